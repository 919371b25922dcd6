import type { Client } from '@opensearch-project/opensearch';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOpenSearch } from '../../../scripts/open-search/backend.ts';
import { openSearchClient } from '../../../scripts/open-search/client.ts';
import { type LoadInput, type LoadPlace, loadIndex } from '../../../scripts/open-search/load.ts';
import { searchSettings } from '../../../scripts/open-search/settings.ts';
import { countAll } from '../../../src/search/facets.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { type SearchIndex, search } from '../../../src/search/search.ts';
import { type StandIn, startStandIn } from './stand-in.ts';

/** The same questions are asked of a real server where `OPENSEARCH_URL` is given, else of the stand-in. */
const realUrl = process.env['OPENSEARCH_URL'];
const alias = `kho-thi-dua-test-${process.pid}`;
const patience = { tries: 4, firstWait: 5 };
let standIn: StandIn | null = null;
let client: Client;
let index: SearchIndex;

const record = (id: string, text: string, title = '', year = '2024'): SearchRecord => ({
  url: `/ke-hoach/${id}/#i`,
  title,
  plan: `Kế hoạch ${id}`,
  section: 'I',
  parts: [{ anchor: 'i', address: 'I', text }],
  filters: { kind: 'section', year, place: ['dong-nai'], movement: [] },
  day: `${year}-01-01`,
});

const records = [
  record('duong', 'thực hiện đường lối của Đảng'),
  record('bieu-duong', 'biểu dương điển hình, Dương Văn A', '', '2023'),
  record('dot-xuat', 'Chú trọng khen thưởng đột xuất, khen thưởng theo chuyên đề'),
  record('apart', 'khen tập thể có thành tích đột xuất; hình thức thưởng bằng tiền'),
  record('heading', 'Thành phần gồm', 'Hồ sơ khen thưởng'),
  record('covid', 'thi đua phòng, chống dịch Covid-19'),
  record('no-covid', 'thi đua chuyển đổi số'),
  record('number', 'theo Nghị định số 98/2023/NĐ-CP của Chính phủ'),
  record('worded', 'học tập theo Chỉ thị số 05 của Bộ Chính trị'),
  record('short', 'Báo cáo HĐTĐKT huyện'),
  record('long', 'Hội đồng Thi đua - Khen thưởng huyện họp'),
  record('gap', 'chung tay xây dựng quê hương văn minh giàu đẹp'),
];

async function* given(list: readonly SearchRecord[]): AsyncGenerator<SearchRecord> {
  yield* list;
}

const input = (digest: string, list: readonly SearchRecord[] = records): LoadInput => ({
  records: given(list),
  names: [{ kind: 'place', id: 'dong-nai', name: 'tỉnh Đồng Nai', also: ['Đồng Nai'], url: '', state: '' }],
  abbreviations: [{ short: 'HĐTĐKT', long: ['Hội đồng Thi đua - Khen thưởng'] }],
  digest,
});

const place = (name = alias): LoadPlace => ({
  client,
  alias: name,
  spread: { shards: 1, replicas: 0 },
  patience,
});

beforeAll(async () => {
  standIn = realUrl === undefined ? await startStandIn() : null;
  console.log(
    `OpenSearch: tested against ${standIn === null ? 'the server of OPENSEARCH_URL' : 'the stand-in; no OPENSEARCH_URL is given'}`,
  );
  client = openSearchClient(realUrl ?? standIn?.url ?? '');
  await loadIndex(input('a'.repeat(64)), place());
  index = await openOpenSearch(client, alias);
});

afterAll(async () => {
  if (realUrl !== undefined) {
    await client.indices.delete({ index: `${alias}*` });
    await client.indices.deleteIndexTemplate({ name: alias });
  }
  await client.close();
  await standIn?.close();
});

const found = async (query: string): Promise<string[]> =>
  (await search(index, query)).hits.map(({ url, tier }) => `${url.split('/')[2]} ${tier}`);

test.each([
  ['đường', ['duong exact']],
  ['dương', ['bieu-duong exact', 'duong unmarked']],
  ['duong', ['duong unmarked', 'bieu-duong unmarked']],
  ['khen thưởng đột xuất', ['dot-xuat exact', 'apart all']],
  ['"khen thưởng đột xuất"', ['dot-xuat exact']],
  ['khen thuong dot xuat', ['dot-xuat unmarked', 'apart all']],
  ['khen thưởng đột x', ['dot-xuat exact', 'apart all']],
  ['thi đua -covid', ['long exact', 'no-covid exact']],
  ['nơi: đồng nai chuyển đổi', ['no-covid exact']],
  ['nd 98 2023', ['number exact']],
  ['nghi dinh 98', ['number exact']],
  ['chỉ thị 5', ['worded exact']],
  ['98/2022/NĐ-CP', []],
  ['năm: 2023 dương', ['bieu-duong exact']],
  ['xây dựng quê văn minh', ['gap all']],
  ['xyzzq', []],
])('%s', async (query, expected) => {
  expect(await found(query)).toEqual(expected);
});

