import { expect, test } from 'vitest';
import { readTelex } from '../../src/search/telex.ts';

/** Keys, and the letters and tone that they mean. */
test.each([
  ['thuowngr', 'thương', '\u0309'],
  ['thuwowngr', 'thương', '\u0309'],
  ['thwowngr', 'thương', '\u0309'],
  ['ddua', 'đua', ''],
  ['dduwowcj', 'đươc', '\u0323'],
  ['traof', 'trao', '\u0300'],
  ['trafo', 'trao', '\u0300'],
  ['keets', 'kêt', '\u0301'],
  ['nawm', 'năm', ''],
  ['sawps', 'săp', '\u0301'],
  ['xuaats', 'xuât', '\u0301'],
  ['khen', 'khen', ''],
])('“%s” means “%s” with tone “%s”', (typed, letters, tone) => {
  expect(readTelex(typed)).toEqual({ letters, tone });
});

test.each(['thưởng', '2024', 'ctttg', '', 'nđ'])('“%s” was not typed in Telex', (typed) => {
  expect(readTelex(typed)).toBeNull();
});
