import { latestDay } from '../../pipeline/catalogue/day.ts';
import type { SearchNames } from '../../site/views/search-names.ts';

/** A cited instrument whose force changed. */
export interface BasisState {
  readonly id: string;
  readonly isDead: boolean;
  /** Its state when the plan was issued, in words; null where the plan's day, or the state on it, is not known. */
  readonly whenIssued: string | null;
}

/**
 * What of the cited instruments is no more as it was, those that are no basis any more first.
 *
 * @param day ISO partial of the plan; a month or a year counts as its last day; empty where it is not known
 */
export const basisStates = (
  cited: readonly string[],
  day: string,
  { changed, dead }: Pick<SearchNames, 'changed' | 'dead'>,
): BasisState[] => {
  const last = day === '' ? null : latestDay(day);
  return cited
    .filter((id) => changed[id] !== undefined || dead.includes(id))
    .map((id) => ({
      id,
      isDead: dead.includes(id),
      whenIssued: last === null ? null : (changed[id]?.findLast(([from]) => from <= last)?.[1] ?? null),
    }))
    .sort((a, b) => Number(b.isDead) - Number(a.isDead));
};
