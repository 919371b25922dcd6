import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSavedScore, savedScorePath } from '../src/loaders/score.ts';
import { damageLevels, type GoldSet, goldSets } from '../src/schemas/saved-score.ts';
import { Failure, runMain } from './failure.ts';
import { projectRoot } from './project-root.ts';
import { type Condition, conditions } from './score/conditions.ts';
import { formatChanges, formatOverview } from './score/format-overview.ts';
import { formatScore } from './score/format-score.ts';
import { changesSince, printScore, savedScoreOf } from './score/saved-score.ts';
import { scoreAll } from './score/score-all.ts';

const usage = `Usage: npm run -s score -- [--set SET] [--damage LEVEL [--seed NUMBER]] [--json] [--save]
  --set     ${goldSets.join(', ')}: this set only
  --damage  none, ${damageLevels.join(', ')}: this condition only, with every miss and false find
  --json    figures and remarks as JSON
  --save    writes ${savedScorePath}, with which later scores are compared and which /chat-luong/ shows`;

interface Arguments {
  readonly sets: readonly GoldSet[];
  /** Null where every condition is wanted. */
  readonly damage: 'none' | Condition;
  readonly isJson: boolean;
  readonly isSave: boolean;
}

/** @throws Failure where the arguments name no set, no level or no number, or save less than everything */
const readArguments = (): Arguments => {
  const { values } = parseArgs({
    options: {
      set: { type: 'string' },
      damage: { type: 'string' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
    },
  });
  const sets = goldSets.filter((set) => values.set === undefined || set === values.set);
  const level = damageLevels.find((name) => name === values.damage);
  const seed = Number(values.seed);
  const isKnown = values.damage === undefined || values.damage === 'none' || level !== undefined;
  const isPart = values.set !== undefined || values.damage !== undefined;
  if (sets.length === 0 || !isKnown || !Number.isInteger(seed) || (values.save && isPart)) {
    throw new Failure(usage);
  }
  const damage = values.damage === 'none' ? 'none' : level === undefined ? null : { level, seeds: [seed] };
  return { sets, damage, isJson: values.json, isSave: values.save };
};

/**
 * Prints how well the documents of the gold are read: an overview, what changed since a score was saved, then set by set
 * the figures by class and every miss and false find (of the held-out set the figures alone).
 */
await runMain(() => {
  const { sets, damage, isJson, isSave } = readArguments();
  const wanted = damage === null ? conditions : [damage === 'none' ? null : damage];
  const scores = scoreAll(projectRoot, sets, wanted);
  const saved = isSave ? null : readSavedScore(projectRoot);
  const detailed = damage === null ? scores.filter((score) => score.damage === null) : scores;
  if (isSave) writeFileSync(join(projectRoot, savedScorePath), printScore(savedScoreOf(scores)));
  if (isJson) {
    const remarks = detailed.flatMap((score) => score.remarks);
    console.log(JSON.stringify({ ...savedScoreOf(scores), remarks }));
    return;
  }
  const pages = [formatOverview(scores)];
  if (saved !== null) pages.push(formatChanges(changesSince(saved, scores)));
  console.log([...pages, ...detailed.map(formatScore)].join('\n\n'));
});
