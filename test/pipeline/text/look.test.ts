import { expect, test } from 'vitest';
import { lookOf, lookOfPart } from '../../../src/pipeline/text/look.ts';
import { lookalikeLetters } from '../../../src/pipeline/text/lookalike-letters.table.ts';

test('spaces, marks and punctuation are no part of the look', () => {
  expect(lookOf('Nông thôn, mới')).toBe(lookOf('nông  thônmới'));
  expect(lookOf('Nông thôn mới')).not.toBe(lookOf('Nông thôn cũ xa'));
});

test('letters that copies take for each other look alike', () => {
  for (const { printed, read } of lookalikeLetters) {
    expect(lookOfPart(`a${printed}b${printed}`)).toBe(lookOfPart(`a${read}b${read}`));
  }
});

test('a name of fewer than nine letters is too short', () => {
  expect(lookOf('hoa sen x')).toBeNull();
  expect(lookOf('hoa sen xa')).toBeNull();
  expect(lookOf('hoa sen xanh')).not.toBeNull();
  expect(lookOf('aaa eee oa')).toBeNull();
  expect(lookOf('aaa eee oaa')).toHaveLength(9);
});
