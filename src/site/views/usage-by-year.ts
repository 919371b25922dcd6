import type { MentionRow } from '../../pipeline/catalogue/mention-row.ts';
import type { Level } from '../../schemas/identity.ts';
import { copy } from '../copy.ts';
import { levelSlugs } from '../level-slugs.ts';
import { sentencesPerPage } from '../paging.ts';

/** How many plans of one year and one level mention something, and where the first of their sentences stands. */
export interface UsageCell {
  readonly plans: number;
  readonly href: string;
  /** Length of its bar, as a percentage of the whole cell. */
  readonly part: number;
}

export interface UsageYear {
  readonly year: string;
  /** In the order of the levels; null where no plan mentions it. */
  readonly cells: readonly (UsageCell | null)[];
}

/** Who mentions an instrument or a movement, by year and level. */
export interface Usage {
  readonly levels: readonly string[];
  readonly years: readonly UsageYear[];
}

/** A full bar stands for this many plans at least, lest single plans look like many. */
const shortestScale = 5;

const yearOf = ({ day }: MentionRow): string => day?.slice(0, 4) ?? '';

/** `nam-2024-tinh`: id of the first sentence of a year and a level on a page of a backlink list. */
export const usageAnchor = (row: MentionRow): string =>
  `nam-${yearOf(row) || 'chua-ro'}-${levelSlugs[row.level]}`;

/**
 * Counts plans by the year of their signing and their level, newest year first. Null where all stand in one cell: the
 * count above the list says as much.
 *
 * @param rows a whole backlink list in its order
 * @param pageOf address of a page of that list
 */
export const usageByYear = (rows: readonly MentionRow[], pageOf: (page: number) => string): Usage | null => {
  const cells = new Map<string, { readonly plans: Set<string>; readonly href: string }>();
  for (const [index, row] of rows.entries()) {
    const anchor = usageAnchor(row);
    const cell = cells.get(anchor);
    if (cell !== undefined) cell.plans.add(row.plan);
    else {
      const href = `${pageOf(Math.floor(index / sentencesPerPage) + 1)}#${anchor}`;
      cells.set(anchor, { plans: new Set([row.plan]), href });
    }
  }
  if (cells.size < 2) return null;
  const most = Math.max(shortestScale, ...[...cells.values()].map(({ plans }) => plans.size));
  const known = new Set(rows.map(({ level }) => level));
  const levels = (Object.keys(levelSlugs) as Level[]).filter((level) => known.has(level));
  const firsts = [...Map.groupBy(rows, yearOf)].sort(([a], [b]) => b.localeCompare(a));
  return {
    levels: levels.map((level) => copy.names.level[level]),
    years: firsts.map(([year, own]) => ({
      year: year === '' ? copy.times.unknown : year,
      cells: levels.map((level) => {
        const row = own.find((one) => one.level === level);
        const cell = row === undefined ? undefined : cells.get(usageAnchor(row));
        return cell === undefined
          ? null
          : { plans: cell.plans.size, href: cell.href, part: Math.round((100 * cell.plans.size) / most) };
      }),
    })),
  };
};
