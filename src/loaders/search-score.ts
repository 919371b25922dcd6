import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SavedSearchScore, savedSearchScore } from '../schemas/saved-search-score.ts';

/** Where the score of the search is saved, from the root of the project. */
export const savedSearchScorePath = 'test/search/gold/score.json';

/**
 * The score that `npm run score:search -- --save` wrote last; null where none was saved.
 *
 * @throws ZodError where the file does not fit its schema
 */
export const readSavedSearchScore = (root: string): SavedSearchScore | null => {
  const path = join(root, savedSearchScorePath);
  return existsSync(path) ? savedSearchScore.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
};
