import type { DateRecord, Entry } from '../../src/schemas/entry.ts';
import { share } from './figures.ts';
import type { GoldDate } from './gold.ts';
import { match } from './match.ts';
import { quote, remarkAt, type Score } from './score.ts';
import { overlaps, type Span, spanOf } from './span.ts';
import { Tally } from './tally.ts';

const spanned = <T extends { readonly line: number; readonly column: number; readonly text: string }>(
  record: T,
): T & Span => ({ ...record, ...spanOf(record.line, record.column, record.text) });

/**
 * Scores deadlines, periods, quarters, recurrences and quotas: found (same kind, overlapping), then the days from and to
 * of those that were. Other times of the gold (years, anniversaries, events) are neither demanded nor an error.
 */
export function scoreDates(gold: readonly GoldDate[], entry: Entry): Score {
  const path = entry.source.path;
  const all = gold.map(spanned);
  const tolerated = all.filter(({ kind }) => kind === null);
  const { pairs, missed, extra } = match<GoldDate & Span, DateRecord & Span>(
    all.filter(({ kind }) => kind !== null),
    entry.dates.map(spanned),
    [(wanted, found) => wanted.kind === found.kind && overlaps(wanted, found)],
  );
  const wrong = extra.filter((found) => !tolerated.some((span) => overlaps(span, found)));
  const days = pairs.filter(({ wanted, found }) => wanted.from !== found.from || wanted.to !== found.to);
  const tally = new Tally();
  tally.add('dates', {
    right: pairs.length,
    wanted: pairs.length + missed.length,
    found: pairs.length + wrong.length,
  });
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
