import { expect, test } from 'vitest';
import {
  bodyNames,
  loosely,
  phrases,
  wordEnd,
  wordStart,
} from '../../../src/pipeline/cite/patterns/pattern.ts';

const whole = (source: string, text: string): boolean => new RegExp(`^(?:${source})$`, 'u').test(text);

test.each([
  [['Bộ Nội vụ'], 'Bộ  Nội vụ', true],
  [['Bộ Nội vụ'], 'BộNội vụ', false],
  [['V/v.', 'a+b'], 'a+b', true],
  [['V/v.', 'a+b'], 'aab', false],
  [['V/v.'], 'V/vx', false],
])('of the phrases %j one stands as “%s”: %s', (list, text, expected) => {
  expect(whole(phrases(list), text)).toBe(expected);
});

test('of phrases that begin alike the longest is tried first', () => {
  expect(phrases(['Bộ', 'Bộ Nội vụ', 'Sở'])).toBe('Bộ +Nội +vụ|Bộ|Sở');
});

test.each([
  ['Ban Thi đua Trung ương', true],
  ['Ban thi đua trung ương', true],
  ['ban Thi đua Trung ương', false],
  ['Ban THi đua Trung ương', false],
])('the words of a body behind the first may begin small: “%s” %s', (text, expected) => {
  expect(whole(bodyNames(['Ban Thi đua Trung ương']), text)).toBe(expected);
});

test.each([
  ['năm mới', true],
  ['nămmới', true],
  ['nă m m ới', true],
  ['nărn rnới', true],
  ['năn mới', false],
])('a phrase in loose print: “%s” %s', (text, expected) => {
  expect(whole(loosely('năm mới'), text)).toBe(expected);
});

test.each([
  ['luật', true],
  ['(luật)', true],
  ['xluật', false],
  ['luật5', false],
  ['đluật', false],
])('a whole word: “%s” %s', (text, expected) => {
  expect(new RegExp(`${wordStart}luật${wordEnd}`, 'u').test(text)).toBe(expected);
});
