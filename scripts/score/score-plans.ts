import { join } from 'node:path';
import { readContent } from '../../src/loaders/content.ts';
import { run } from '../../src/pipeline/run.ts';
import { Failure } from '../failure.ts';
import { scoreCitations } from './citations.ts';
import { scoreDates } from './dates.ts';
import { readGold } from './gold.ts';
import { scoreMetadata } from './metadata.ts';
import { scoreMovements } from './movements.ts';
import { scoreOutline } from './outline.ts';
import { addScores, type Score } from './score.ts';

/**
 * Reads every plan of the gold with the site's own registries and scores it; figures are summed over all plans.
 *
 * @param root folder of the project
 * @throws Failure where the gold names a plan that `content/plans` does not have
 */
export function scorePlans(root: string): Score {
  const { plans, registry } = readContent(join(root, 'content'));
  const scores = readGold(join(root, 'test/gold')).map((gold) => {
    const plan = plans.find(({ id }) => id === gold.id);
    if (plan === undefined)
      throw new Failure(`test/gold/${gold.id}: content/plans has no plan of this name.`);
    const { id, path, text, sha256, sidecar } = plan;
    const { entry } = run({ path, text, sha256 }, registry, sidecar === null ? { id } : { id, sidecar });
    return addScores([
      scoreMetadata(gold.metadata, entry, registry.abbreviations),
      scoreOutline(gold.outline, entry),
      scoreCitations(gold.citations, entry),
      scoreMovements(gold.movements, entry),
      scoreDates(gold.dates, entry),
    ]);
  });
  return addScores(scores);
}
