import { expect, test } from 'vitest';
import { pinpointOf } from '../../../../src/pipeline/cite/find/pinpoint.ts';

/** A text with its mention in square brackets, and the part of the instrument that it names. */
test.each([
  ['khoản 2 Điều 5 [Nghị định số 91]', 'khoản 2 Điều 5'],
  ['theo điểm a, b khoản 1 Điều 24 của [Luật]', 'điểm a, b khoản 1 Điều 24'],
  ['[Nghị định số 91] (khoản 2 Điều 5)', 'khoản 2 Điều 5'],
  ['[Nghị định số 91], Điều 12', 'Điều 12'],
  ['Điều 3 của [Luật], Điều 12', 'Điều 3'],
  ['Điều 3[Luật]', null],
  ['Điều 3 và [Luật]', null],
  ['xkhoản 2 [Luật]', null],
  ['[Luật] và Điều 12', null],
  ['điều kiện [Luật]', null],
  ['[Luật]', null],
])('of “%s” it is %j', (marked, part) => {
  const text = marked.replace(/[[\]]/g, '');
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  expect(pinpointOf(text, { start, end })).toBe(part);
});
