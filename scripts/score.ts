import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/loaders/content.ts';
import { damageLevels } from './damage/levels.table.ts';
import { Failure, runMain } from './failure.ts';
import { projectRoot } from './project-root.ts';
import type { Damage } from './score/damaged.ts';
import { formatScore } from './score/format-score.ts';
import { type GoldSet, goldSets, readGoldSet } from './score/gold-set.ts';
import { scoreSet } from './score/score-set.ts';

const usage =
  `Usage: npm run -s score -- [--set ${goldSets.join('|')}] ` +
  `[--damage ${damageLevels.join('|')} [--seed NUMBER]]`;

/** @throws Failure where the arguments name no set, no level or no number */
const readArguments = (): { sets: readonly GoldSet[]; damage: Damage | null } => {
  const { values } = parseArgs({
    options: { set: { type: 'string' }, damage: { type: 'string' }, seed: { type: 'string', default: '1' } },
  });
  const sets = goldSets.filter((set) => values.set === undefined || set === values.set);
  const level = damageLevels.find((name) => name === values.damage);
  const seed = Number(values.seed);
  const isUnknown = values.damage !== undefined && level === undefined;
  if (sets.length === 0 || isUnknown || !Number.isInteger(seed)) throw new Failure(usage);
  return { sets, damage: level === undefined ? null : { level, seed } };
};

/**
 * Prints how well the documents of the gold are read, set by set: figures by class, then every miss and every false find
 * (of the held-out set the figures alone). `--set` reads one set only; `--damage` damages the documents first.
 */
await runMain(() => {
  const { sets, damage } = readArguments();
  const content = readContent(join(projectRoot, 'content'));
  const pages = sets.flatMap((set) => {
    const documents = readGoldSet(set, projectRoot, content);
    return documents.length === 0 ? [] : [formatScore(scoreSet(set, documents, content.registry, damage))];
  });
  console.log(pages.join('\n\n'));
});
