/**
 * `npm run bench:search`: this project's search beside others, over one made-up catalogue, in one run. For each kind of
 * question the precision among the first ten (or as many as there are right answers). Method: scripts/bench-search/README.md.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/loaders/content.ts';
import { engineMakers } from './bench-search/engines.ts';
import { type Question, questionKinds, questionsAbout } from './bench-search/questions.ts';
import { Failure, runMain } from './failure.ts';
import type { Truth } from './generate/catalogue.ts';
import { writeCatalogue } from './generate.ts';
import { indexInput } from './index-search.ts';

const firstHits = 10;

/** Share of the first ten hits that are right; for a question without answers 1 where nothing is found. */
function precision({ right }: Question, urls: readonly string[]): number {
  if (right.size === 0) return urls.length === 0 ? 1 : 0;
  const wanted = Math.min(firstHits, right.size);
  return urls.slice(0, wanted).filter((url) => right.has(url)).length / wanted;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      plans: { type: 'string', default: '2000' },
      questions: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
    },
  });
  const [plans, perKind, seed] = [values.plans, values.questions, values.seed].map(Number);
  if (!plans || !perKind || seed === undefined || Number.isNaN(seed))
    throw new Failure(
      'Usage: npm run bench:search -- [--plans N] [--questions N] [--seed N] [--only ENGINE]',
    );
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    writeCatalogue(join(folder, 'content'), plans, seed);
    const truths: Truth[] = JSON.parse(readFileSync(join(folder, 'content/truth.json'), 'utf8'));
    const made = indexInput(readContent(join(folder, 'content')));
    const input = { ...made, records: [...made.records] };
    const records = input.records.filter(({ filters }) => filters.kind === 'section');
    const questions = questionsAbout(records, truths, { perKind, seed });
    console.log(`${plans} plans, ${records.length} sections, ${questions.length} questions, seed ${seed}`);
    console.log(
      `${''.padEnd(22)}${questionKinds.map((_, at) => `k${at + 1}`.padStart(7)).join('')}  ms a question`,
    );
    for (const [name, make] of engineMakers(input, records, folder)) {
      if (values.only !== undefined && name !== values.only) continue;
      const engine = await make();
      const rows: { kind: string; precision: number; milliseconds: number }[] = [];
      for (const question of questions) {
        const start = performance.now();
        const urls = await engine.ask(question.query);
        rows.push({
          kind: question.kind,
          precision: precision(question, urls),
          milliseconds: performance.now() - start,
        });
      }
      const cells = questionKinds.map((kind) => {
        const own = rows.filter((row) => row.kind === kind).map((row) => row.precision);
        return (own.length === 0 ? '-' : mean(own).toFixed(2)).padStart(7);
      });
      console.log(
        `${name.padEnd(22)}${cells.join('')}${median(rows.map((row) => row.milliseconds))
          .toFixed(0)
          .padStart(8)}  ${engine.setting}`,
      );
    }
    console.log(questionKinds.map((kind, at) => `k${at + 1} ${kind}`).join(', '));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