test('a section found is called and addressed as in the published index', async () => {
  const { hits } = await search(index, 'hồ sơ khen thưởng');
  expect(hits[0]).toMatchObject({
    url: '/ke-hoach/heading/#i',
    title: 'Hồ sơ khen thưởng',
    section: 'I',
    isNamed: true,
  });
});

test('what may have been meant is proposed', async () => {
  const { proposals } = await search(index, 'chuyển đổi xố');
  expect(proposals.map(({ query }) => query)).toContain('chuyển đổi số');
});

test('values are counted over all answers', async () => {
  const answer = await search(index, 'thi đua');
  const { year, place: places } = await countAll(index, answer);
  expect(year).toEqual({ 2024: 3 });
  expect(places).toEqual({ 'dong-nai': 3 });
});

test('any text is answered', async () => {
  for (const query of [
    '"',
    '()',
    '-',
    '*',
    '{"match_all":{}}',
    'a'.repeat(10_000),
    '😀 <b>x</b>',
    '../_all',
    'a OR b',
  ])
    await expect(search(index, query)).resolves.toMatchObject({ hits: expect.any(Array) });
});

test('what stands complete is not loaded again', async () => {
  expect(await loadIndex(input('a'.repeat(64)), place())).toMatchObject({
    wasThere: true,
    records: records.length,
  });
});

test('another version takes the place of the one before in one step, and the old one goes', async () => {
  const other = `${alias}-swap`;
  const first = await loadIndex(input('b'.repeat(64)), place(other));
  const second = await loadIndex(input('c'.repeat(64), records.slice(0, 3)), place(other));
  expect(second).toMatchObject({ records: 3, wasThere: false });
  expect((await client.indices.exists({ index: first.index })).statusCode).toBe(404);
  const { hits } = await search(await openOpenSearch(client, other), 'thi đua');
  expect(hits).toEqual([]);
});

const many = Array.from({ length: 950 }, (_value, at) => record(`p${at}`, `mục tiêu thứ ${at}`));

test('a loading that was interrupted goes on where it was, and no reader sees it before it is whole', async () => {
  const other = `${alias}-resume`;
  const interrupted = async function* (): AsyncGenerator<SearchRecord> {
    yield* many.slice(0, 850);
    throw new Error('the power failed');
  };
  const broken = { ...input('d'.repeat(64)), records: interrupted() };
  await expect(loadIndex(broken, place(other))).rejects.toThrow('the power failed');
  await expect(openOpenSearch(client, other)).rejects.toThrow('load it');
  const sent: number[] = [];
  const report = await loadIndex(input('d'.repeat(64), many), {
    ...place(other),
    onProgress: (count) => sent.push(count),
  });
  expect(report).toMatchObject({ records: 950, resumed: 800, wasThere: false });
  expect(sent).toEqual([950]);
});

const withStandIn = realUrl === undefined ? test : test.skip;

withStandIn('a busy server is asked again, for the records that it put off alone', async () => {
  standIn?.faults.push(429, 503, 200);
  const report = await loadIndex(input('e'.repeat(64)), place(`${alias}-busy`));
  expect(report.records).toBe(records.length);
  expect(standIn?.faults).toEqual([]);
});

withStandIn(
  'a server that stays busy is given up after so many tries, and the loading can go on later',
  async () => {
    const other = place(`${alias}-stuck`);
    standIn?.faults.push(503, 503, 503, 503);
    await expect(loadIndex(input('f'.repeat(64)), other)).rejects.toThrow('after 4 tries');
    expect(standIn?.aliases.has(other.alias)).toBe(false);
    expect(await loadIndex(input('f'.repeat(64)), other)).toMatchObject({ records: records.length });
  },
);

withStandIn('a record that the mapping does not know is refused at once', async () => {
  const foreign = { ...record('x', 'chữ'), filters: { kind: 'section', year: '2024' } } as const;
  const strict = standIn?.indexes.values().next().value;
  expect(strict?.mappings['dynamic']).toBe('strict');
  expect(Object.keys(strict?.documents.get('/ke-hoach/duong/#i') ?? {})).toContain('clauses');
  expect(await loadIndex(input('0'.repeat(64), [foreign]), place(`${alias}-foreign`))).toMatchObject({
    records: 1,
  });
});

test('the settings are read, and a wrong one is a sentence', () => {
  expect(searchSettings({})).toEqual({ backend: 'pagefind' });
  expect(searchSettings({ SEARCH_BACKEND: 'opensearch' })).toMatchObject({ alias: 'kho-thi-dua' });
  expect(() => searchSettings({ SEARCH_BACKEND: 'solr' })).toThrow('pagefind or opensearch');
  expect(() => searchSettings({ SEARCH_BACKEND: 'opensearch', OPENSEARCH_URL: 'ftp://x' })).toThrow('http');
  expect(() => searchSettings({ SEARCH_BACKEND: 'opensearch', OPENSEARCH_INDEX: '_all' })).toThrow(
    'small letters',
  );
});
