import { join } from 'node:path';
import { readContent } from '../../src/loaders/content.ts';
import { type GoldSet, goldSets } from '../../src/schemas/saved-score.ts';
import { type Condition, conditions } from './conditions.ts';
import { readGoldSet } from './gold-set.ts';
import { type SetScore, scoreSet } from './score-set.ts';

/**
 * Scores every set that has documents, under every condition, with the registries of the site.
 *
 * @param root folder of the project
 * @throws Failure where a gold file is missing or does not fit its schema
 */
export function scoreAll(
  root: string,
  sets: readonly GoldSet[] = goldSets,
  wanted: readonly Condition[] = conditions,
): SetScore[] {
  const content = readContent(join(root, 'content'));
  return sets.flatMap((set) => {
    const documents = readGoldSet(set, root, content);
    if (documents.length === 0) return [];
    return wanted.map((damage) => scoreSet(set, documents, content.registry, damage));
  });
}
