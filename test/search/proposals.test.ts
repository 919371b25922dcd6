import { expect, test } from 'vitest';
import { type Proposal, proposalsFor } from '../../src/search/did-you-mean.ts';
import { planQuery } from '../../src/search/plan-query.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { memoryIndex } from './memory-index.ts';

const record = (text: string, at: number): SearchRecord => ({
  url: `/${at}/`,
  title: '',
  plan: 'p',
  section: '',
  parts: [{ anchor: 'i', address: 'I', text }],
  filters: { kind: 'section', year: String(2020 + (at % 2)) },
  day: '',
});

const texts = [
  'khen thưởng đột xuất',
  'khen thưởng chuyên đề',
  'thường xuyên khen tập thể',
  'biểu dương điển hình',
  'thực hiện đường lối',
  'chuyển đổi số',
  'quản lý hồ sơ',
  'phong trào thi đua',
];

/** What is asked of the index is noted, so that a test sees how much that costs. */
const source = () => {
  const { index } = memoryIndex({ records: texts.map(record) });
  const asked: string[] = [];
  const { backend, lexicon } = index;
  const holding: typeof backend.holding = (terms, filters) => {
    asked.push(terms.join(' '));
    return backend.holding(terms, filters);
  };
  return { from: { backend: { ...backend, holding }, lexicon, filters: {} }, asked };
};

const propose = async (query: string, read: ReadonlyMap<string, number> = new Map()): Promise<Proposal[]> => {
  const { from } = source();
  return proposalsFor(from, planQuery(query, from.lexicon), read);
};

test.each<[typed: string, proposals: readonly string[]]>([
  ['khen thường', ['khen thưởng 2']],
  ['khem thưởng', ['khen thưởng 2']],
  ['khem thuong', ['khen thưởng 2']],
  ['khem thướng đột xuất', ['khen thưởng đột xuất 1']],
  ['chuyễn đổi xố', ['chuyển đổi số 1']],
  ['quản lí hồ xơ', ['quản lý hồ sơ 1']],
  ['phong trao thi đưa', ['phong trào thi đua 1']],
  ['biểu giương', ['biểu dương 1']],
  ['thưỡng', ['thưởng 2', 'thường 1']],
  ['phongtrao thidua', ['phong trào thi đua 1']],
  ['khenthuongdotxuat', ['khen thưởng đột xuất 1']],
  ['khen thuowngr', ['khen thưởng 2']],
  ['phong trafo thi ddua', ['phong trào thi đua 1']],
  ['đường hiện', []],
  ['xyzq', []],
  ['phong trào xyzq', []],
  ['khen thưởng 2024', []],
])('for “%s” is proposed %j', async (typed, expected) => {
  expect((await propose(typed)).map(({ query, records }) => `${query} ${records}`)).toEqual(expected);
});

test('wordings that were read come first, those of most records before others, and are not proposed twice', async () => {
  const read = new Map([
    ['khen thưởng', 1],
    ['khen thường', 5],
  ]);
  expect(await propose('khem thưởng', read)).toEqual([
    { query: 'khen thường', records: 5 },
    { query: 'khen thưởng', records: 1 },
  ]);
  const many = new Map(['a', 'b', 'c', 'd'].map((query, at) => [query, 9 - at]));
  expect((await propose('khem thưởng', many)).map(({ query }) => query)).toEqual(['a', 'b', 'c']);
});

test('neither an empty query nor a sentence is asked about', async () => {
  const { from, asked } = source();
  const sentence = 'khem thưởng đột xuất theo chuyên đề tập thể';
  expect(await proposalsFor(from, planQuery(sentence, from.lexicon), new Map())).toEqual([]);
  expect(await proposalsFor(from, planQuery('', from.lexicon), new Map())).toEqual([]);
  expect(asked).toEqual([]);
  await proposalsFor(from, planQuery('khem thưởng đột xuất chuyên đề tập thể', from.lexicon), new Map());
  expect(asked.length).toBeGreaterThan(0);
});

test('no more than a few guesses are asked about, and none that costs more than what was found', async () => {
  const { from, asked } = source();
  await proposalsFor(from, planQuery('thi thi thi thi', from.lexicon), new Map());
  expect(asked.length).toBeLessThanOrEqual(17);
  asked.length = 0;
  await proposalsFor(from, planQuery('khen thường', from.lexicon), new Map());
  expect(asked[0]).toBe('khen thường');
});

test('filters narrow what is proposed', async () => {
  const { from } = source();
  const filters = { year: ['2021'] };
  const found = await proposalsFor({ ...from, filters }, planQuery('khem thưởng', from.lexicon), new Map());
  expect(found).toEqual([{ query: 'khen thưởng', records: 1 }]);
});
