import { type DateRecord, dateRecord, type Entry } from '../../src/schemas/entry.ts';
import { type Figures, falseFind, hit, miss, share } from './figures.ts';
import type { GoldDate } from './gold.ts';
import { match } from './match.ts';
import { quote, remarkAt, type Score } from './score.ts';
import { overlaps, type Span, spanOf, spanOfMention } from './span.ts';
import { Tally } from './tally.ts';

const spanned = (record: DateRecord): DateRecord & Span => ({
  ...record,
  ...spanOf(record.line, record.column, record.text),
});

/** All classes in the order in which they are printed. */
const classes = [
  'dates',
  ...dateRecord.shape.kind.options.map((kind) => `dates ${kind}`),
  'dates from and to',
];

/**
 * Scores deadlines, periods, quarters, recurrences and quotas: found (same kind, overlapping), then the days from and to
 * of those that were. Other times of the gold (years, anniversaries, events) are neither demanded nor an error.
 */
export function scoreDates(gold: readonly GoldDate[], entry: Entry): Score {
  const path = entry.source.path;
  const all = gold.map(spanOfMention);
  const tolerated = all.filter(({ kind }) => kind === null);
  const { pairs, missed, extra } = match<GoldDate & Span, DateRecord & Span>(
    all.filter(({ kind }) => kind !== null),
    entry.dates.map(spanned),
    [(wanted, found) => wanted.kind === found.kind && overlaps(wanted, found)],
  );
  const wrong = extra.filter((found) => !tolerated.some((span) => overlaps(span, found)));
  const days = pairs.filter(({ wanted, found }) => wanted.from !== found.from || wanted.to !== found.to);
  const tally = new Tally(classes);
  const count = ({ kind }: Pick<GoldDate, 'kind'>, added: Figures): void => {
    for (const name of ['dates', `dates ${kind}`]) tally.add(name, added);
  };
  for (const { wanted } of pairs) count(wanted, hit);
  for (const wanted of missed) count(wanted, miss);
  for (const found of wrong) count(found, falseFind);
  tally.add('dates from and to', share(pairs.length - days.length, pairs.length));
  const detail = ({ text, kind }: Pick<GoldDate, 'text' | 'kind'>): string => `${quote(text)} (${kind})`;
  return {
    figures: tally.figures,
    remarks: [
      ...missed.map((wanted) => remarkAt(path, wanted, 'miss', 'dates', detail(wanted))),
      ...wrong.map((found) => remarkAt(path, found, 'false find', 'dates', detail(found))),
      ...days.map(({ wanted, found }) => {
        const read = `${wanted.from} – ${wanted.to} read as ${found.from} – ${found.to}`;
        return remarkAt(path, wanted, 'wrong', 'dates from and to', `${quote(wanted.text)}: ${read}`);
      }),
    ],
  };
}
