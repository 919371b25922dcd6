import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openIndex } from '../../scripts/open-index.ts';
import { readCbor, writeCbor } from '../../scripts/search-index/cbor.ts';
import { type FoldedMeta, foldMeta, unfoldMeta, wholeMeta } from '../../scripts/search-index/fold-meta.ts';
import { writeIndex } from '../../scripts/write-index.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { search } from '../../src/search/search.ts';
import { type SearchFiles, searchFilesFile, shardPaths } from '../../src/search/search-files.ts';

const temporary = mkdtempSync(join(tmpdir(), 'index-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const section = (year: string, at: number, text: string): SearchRecord => ({
  url: `/ke-hoach/p${year}-${at}/#i`,
  title: 'Mục đích',
  plan: `Kế hoạch ${at} năm ${year}`,
  section: 'I',
  parts: [{ anchor: 'i', address: 'I', text }],
  filters: { kind: 'section', year, level: 'commune' },
  day: `${year}-03-0${at}`,
});

const beside: SearchRecord = {
  url: '/phong-trao/m/',
  title: 'Chung tay vì người nghèo',
  plan: '',
  section: '',
  parts: [{ anchor: '', address: '', text: 'phong trào' }],
  filters: { kind: 'movement', movement: ['m'] },
  day: '',
};

const records = (changed: string): SearchRecord[] => [
  section('2022', 1, 'xét tặng cờ thi đua theo Kế hoạch số 344/KH-UBND'),
  section('2023', 1, 'xét tặng bằng khen'),
  section('2023', 2, changed),
  section('2024', 1, 'xét tặng giấy khen theo Kế hoạch số 34/KH-UBND'),
  beside,
];

const write = (folder: string, changed: string, together: number) =>
  writeIndex(
    { records: records(changed), names: () => [], abbreviations: [] },
    { folder: join(temporary, folder), cache: join(temporary, `${folder}-cache`), together },
  );

const digestOf = (folder: string): string => {
  const hash = createHash('sha256');
  const files = readdirSync(join(temporary, folder), { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files) {
    const path = join(temporary, folder, file);
    if (statSync(path).isFile()) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex');
};

const apart = 300;

test('the same records give the same bytes, and an index that stands is not built again', async () => {
  expect(await write('a', 'tổng kết', 1e6)).toEqual({ records: 5, shards: 1, built: 1 });
  const before = digestOf('a');
  expect(await write('a', 'tổng kết', 1e6)).toMatchObject({ built: 0 });
  expect(digestOf('a')).toBe(before);
  await write('b', 'tổng kết', 1e6);
  expect(digestOf('b')).toBe(before);
}, 60_000);

test('beyond its bound each year has an index of its own, and only the changed one is built again', async () => {
  const first = await write('c', 'tổng kết', apart);
  expect(first.shards).toBe(3);
  expect(first.built).toBe(first.shards);
  expect(await write('c', 'sơ kết và tổng kết', apart)).toEqual({ ...first, built: 1 });
}, 60_000);

test('a split index is searched as one, the newest year first, and narrowed to a year', async () => {
  await write('d', 'tổng kết', apart);
  const index = await openIndex(join(temporary, 'd'));
  const urls = async (query: string): Promise<string[]> =>
    (await search(index, query)).hits.map(({ url }) => url);
  expect(await urls('xet tang')).toEqual([
    '/ke-hoach/p2024-1/#i',
    '/ke-hoach/p2023-1/#i',
    '/ke-hoach/p2022-1/#i',
  ]);
  expect(await urls('cờ thi đua')).toEqual(['/ke-hoach/p2022-1/#i']);
  expect(await urls('năm: 2023 xét tặng')).toEqual(['/ke-hoach/p2023-1/#i']);
  expect(await urls('344/KH-UBND')).toEqual(['/ke-hoach/p2022-1/#i']);
  expect(await urls('cờ')).toEqual(['/ke-hoach/p2022-1/#i']);
  expect(await urls('vi nguoi ngheo')).toEqual(['/phong-trao/m/']);
}, 60_000);

test('the list of files names every file of the bundle once, with its size', async () => {
  await write('e', 'tổng kết', apart);
  const folder = join(temporary, 'e');
  const list: SearchFiles = JSON.parse(readFileSync(join(folder, searchFilesFile), 'utf8'));
  const listed = [
    ...list.core.map(({ path }) => path),
    ...list.shards.flatMap((one) => [...shardPaths(one)]),
  ];
  const there = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file !== searchFilesFile && statSync(join(folder, file)).isFile(),
  );
  expect(listed.toSorted()).toEqual(there.toSorted());
  const bytes = there.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  expect(list.bytes).toBe(bytes);
  expect(list.shards.map(({ tag }) => tag)).toEqual(['vi', 'vi-2023', 'vi-2022']);
}, 60_000);

test.each([1, 2])('a folded meta file unfolds to what Pagefind reads, %i a file', (recordsEach) => {
  const meta: FoldedMeta = {
    name: '0591cc8f',
    recordsEach,
    exponents: Array.from({ length: 300 }, (_value, at) => at % 9),
    version: '1.6.0',
    rest: [[['a', 'b', 'vi_1']], [], null],
  };
  expect(readCbor(Buffer.from(unfoldMeta(foldMeta(meta))))).toEqual(wholeMeta(meta));
  const plain = Buffer.from(writeCbor(wholeMeta(meta)));
  expect(unfoldMeta(plain)).toBe(plain);
});

test('CBOR comes back as it was', () => {
  const value = [
    '1.6.0',
    [
      ['a/0', 23, ''],
      ['a/1', 24, ''],
      ['a/2', 300, 'x'.repeat(300)],
    ],
    [70_000, null],
  ];
  expect(readCbor(writeCbor(value))).toEqual(value);
});
