import { expect, test } from 'vitest';
import { asDigits } from '../../../../src/pipeline/text/repair/as-digits.ts';
import { inCaseOf } from '../../../../src/pipeline/text/repair/letter-case.ts';

test.each([
  ['KÉ', 'KẾ'],
  ['Ké', 'Kế'],
  ['ké', 'kế'],
  ['K', 'Kế'],
  ['S6', 'Kế'],
  ['S6Ố', 'KẾ'],
  ['6s', 'kế'],
  ['KéT', 'Kế'],
  ['kÉ', 'kế'],
  ['KlÉ', 'KẾ'],
  ['Kl', 'Kế'],
  ['lK', 'kế'],
  ['6', 'kế'],
])('"kế" in the letters of %j is %j', (model, expected) => {
  expect(inCaseOf(model, 'kế')).toBe(expected);
});

test.each([
  ['2O17', '2017'],
  ['l|oI', '1101'],
  ['S6B', '568'],
  ['2a/2', '2a/2'],
])('%j as digits is %j', (printed, expected) => {
  expect(asDigits(printed)).toBe(expected);
});
