import { expect, test } from 'vitest';
import { edgeClasses, letterClass } from '../../../../src/pipeline/text/signs/letter-class.ts';
import { requirementsOf } from '../../../../src/pipeline/text/signs/required.ts';

const names = new Map(
  [...'abcdefghijklmnopqrstuvwxyz0 /'].map((letter) => [letterClass(letter.charCodeAt(0)), letter]),
);
names.set(edgeClasses.start, '^').set(edgeClasses.end, '$');

/** Requirements as words: the alternatives of one between bars, "^" and "$" for the edges, "0" for any digit. */
const required = (pattern: RegExp): string[] =>
  requirementsOf(pattern).map((alternatives) =>
    alternatives.map((classes) => classes.map((one) => names.get(one) ?? '?').join('')).join('|'),
  );

test.each([
  [/so/, ['so']],
  [/Số/, ['so']],
  [/so|ngay/, ['so|ngay']],
  [/a(?:b|c)d/, ['b|c', 'abd|acd']],
  [/ab?c/, ['ac|abc']],
  [/(?:a|)b/, ['ab|b']],
  [/[ab]c/, ['ac|bc']],
  [/so \d/, ['so 0']],
  [/so\s+\d/, [' ', 'so ', ' 0']],
  [/\s/, [' ']],
  [/a\b b/, ['a b']],
  [/^so$/, ['^so$']],
  [/^(?:so|ngay)/, ['so|ngay', '^so|^ngay']],
  [/a.b/, ['a', 'b']],
  [/a.*bc/, ['a', 'bc']],
  [/a{3}/, ['aaa']],
  [/a{2,}/, ['a']],
  [/(?:ab)+c/, ['ab', 'abc']],
  [/(?:ab|cd){2}/, ['ab|cd', 'abab|abcd|cdab|cdcd']],
  [/(?:ab|cd){2,3}x/, ['ab|cd', 'abx|cdx']],
  [/[ab]{1,2}c/, ['a|b', 'ac|bc']],
  [/a*b/, ['b']],
  [/(?:x|yz)*ab/, ['ab']],
  [/(?=ab)c/, ['ab', 'c']],
  [/x(?=y.z)/, ['y', 'z', 'x']],
  [/(?!ab)c/, ['c']],
  [/(?<=so )\d+\/kh/, ['so ', '0', '0/kh']],
  [/(?:a.b|cd)/, ['a|cd']],
  [/(?:abc|a.b)c/, ['abc|a', 'c']],
  [/ab|c\p{Lu}de/u, ['ab|de']],
])('what matches %s holds %j', (pattern, expected) => {
  expect(required(pattern)).toEqual(expected);
});

test.each([/a*/, /a?/, /(?:)/, /\p{Lu}/u, /a|\p{Lu}/u, /a|b*/, /[a&&b]/v])(
  'of what matches %s nothing can be told',
  (pattern) => {
    expect(requirementsOf(pattern)).toEqual([]);
  },
);

test('what would be too long or too much is told in part', () => {
  expect(required(/abcdefghijklmnopqrstuvwxyz/)).toEqual(['abcdefghijklmnopqrstuvwx', 'yz']);
  expect(required(/a{30}/)).toEqual(['a'.repeat(24)]);
  expect(required(/[a-h][a-h]/)[0]?.split('|')).toHaveLength(64);
  expect(required(/[a-z][a-z]/)).toEqual([[...'abcdefghijklmnopqrstuvwxyz'].join('|')]);
});
