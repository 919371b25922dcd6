import { expect, test } from 'vitest';
import { parseMisreadRoman, parseRoman } from '../../../src/pipeline/text/numerals.ts';

/** Written out without a rule, so that the rule is held against something else. */
const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

test('every numeral from 1 to 99 has its value', () => {
  for (let value = 1; value < 100; value += 1) {
    const numeral = `${tens[Math.floor(value / 10)]}${ones[value % 10]}`;
    expect([numeral, parseRoman(numeral)]).toEqual([numeral, value]);
  }
});

test.each(['', 'IIX', 'VX', 'IIII', 'XXXX', 'XIa', 'aXI', 'C', 'i', 'IVI'])('%j is no numeral', (text) => {
  expect(parseRoman(text)).toBeNull();
});

test.each([
  ['lI', 2],
  ['Vl', 6],
  ['1V', 4],
  ['X|', 11],
  ['l', 1],
  ['I1', 2],
  ['11', null],
  ['1', null],
  ['1111l', null],
  ['aI', null],
  ['XCl', 91],
  ['Ia', null],
  ['', null],
])('misread %j is %j', (text, value) => {
  expect(parseMisreadRoman(text)).toBe(value);
});

test('a numeral that is held between other letters is not misread', () => {
  expect(parseMisreadRoman('1l')).toBe(2);
  expect(parseMisreadRoman('l1')).toBe(2);
});
