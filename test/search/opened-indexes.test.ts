import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openIndex } from '../../scripts/open-index.ts';
import { writeIndex } from '../../scripts/write-index.ts';
import type { Name } from '../../src/search/name.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { search } from '../../src/search/search.ts';

const temporary = mkdtempSync(join(tmpdir(), 'opened-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const years = Array.from({ length: 12 }, (_value, at) => String(2013 + at));

/** Words of the movement and of the office's phrases stand in every year, beside other words. */
const everyYear = [
  'gieo mầm xanh, giữ chữ nghĩa, nuôi rừng già, bếp ấm nhà vui',
  'chữ nuôi con, rừng giữ nước, mầm bếp chung',
  'xét tặng cờ thi đua cho tập thể dẫn đầu, xét duyệt hồ sơ tập thể',
  'xây dựng văn hóa xã, phường',
  'Ủy ban nhân dân tổ chức, nhân dân chủ tịch, Ủy ban chủ trì',
];
/** What one year alone has. */
const ofOneYear: Readonly<Record<string, readonly string[]>> = {
  '2016': ['xã Hòa Xá'],
  '2014': ['Thư viện lưu động đến từng buôn làng, hằng quý kiểm tra cầu treo'],
  '2017': ['Phong trào “Gieo chữ nuôi mầm giữ bếp rừng” của trường'],
  '2013': ['vui mừng được duyệt'],
};

const section = (year: string, text: string, at: number): SearchRecord => ({
  url: `/ke-hoach/p${year}/#i.${at}`,
  title: 'Nội dung',
  plan: `Kế hoạch năm ${year}`,
  section: 'I',
  parts: [{ anchor: `i.${at}`, address: 'I', text }],
  filters: { kind: 'section', year, level: 'commune', ...(year === '2015' && { place: ['ea-sup'] }) },
  day: `${year}-03-01`,
});

const records = years.flatMap((year) =>
  [...everyYear, ...(ofOneYear[year] ?? []), ...(year === '2015' ? ['Thị trấn Ea Súp'] : [])].map(
    (text, at) => section(year, text, at),
  ),
);
const names: Name[] = [
  { kind: 'place', id: 'ea-sup', name: 'thị trấn Ea Súp', also: ['Ea Súp'], url: '', state: '' },
];

const folder = join(temporary, 'bundle');
beforeAll(async () => {
  const { shards } = await writeIndex(
    { records, names: () => names, abbreviations: [] },
    { folder, cache: join(temporary, 'cache'), together: 2000 },
  );
  expect(shards).toBe(years.length);
}, 120_000);

/** Asks on a page of its own. */
const ask = async (query: string) => {
  const opened = new Set<string>();
  const index = await openIndex(folder, (path) => {
    if (path.endsWith('.pf_meta')) opened.add(path);
  });
  const { hits, proposals } = await search(index, query);
  return {
    opened: opened.size,
    plans: hits.map(({ url }) => url.split('/')[2]),
    proposed: proposals.map(({ query: text }) => text),
  };
};

test.each([
  ['the phrase, whose pairs alone all years have', 'gieo chữ nuôi mầm giữ bếp rừng'],
  ['without marks', 'gieo chu nuoi mam giu bep rung'],
  ['its second word left out', 'gieo nuôi mầm giữ bếp rừng'],
  ['its last word but one left out', 'gieo chữ nuôi mầm giữ rừng'],
  ['an inner word left out', 'gieo chữ nuôi giữ bếp rừng'],
  ['two words left out, no marks', 'gieo chu mam giu bep'],
  ['a word misspelt as another one that all years have', 'gieo chữ nuôi mầm giữ bếp già'],
  ['a word misspelt as none', 'gieo chữ nuôi mầm giữ bếpp rừng'],
  ['a word that stands nowhere beside it', 'blockchain gieo chữ nuôi mầm'],
])(
  '%s: the one year that has it is found without opening the others',
  async (_what, query) => {
    const { opened, plans } = await ask(query);
    expect(plans[0]).toBe('p2017');
    expect(opened).toBe(1);
  },
  60_000,
);

test.each([
  ['a word left out of an office phrase', 'xét tặng thi đua cho tập thể dẫn đầu'],
  ['a word of it misspelt as none', 'xét tặng cờ thii đua cho tập thể'],
  ['a rare word that stands nowhere beside it', 'blockchain xét tặng cờ thi đua'],
])(
  '%s: what all years have is asked of a few of the newest',
  async (_what, query) => {
    const { opened, plans } = await ask(query);
    expect(plans).toContain('p2024');
    expect(opened).toBeLessThanOrEqual(4);
  },
  60_000,
);

test('a phrase whose marks one year alone has, and the beginning of one, open that year', async () => {
  expect(await ask('Hoà Xá')).toEqual({ opened: 1, plans: ['p2016'], proposed: [] });
  const { opened, plans } = await ask('gieo chữ nuôi mầm gi');
  expect([opened, plans[0]]).toEqual([1, 'p2017']);
}, 60_000);

test('words that stand nowhere open nothing', async () => {
  expect(await ask('blockchain fintech')).toEqual({ opened: 0, plans: [], proposed: [] });
}, 60_000);

test('words that one old section holds far apart are found there', async () => {
  const { opened, plans } = await ask('treo viện');
  expect(plans).toEqual(['p2014']);
  expect(opened).toBe(1);
}, 60_000);

test('common words that only an old section holds together are found where nothing else is', async () => {
  const { plans } = await ask('kiểm nhân');
  expect(plans).toEqual([]);
  expect((await ask('duyệt vui')).plans).toEqual(['p2013']);
}, 60_000);

test('beside the name of a place only the indexes that hold it are asked', async () => {
  const { opened, plans } = await ask('hồ sơ tập thể Ea Súp');
  expect(plans[0]).toBe('p2015');
  expect(opened).toBeLessThanOrEqual(4);
}, 60_000);
