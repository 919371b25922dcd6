import { expect, test } from 'vitest';
import { syllableKey } from '../../../../src/pipeline/text/repair/syllable.ts';
import {
  syllableCounterexamples,
  syllableExamples,
} from '../../../../src/pipeline/text/repair/syllables.table.ts';

test.each(syllableExamples)('%s is a syllable', (word) => {
  expect(syllableKey(word)).not.toBeNull();
});

test.each(syllableCounterexamples)('%s is none', (word) => {
  expect(syllableKey(word)).toBeNull();
});

test.each([
  ['hòa', 'hoà'],
  ['thúy', 'thuý'],
  ['kỷ', 'kỉ'],
  ['QUYẾT', 'quyết'],
  ['sĩ', 'sỹ'],
  ['lý', 'lí'],
])('%s and %s are one syllable', (one, other) => {
  expect(syllableKey(one)).toBe(syllableKey(other));
});

test.each([
  ['thường', 'thưởng'],
  ['công', 'cộng'],
  ['đa', 'da'],
  ['quý', 'quí'],
  ['ý', 'í'],
  ['gì', 'gỉ'],
  ['gìn', 'gì'],
  ['giữ', 'giừ'],
  ['gia', 'ga'],
])('%s and %s are two', (one, other) => {
  expect(syllableKey(one)).not.toBe(syllableKey(other));
});
