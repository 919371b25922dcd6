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
