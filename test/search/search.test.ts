import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIndex } from '../../scripts/open-index.ts';
import { writeIndex } from '../../scripts/write-index.ts';
import { countAll } from '../../src/search/facets.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { type SearchIndex, search } from '../../src/search/search.ts';
import { misspelt } from './misspelt.ts';

const temporary = mkdtempSync(join(tmpdir(), 'index-'));
let index: SearchIndex;

const record = (id: string, text: string, title = '', place = 'bac-kan'): SearchRecord => ({
  url: `/ke-hoach/${id}/#i`,
  title,
  plan: 'Kế hoạch',
  section: 'I',
  parts: [{ anchor: 'i', address: 'I', text }],
  filters: { kind: 'section', year: '2024', place: [place] },
  day: '2024-01-01',
});

const records = [
  record('duong', 'thực hiện đường lối của Đảng'),
  record('bieu-duong', 'biểu dương điển hình, Dương Văn A'),
  record('dot-xuat', 'Chú trọng khen thưởng đột xuất, khen thưởng theo chuyên đề'),
  record('apart', 'khen tập thể có thành tích đột xuất; hình thức thưởng bằng tiền'),
  record('heading', 'Thành phần gồm', 'Hồ sơ khen thưởng'),
  record('body', 'Nộp hồ sơ khen thưởng trước ngày 15/11', 'Thời gian'),
  record('covid', 'thi đua phòng, chống dịch Covid-19', '', 'dong-nai'),
  record('no-covid', 'thi đua chuyển đổi số', '', 'dong-nai'),
  record('number', 'theo Nghị định số 98/2023/NĐ-CP của Chính phủ'),
  record('worded', 'học tập theo Chỉ thị số 05 của Bộ Chính trị'),
  record('range', 'giai đoạn 2021 – 2025'),
  record('short', 'Báo cáo HĐTĐKT huyện'),
  record('long', 'Hội đồng Thi đua - Khen thưởng huyện họp'),
  record(
    'question',
    'Các đơn vị gửi hồ sơ đề nghị khen thưởng về Phòng Nội vụ (cơ quan thường trực) trước ngày 15 tháng 11 hằng năm để tổng hợp',
  ),
];

beforeAll(async () => {
  const folder = join(temporary, 'bundle');
  await writeIndex(
    {
      records,
      names: () => [
        { kind: 'place', id: 'dong-nai', name: 'tỉnh Đồng Nai', also: ['Đồng Nai'], url: '', state: '' },
      ],
      abbreviations: [{ short: 'HĐTĐKT', long: ['Hội đồng Thi đua - Khen thưởng'] }],
    },
    { folder, cache: join(temporary, 'cache') },
  );
  index = await openIndex(folder);
}, 60_000);
afterAll(() => rmSync(temporary, { recursive: true }));

const found = async (query: string): Promise<string[]> =>
  (await search(index, query)).hits.map(({ url, tier }) => `${url.split('/')[2]} ${tier}`);

test.each([
  ['đường', ['duong exact']],
  ['dương', ['bieu-duong exact']],
  ['duong', ['bieu-duong unmarked', 'duong unmarked']],
  ['khen thưởng đột xuất', ['dot-xuat exact', 'apart all']],
  ['"khen thưởng đột xuất"', ['dot-xuat exact']],
  ['khen thuong dot xuat', ['dot-xuat unmarked', 'apart all']],
  ['khen thưởng đột x', ['dot-xuat exact', 'apart all']],
  ['thi đua -covid', ['no-covid exact', 'long exact']],
  ['nơi: đồng nai thi đua', ['covid exact', 'no-covid exact']],
  ['noi:"dong nai" chong dich', ['covid unmarked']],
  ['2021-2025', ['range exact']],
  ['2021 2025', ['range exact']],
  ['hội đồng thi đua khen thưởng huyện', ['long exact', 'short exact']],
  ['nd 98 2023', ['number exact']],
  ['nghi dinh 98', ['number exact']],
  ['chỉ thị 5', ['worded exact']],
  ['98/2022/NĐ-CP', []],
  ['98', ['number exact']],
  ['2021', []],
  ['645', []],
])('%s', async (query, expected) => {
  const first = await found(query);
  expect(first.slice(0, expected.length).sort()).toEqual([...expected].sort());
  if (expected.length === 0) expect(first).toEqual([]);
});

test('a heading weighs more than the body', async () => {
  expect((await found('hồ sơ khen thưởng')).slice(0, 2)).toEqual(['heading exact', 'body exact']);
});

test('a question of twenty words finds its clause', async () => {
  const hits = await found(
    'cho tôi hỏi khi nào thì các đơn vị phải gửi hồ sơ đề nghị khen thưởng về cơ quan thường trực',
  );
  expect(hits[0]).toMatch(/^question/);
});

describe('what may have been meant', () => {
  test.each(misspelt)('%s: %s', async (typed, meant) => {
    const { hits, proposals } = await search(index, typed);
    expect(proposals[0]?.query).toBe(meant);
    expect(hits.filter(({ tier }) => tier === 'exact' || tier === 'unmarked')).toEqual([]);
  });

  test('nothing is proposed where the phrase is found', async () => {
    expect((await search(index, 'khen thưởng')).proposals).toEqual([]);
  });
});

test('an unknown word is told, with those that exist, and no hit is better than near', async () => {
  const { hits, unknown } = await search(index, 'blockchain thi đua quỹ');
  expect(unknown.map(({ typed }) => typed)).toEqual(['blockchain', 'quỹ']);
  expect(hits.filter(({ tier }) => tier !== 'near')).toEqual([]);
});

test('an unknown number is told, with those that exist', async () => {
  const { hits, nearestNumbers } = await search(index, 'nghị định 98/2022/NĐ-CP');
  expect(hits).toEqual([]);
  expect(nearestNumbers).toEqual(['98/2023/NĐ-CP']);
});

test('a place and a year beside the words narrow to plans of that place and year', async () => {
  const { hits } = await search(index, 'chuyển đổi số Đồng Nai 2024');
  expect(hits[0]).toMatchObject({ url: '/ke-hoach/no-covid/#i', tier: 'all' });
});

test('facets count what was read, and all records that the index offers', async () => {
  const answer = await search(index, 'thi đua', { most: 1 });
  expect(answer.unread).toBeGreaterThan(0);
  expect((await countAll(index, answer)).place).toEqual({ 'bac-kan': 1, 'dong-nai': 2 });
  expect(Object.values(answer.facets.place).reduce((sum, count) => sum + count, 0)).toBe(1);
});
