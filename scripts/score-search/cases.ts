import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CaseSet } from '../../src/schemas/saved-search-score.ts';
import { projectRoot } from '../project-root.ts';

/** A question with its right answers; see test/search/gold/README.md. */
const searchCase = z.strictObject({
  id: z.string(),
  kind: z.string(),
  query: z.string(),
  /** Regular expression; every section whose text matches is a right answer. */
  pattern: z.string(),
  /** Part of the id of the one plan whose sections may be right. */
  plan: z.string().optional(),
  /** The query is wrong: what the search proposes in its stead is asked. */
  by: z.literal('suggestion').optional(),
});

export type SearchCase = z.infer<typeof searchCase>;

/** @throws where the file does not fit its schema */
export const readCases = (set: CaseSet): SearchCase[] =>
  z
    .array(searchCase)
    .parse(JSON.parse(readFileSync(join(projectRoot, 'test/search/gold', `${set}.json`), 'utf8')));
