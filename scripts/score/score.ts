import type { Figures } from './figures.ts';
import { Tally } from './tally.ts';

/** What went wrong with one fact; `wrong link` leads to another record than the gold's, or from where no mention is. */
export type Fault = 'miss' | 'false find' | 'wrong' | 'wrong link';

/** One thing that the reading got wrong, at its place in the source (1-based). */
export interface Remark {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly fault: Fault;
  /** Name of the class that it counts in, a key of `Score.figures`. */
  readonly className: string;
  readonly detail: string;
}

/** Remark on a record at the place where it stands. */
export const remarkAt = (
  path: string,
  { line, column }: { readonly line: number; readonly column: number },
  fault: Fault,
  className: string,
  detail: string,
): Remark => ({ path, line, column, fault, className, detail });

/** Figures by class, in the order in which they are printed, and everything behind them that is wrong. */
export interface Score {
  readonly figures: ReadonlyMap<string, Figures>;
  readonly remarks: readonly Remark[];
}

/** Joins scores: figures of one class are added up, remarks stand in the order of the scores. */
export function addScores(scores: readonly Score[]): Score {
  const tally = new Tally();
  for (const score of scores) {
    for (const [name, added] of score.figures) tally.add(name, added);
  }
  return { figures: tally.figures, remarks: scores.flatMap(({ remarks }) => remarks) };
}

/** A short quotation for a remark. */
export const quote = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `"${line.slice(0, 88)} …"` : `"${line}"`;
};
