/**
 * `npm run bench`: how fast texts are read, beside JSON.parse of the same bytes, and whether the time grows with the text.
 *
 * Method (more in scripts/bench/README.md): one process, registries loaded before; time is CPU time, user and system, of
 * this process; the things compared take turns, and the median over the rounds of their ratio is the figure. MB are
 * 10^6 bytes of UTF-8. The first round warms up and is not counted. Figures of a busy machine are good for ratios only.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/loaders/content.ts';
import { run } from '../src/pipeline/run.ts';
import { damageLevels } from '../src/schemas/saved-score.ts';
import { alternate, median, medianRatio } from './bench/measure.ts';
import { shapes } from './bench/shapes.table.ts';
import { Failure, runMain } from './failure.ts';
import { projectRoot } from './project-root.ts';
import { damaged } from './score/damaged.ts';
import { readGoldSet } from './score/gold-set.ts';

/** What doubling a text may cost at most, as a multiple of the time. */
const doublingBound = 2.3;
const sizes = [1, 2, 4];
const sha256 = '0'.repeat(64);

const megabytes = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

const show = (value: number, digits = 2): string => value.toFixed(digits).padStart(9);
const list = (values: readonly number[]): string => values.map((value) => value.toFixed(3)).join(' ');

await runMain(() => {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Failure('Usage: npm run bench -- [--rounds NUMBER]');
  const content = readContent(join(projectRoot, 'content'));
  const documents = [
    ...readGoldSet('plans', projectRoot, content),
    ...readGoldSet('documents', projectRoot, content),
  ];
  const read = (texts: readonly string[]) => () => {
    for (const text of texts) run({ path: 'bench.txt', text, sha256 }, content.registry);
  };

  console.log(`Whole reading, registries loaded (${documents.length} texts, ${rounds} rounds)`);
  console.log('copies        MB   MB/s read  MB/s JSON  read/JSON  CPU seconds a round');
  for (const level of [null, ...damageLevels]) {
    const copies = documents.map(
      (one) => (level === null ? one : damaged(one, { level, seed: 1 })).source.text,
    );
    const json = copies.map((text) => JSON.stringify(text));
    // JSON.parse of one round is too short to be measured: it is repeated, and its time divided.
    const times = 200;
    const parse = (): void => {
      for (let time = 0; time < times; time += 1) for (const text of json) JSON.parse(text);
    };
    const samples = alternate(
      [
        { name: 'read', action: read(copies) },
        { name: 'json', action: parse },
      ],
      rounds,
    );
    const reading = samples.get('read') ?? [];
    const parsing = (samples.get('json') ?? []).map((seconds) => seconds / times);
    const size = megabytes(copies);
    console.log(
      (level ?? 'clean').padEnd(8) +
        show(size, 3) +
        show(size / median(reading)).padStart(12) +
        show(size / median(parsing), 0).padStart(11) +
        show(medianRatio(reading, parsing), 0).padStart(11) +
        `  ${list(reading)}`,
    );
  }

  const whole = documents.map(({ source }) => source.text).join('\n');
  const texts = [
    { id: 'all texts as one', text: `${whole}\n` },
    ...shapes.map(({ id, part, units }) => ({ id, text: part.repeat(units) })),
  ];
  console.log(`\nGrowth: times over ${sizes.join(', ')}; a doubling may cost ${doublingBound} times at most`);
  console.log(
    `${'text'.padEnd(22)}${'kB'.padStart(9)}${'MB/s'.padStart(9)}${'2x/1x'.padStart(9)}${'4x/2x'.padStart(9)}`,
  );
  for (const { id, text } of texts) {
    const samples = alternate(
      sizes.map((size) => ({ name: size, action: read([text.repeat(size)]) })),
      rounds,
    );
    const [once = [], twice = [], four = []] = samples.values();
    const growth = [medianRatio(twice, once), medianRatio(four, twice)];
    const verdict = growth.some((ratio) => ratio > doublingBound) ? '  over the bound' : '';
    const speed = megabytes([text]) / median(once);
    const size = megabytes([text]) * 1000;
    console.log(
      `${id.padEnd(22)}${show(size, 0)}${show(speed)}${growth.map((ratio) => show(ratio)).join('')}` +
        `  ${list(once)} | ${list(twice)} | ${list(four)}${verdict}`,
    );
  }
});
