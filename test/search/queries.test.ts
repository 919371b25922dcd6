import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIndex } from '../../scripts/open-index.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { writeIndex } from '../../scripts/write-index.ts';
import { readContent } from '../../src/loaders/content.ts';
import { textOf } from '../../src/search/record.ts';
import { type Hit, type SearchIndex, search } from '../../src/search/search.ts';
import { tidy } from '../../src/search/tidy.ts';
import { plainSections } from './plain-sections.ts';

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly query: string;
  /** Regular expression; every section whose text matches is a right answer. */
  readonly pattern: string;
}

const cases: readonly Case[] = JSON.parse(readFileSync(join(import.meta.dirname, 'queries.json'), 'utf8'));
const content = readContent(join(projectRoot, 'content'));
const records = content.plans.flatMap(({ id, text }) => plainSections(id, text));
const temporary = mkdtempSync(join(tmpdir(), 'index-'));
const folder = join(temporary, 'bundle');
let index: SearchIndex;

beforeAll(async () => {
  await writeIndex(
    { records, names: () => [], abbreviations: content.registry.abbreviations },
    { folder, cache: join(temporary, 'cache') },
  );
  index = await openIndex(folder);
}, 60_000);
afterAll(() => rmSync(temporary, { recursive: true }));

const ask = async (query: string): Promise<readonly Hit[]> => (await search(index, query)).hits;

const rightFor = ({ pattern }: Case): string[] =>
  records.filter((record) => new RegExp(pattern, 'iu').test(tidy(textOf(record)))).map(({ url }) => url);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test('the queries of the gold are answered', async () => {
  const rows = [];
  for (const one of cases) {
    const right = rightFor(one);
    const urls = (await ask(one.query)).map(({ url }) => url);
    const first = urls.findIndex((url) => right.includes(url));
    const found = urls.slice(0, right.length).filter((url) => right.includes(url)).length;
    rows.push({
      id: one.id,
      query: one.query,
      right: right.length,
      hits: urls.length,
      precision: found / Math.max(1, right.length),
      reciprocal: first < 0 ? 0 : 1 / (first + 1),
    });
  }
  if (process.env['SHOW_FIGURES'] !== undefined) console.table(rows);
  expect(mean(rows.map(({ precision }) => precision))).toBeGreaterThanOrEqual(0.97);
  expect(mean(rows.map(({ reciprocal }) => reciprocal))).toBeGreaterThanOrEqual(0.99);
});

describe('what is unknown is not found', () => {
  test.each([
    '777/KH-UBND',
    'nghị định 4321/2019/NĐ-CP',
    'xyzzq thi đua',
    'quỹ',
    '',
    '././.',

    '🙂',
    '한국어',
  ])('%s', async (query) => {
    expect((await ask(query)).filter(({ tier }) => tier === 'exact')).toEqual([]);
  });
});

test('ten thousand characters are answered as their first words are', async () => {
  const answered = (await ask('thi đua yêu nước '.repeat(600))).map(({ url }) => url);
  expect(answered).not.toEqual([]);
  expect(answered).toEqual((await ask('thi đua yêu nước '.repeat(60))).map(({ url }) => url));
});

test('no hit shows the writing of the index', async () => {
  const shown = JSON.stringify(await ask('thi đua khen thưởng'));
  expect(shown).not.toMatch(/\u203f|\u0335|[~^|]/);
});
