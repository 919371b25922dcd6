import { expect, test } from 'vitest';
import { type Name, readyNames } from '../../src/search/name.ts';
import { readFields } from '../../src/search/read-fields.ts';
import { suggest } from '../../src/search/suggest.ts';

const name = (kind: Name['kind'], id: string, text: string, also: string[] = []): Name => ({
  kind,
  id,
  name: text,
  also,
  url: '',
  state: '',
});

const names = readyNames([
  name('instrument', 'nd98', 'Nghị định 98/2023/NĐ-CP', ['98/2023/NĐ-CP', 'Quy định chi tiết thi hành']),
  name('instrument', 'ct19', 'Chỉ thị 19/CT-TTg năm 2021', ['19/CT-TTg']),
  name('movement', 'ntm', 'Cả nước chung sức xây dựng nông thôn mới'),
  name('place', 'bac-kan', 'tỉnh Bắc Kạn', ['Bắc Kạn']),
  name('place', 'bac-giang', 'tỉnh Bắc Giang', ['Bắc Giang']),
  name('role', 'chi-tieu', 'Chỉ tiêu'),
  name('level', 'commune', 'Cấp xã'),
]);

test.each([
  ['nông thôn m', ['ntm']],
  ['nong thon', ['ntm']],
  ['bac', ['bac-kan', 'bac-giang']],
  ['bắc k', ['bac-kan']],
  ['bằc', []],
  ['19 ct t', ['ct19']],
  ['19/ct', ['ct19']],
  ['chi t', ['ct19', 'chi-tieu', 'nd98']],
  ['cấp xã', []],
  ['', []],
  ['!?', []],
])('%j suggests %j', (typed, expected) => {
  expect(suggest(typed, names).map((one) => one.name.id)).toEqual(expected);
});

test('digits that were typed are first of all those of the number, not of number and year', () => {
  const laws = readyNames([
    name('instrument', 'luat-15', 'Luật 15/2003/QH11', ['15/2003/QH11']),
    name('instrument', 'nd-1521', 'Nghị định 1521/2025/NĐ-CP', ['1521/2025/NĐ-CP']),
    name('instrument', 'nd-152', 'Nghị định 152/2025/NĐ-CP', ['152/2025/NĐ-CP']),
  ]);
  expect(suggest('152', laws).map((one) => one.name.id)).toEqual(['nd-152', 'nd-1521', 'luat-15']);
  expect(suggest('15/2003', laws).map((one) => one.name.id)).toEqual(['luat-15']);
});

test('exact names stand before those that begin so, own names before others, short ones before long ones', () => {
  const many = readyNames([
    name('place', 'held', 'huyện An Bình', ['Bình']),
    name('place', 'other', 'tỉnh Xa', ['vùng Bình An']),
    name('movement', 'begins', 'Bình đẳng giới'),
    name('movement', 'longer', 'Bình yên thôn xóm'),
    name('role', 'role', 'Bình'),
    name('kind', 'none', 'Bình'),
  ]);
  const shown = (typed: string, most?: number) =>
    suggest(typed, many, most).map((one) => `${one.name.id}: ${one.shown}`);
  expect(shown('bình')).toEqual([
    'held: Bình',
    'role: Bình',
    'begins: Bình đẳng giới',
    'longer: Bình yên thôn xóm',
    'other: vùng Bình An',
  ]);
  expect(shown('bình', 2)).toEqual(['held: Bình', 'role: Bình']);
  expect(shown('an')).toEqual(['held: huyện An Bình', 'other: vùng Bình An']);
  expect(suggest('98/2023', names).map((one) => one.shown)).toEqual(['98/2023/NĐ-CP']);
});

test('a field word names what is called so, or else all whose names hold the words', () => {
  const read = (value: string, isQuoted = false) => readFields([{ filter: 'place', value, isQuoted }], names);
  expect(read('bắc')).toMatchObject({ filters: { place: ['bac-kan', 'bac-giang'] }, rest: [] });
  expect(read('tỉnh bắc kạn cờ')).toMatchObject({ filters: { place: ['bac-kan'] }, rest: ['cờ'] });
  expect(read('bắc kạn cờ', true).unknown).toHaveLength(1);
  expect(read('bắc kạn', true).filters).toEqual({ place: ['bac-kan'] });
  expect(read('chỉ tiêu').unknown).toHaveLength(1);
  expect(read('').unknown).toHaveLength(1);
  const years = (value: string) => readFields([{ filter: 'year', value, isQuoted: false }], names);
  expect(years('2023-2021 x')).toEqual({ filters: {}, rest: ['2023-2021 x'], unknown: [expect.anything()] });
  expect(years('20211').unknown).toHaveLength(1);
  expect(years('2021')).toEqual({ filters: { year: ['2021'] }, rest: [], unknown: [] });
  expect(years('xưa').unknown).toHaveLength(1);
  const both = readFields(
    [
      { filter: 'year', value: '2021', isQuoted: false },
      { filter: 'year', value: '2023', isQuoted: false },
      { filter: 'role', value: 'chỉ tiêu', isQuoted: false },
      { filter: 'instrument', value: '19/CT-TTg', isQuoted: false },
    ],
    names,
  );
  expect(both.filters).toEqual({ year: ['2021', '2023'], role: ['chi-tieu'], instrument: ['ct19'] });
});

test('field words narrow to what is called so, or whose name holds the words', () => {
  const read = (filter: 'place' | 'movement' | 'year', value: string) =>
    readFields([{ filter, value, isQuoted: false }], names);
  expect(read('place', 'bac kan thi dua')).toEqual({
    filters: { place: ['bac-kan'] },
    rest: ['thi dua'],
    unknown: [],
  });
  expect(read('movement', 'nông thôn mới').filters).toEqual({ movement: ['ntm'] });
  expect(read('year', '2021-2023 thi đua')).toMatchObject({
    filters: { year: ['2021', '2022', '2023'] },
    rest: ['thi đua'],
  });
  expect(read('place', 'Sao Hỏa').unknown).toHaveLength(1);
});
