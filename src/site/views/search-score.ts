import type { SavedSearchScore } from '../../schemas/saved-search-score.ts';
import { searchScore as words } from '../copy/search-score.ts';

const kindNames: ReadonlyMap<string, string> = new Map(Object.entries(words.kinds));

/** Rows of the table of search figures, the set kept aside last. */
export const searchScoreRows = (score: SavedSearchScore): { name: string; cells: string[] }[] =>
  score.map(({ set, kind, cases, rPrecision, reciprocalRank }) => ({
    name: kind === null ? words.all[set] : (kindNames.get(kind) ?? kind),
    cells: [String(cases), words.percent(rPrecision), words.percent(reciprocalRank)],
  }));
