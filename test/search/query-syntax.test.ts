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
  ['"a" "" b', { loose: 'b', phrases: ['a'] }],
  ['b -"" x', { loose: 'b x' }],
  ['b -" " x', { loose: 'b x' }],
  ['năm: "2024" -khen', { excluded: ['khen'], fields: [{ filter: 'year', value: '2024', isQuoted: true }] }],
  [
    'nơi: bắc kạn -"cờ đỏ" x',
    { loose: 'x', excluded: ['cờ đỏ'], fields: [{ filter: 'place', value: 'bắc kạn', isQuoted: false }] },
  ],
  [
    'nơi: bắc kạn "cờ đỏ" x',
    { loose: 'x', phrases: ['cờ đỏ'], fields: [{ filter: 'place', value: 'bắc kạn', isQuoted: false }] },
  ],
  [
    'nơi: bắc kạn -cờ đỏ',
    { loose: 'đỏ', excluded: ['cờ'], fields: [{ filter: 'place', value: 'bắc kạn', isQuoted: false }] },
  ],
  ['địa phương: x', { fields: [{ filter: 'place', value: 'x', isQuoted: false }] }],
  ['văn bản:x y', { fields: [{ filter: 'instrument', value: 'x y', isQuoted: false }] }],
  ['năm: "2024', { loose: '', fields: [{ filter: 'year', value: '2024', isQuoted: false }] }],
  ['"nơi: bắc kạn"', { loose: '', fields: [{ filter: 'place', value: 'bắc kạn', isQuoted: false }] }],
  ['x nơi:', { loose: 'x', fields: [{ filter: 'place', value: '', isQuoted: false }] }],
  ['a-b -c', { loose: 'a-b', excluded: ['c'] }],
  ['a "b" -"c" -d e', { loose: 'a e', phrases: ['b'], excluded: ['c', 'd'] }],
  ['"a"-b', { loose: '-b', phrases: ['a'] }],
  ['năm: -2024', { fields: [{ filter: 'year', value: '-2024', isQuoted: false }] }],
  ['x -y  "z"', { loose: 'x', phrases: ['z'], excluded: ['y'] }],
  [
    'căn cứ: "a b" c "d"',
    { loose: 'c', phrases: ['d'], fields: [{ filter: 'instrument', value: 'a b', isQuoted: true }] },
  ],
])('%s is taken apart', (query, expected) => {
  expect(readSyntax(query)).toEqual({ ...nothing, ...expected });
});
