import { join } from 'node:path';
import { readContent } from '../../../src/loaders/content.ts';
import { run } from '../../../src/pipeline/run.ts';
import { projectRoot } from '../../project-root.ts';
import { readGoldSet } from '../../score/gold-set.ts';
import { alternate, median, medianRatio } from '../alternate.ts';
import { quotient } from '../judge.ts';
import type { Measure } from './measure.ts';

const sha256 = '0'.repeat(64);
/** `JSON.parse` of one round is too short to be measured: it is repeated, and its time divided. */
const times = 200;
/** Rounds take under a second each: fewer would measure the compiler. */
const fewestRounds = 9;
const warmingRounds = 6;

/** Whole reading of the real texts, in this process, beside `JSON.parse` of the same texts. */
export const reading: Measure = {
  name: 'reading',
  figures: ['reading.speed', 'reading.json'],
  take: async ({ rounds }) => {
    const content = readContent(join(projectRoot, 'content'));
    const texts = (['plans', 'documents'] as const).flatMap((set) =>
      readGoldSet(set, projectRoot, content).map(({ source }) => source.text),
    );
    const json = texts.map((text) => JSON.stringify(text));
    const samples = alternate(
      [
        {
          name: 'read',
          action: () => {
            for (const text of texts) run({ path: 'bench.txt', text, sha256 }, content.registry);
          },
        },
        {
          name: 'json',
          action: () => {
            for (let time = 0; time < times; time += 1) for (const text of json) JSON.parse(text);
          },
        },
      ],
      Math.max(rounds, fewestRounds),
      warmingRounds,
    );
    const read = samples.get('read') ?? [];
    const parsed = (samples.get('json') ?? []).map((seconds) => seconds / times);
    const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    const raw = { texts: texts.length, MB: megabytes, 'reading s': median(read), 'JSON s': median(parsed) };
    return [
      { figure: 'reading.speed', plans: 0, value: quotient('reading.speed', megabytes, median(read)), raw },
      { figure: 'reading.json', plans: 0, value: medianRatio(read, parsed), raw },
    ];
  },
};
