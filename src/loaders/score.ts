import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type SavedScore, savedScore } from '../schemas/saved-score.ts';

/** Where the score of the reading is saved, from the root of the project. */
export const savedScorePath = 'test/gold/baseline.json';

/**
 * The score that `npm run score -- --save` wrote last; null where none was saved.
 *
 * @throws Error where the file does not fit its schema
 */
export const readSavedScore = (root: string): SavedScore | null => {
  const path = join(root, savedScorePath);
  if (!existsSync(path)) return null;
  const { data, error } = savedScore.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (error === undefined) return data;
  const [issue] = error.issues;
  const place = issue === undefined ? '' : ` at ${z.core.toDotPath(issue.path)}: ${issue.message}`;
  throw new Error(
    `${savedScorePath} is no saved score${place}. Write it anew with "npm run score -- --save".`,
  );
};
