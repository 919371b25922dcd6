import { join } from 'node:path';
import { readContent } from '../../src/loaders/content.ts';
import { run } from '../../src/pipeline/run.ts';
import { damageLevels } from '../../src/schemas/saved-score.ts';
import { projectRoot } from '../project-root.ts';
import { damaged } from '../score/damaged.ts';
import { readGoldSet } from '../score/gold-set.ts';
import { alternate, median, medianRatio } from './alternate.ts';
import { shapes } from './shapes.table.ts';

/** What doubling a text may cost at most, as a multiple of the time. */
const doublingBound = 2.3;
const sizes = [1, 2, 4];
const sha256 = '0'.repeat(64);

const megabytes = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

const show = (value: number, digits = 2): string => value.toFixed(digits).padStart(9);

/** Prints how fast damaged copies are read, and whether the time of reading grows with the text. */
export const printGrowth = (rounds: number): void => {
  const content = readContent(join(projectRoot, 'content'));
  const documents = (['plans', 'documents'] as const).flatMap((set) =>
    readGoldSet(set, projectRoot, content),
  );
  const read = (texts: readonly string[]) => () => {
    for (const text of texts) run({ path: 'bench.txt', text, sha256 }, content.registry);
  };
  console.log(`Whole reading of ${documents.length} texts, MB a second`);
  const copies = [null, ...damageLevels].map((level) => ({
    level: level ?? 'clean',
    texts: documents.map((one) => (level === null ? one : damaged(one, { level, seed: 1 })).source.text),
  }));
  const speeds = alternate(
    copies.map(({ level, texts }) => ({ name: level, action: read(texts) })),
    rounds,
  );
  for (const { level, texts } of copies)
    console.log(level.padEnd(8) + show(megabytes(texts) / median(speeds.get(level) ?? [])));
  console.log(`\nGrowth: times over ${sizes.join(', ')}; a doubling may cost ${doublingBound} times at most`);
  console.log(
    `${'text'.padEnd(22)}${['kB', 'MB/s', '2x/1x', '4x/2x'].map((head) => head.padStart(9)).join('')}`,
  );
  const whole = documents.map(({ source }) => source.text).join('\n');
  const texts = [
    { id: 'all texts as one', text: `${whole}\n` },
    ...shapes.map(({ id, part, units }) => ({ id, text: part.repeat(units) })),
  ];
  for (const { id, text } of texts) {
    const samples = alternate(
      sizes.map((size) => ({ name: size, action: read([text.repeat(size)]) })),
      rounds,
    );
    const [once = [], twice = [], four = []] = samples.values();
    const ratios = [medianRatio(twice, once), medianRatio(four, twice)];
    const verdict = ratios.some((ratio) => ratio > doublingBound) ? '  over the bound' : '';
    const size = megabytes([text]);
    console.log(
      `${id.padEnd(22)}${show(size * 1000, 0)}${show(size / median(once))}${ratios.map((ratio) => show(ratio)).join('')}${verdict}`,
    );
  }
};
