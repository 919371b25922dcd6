import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SavedScore, savedScore } from '../schemas/saved-score.ts';

/** Where the score of the reading is saved, from the root of the project. */
export const savedScorePath = 'test/gold/baseline.json';

/**
 * The score that `npm run score -- --save` wrote last; null where none was saved.
 *
 * @throws where the file does not fit its schema
 */
export const readSavedScore = (root: string): SavedScore | null => {
  const path = join(root, savedScorePath);
  return existsSync(path) ? savedScore.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
};
