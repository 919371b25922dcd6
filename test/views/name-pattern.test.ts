import { expect, test } from 'vitest';
import { holeOf, patternPieces, readName } from '../../src/site/views/movement/name-pattern.ts';

const village = '{place} chung {verb} xây dựng nông thôn mới';

test.each([
  [village, 'Cả nước chung sức xây dựng nông thôn mới', 'Cả nước', 'sức'],
  [village, 'Toàn thành phố chung tay xây dựng nông thôn mới', 'Toàn thành phố', 'tay'],
  [
    'Cán bộ, công chức, viên chức {place} thi đua thực hiện văn hóa công sở',
    'Cán bộ, công chức, viên chức xã Lam Vỹ thi đua thực hiện văn hoá công sở',
    'xã Lam Vỹ',
    null,
  ],
  [
    '{place} chung {verb} vì người nghèo - không để ai bị bỏ lại phía sau',
    'Quảng Nam chung tay vì người nghèo',
    'Quảng Nam',
    'tay',
  ],
])('%s reads %s', (pattern, name, place, verb) => {
  const pieces = readName(pattern, name);
  expect(pieces?.map(({ text }) => text).join('')).toBe(name);
  expect(holeOf(pieces, 'place')).toBe(place);
  expect(holeOf(pieces, 'verb')).toBe(verb);
});

test.each([
  'Xây dựng nông thôn mới',
  'chung sức xây dựng nông thôn mới',
  'Huyện A chung sức xây dựng nông thôn mới và đô thị văn minh',
  '',
])('“%s” does not follow the pattern', (name) => {
  expect(readName(village, name)).toBeNull();
});

test('a pattern is cut at its holes', () => {
  expect(patternPieces(village).map(({ hole }) => hole)).toEqual(['place', null, 'verb', null]);
});
