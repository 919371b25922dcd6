import { expect, test } from 'vitest';
import { type QueryParts, readSyntax } from '../../src/search/query-syntax.ts';

const nothing: QueryParts = { loose: '', phrases: [], excluded: [], fields: [] };

test.each<[string, Partial<QueryParts>]>([
  ['thi đua khen thưởng', { loose: 'thi đua khen thưởng' }],
  ['xét “đột xuất” quý', { loose: 'xét quý', phrases: ['đột xuất'] }],
  ['thi đua -covid', { loose: 'thi đua', excluded: ['covid'] }],
  ['thi đua -"Tuyên Quang" cờ', { loose: 'thi đua cờ', excluded: ['Tuyên Quang'] }],
  ['thi đua - khen thưởng', { loose: 'thi đua - khen thưởng' }],
  ['giai đoạn 2021 -2025', { loose: 'giai đoạn 2021 -2025' }],
  ['-covid', { loose: 'covid' }],
  ['nơi: "Bắc Kạn" cờ', { loose: 'cờ', fields: [{ filter: 'place', value: 'Bắc Kạn', isQuoted: true }] }],
  ['noi:bac kan', { fields: [{ filter: 'place', value: 'bac kan', isQuoted: false }] }],
  [
    'cờ năm: 2024 phong trào: nông thôn -xã',
    {
      loose: 'cờ',
      excluded: ['xã'],
      fields: [
        { filter: 'year', value: '2024', isQuoted: false },
        { filter: 'movement', value: 'nông thôn', isQuoted: false },
      ],
    },
  ],
  ['Nơi nhận: như trên', { loose: 'Nơi nhận: như trên' }],
  ['một " hai', { loose: 'một hai' }],
])('%s is taken apart', (query, expected) => {
  expect(readSyntax(query)).toEqual({ ...nothing, ...expected });
});
