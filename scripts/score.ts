import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/loaders/content.ts';
import { Failure, runMain } from './failure.ts';
import { projectRoot } from './project-root.ts';
import { formatScore } from './score/format-score.ts';
import { type GoldSet, goldSets, readGoldSet } from './score/gold-set.ts';
import { scoreSet } from './score/score-set.ts';

const usage = `Usage: npm run -s score -- [--set ${goldSets.join('|')}]`;

/**
 * Prints how well the documents of the gold are read, set by set: figures by class, then every miss and every false find
 * (of the held-out set the figures alone). `--set` reads one set only.
 */
await runMain(() => {
  const { values } = parseArgs({ options: { set: { type: 'string' } } });
  const wanted = goldSets.filter((set) => values.set === undefined || set === values.set);
  if (wanted.length === 0) throw new Failure(usage);
  const content = readContent(join(projectRoot, 'content'));
  const documentsOf = (set: GoldSet) => readGoldSet(set, projectRoot, content);
  const pages = wanted.flatMap((set) => {
    const documents = documentsOf(set);
    return documents.length === 0 ? [] : [formatScore(scoreSet(set, documents, content.registry))];
  });
  console.log(pages.join('\n\n'));
});
