import type { DateRecord, Entry } from '../../src/schemas/entry.ts';
import { type Figures, share } from './figures.ts';
import type { GoldDate } from './gold.ts';
import { match } from './match.ts';
import { quote, type Remark, type Score } from './score.ts';
import { overlaps, type Span, spanOf } from './span.ts';

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
  const remark = (
    { line, column, text, kind }: Pick<GoldDate, 'line' | 'column' | 'text' | 'kind'>,
    fault: Remark['fault'],
  ): Remark => ({ path, line, column, fault, className: 'dates', detail: `${quote(text)} (${kind})` });
  const figures = new Map<string, Figures>([
    [
      'dates',
      { right: pairs.length, wanted: pairs.length + missed.length, found: pairs.length + wrong.length },
    ],
    ['dates from and to', share(pairs.length - days.length, pairs.length)],
  ]);
  return {
    figures,
    remarks: [
      ...missed.map((wanted) => remark(wanted, 'miss')),
      ...wrong.map((found) => remark(found, 'false find')),
      ...days.map(
        ({ wanted, found }): Remark => ({
          path,
          line: wanted.line,
          column: wanted.column,
          fault: 'wrong',
          className: 'dates from and to',
          detail: `${quote(wanted.text)}: ${wanted.from} – ${wanted.to} read as ${found.from} – ${found.to}`,
        }),
      ),
    ],
  };
}
