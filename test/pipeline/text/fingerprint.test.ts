import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/pipeline/text/fingerprint.ts';

test('the same words give the same mark, wherever lines break and however marks are composed', () => {
  const mark = fingerprintOf('Phấn đấu hoàn thành trước ngày 15/11');
  expect(fingerprintOf(' Phấn đấu\n hoàn thành  trước ngày 15/11 ')).toBe(mark);
  expect(fingerprintOf('Phấn đấu hoàn thành trước ngày 15/11'.normalize('NFD'))).toBe(mark);
});

test.each([
  ['15/11', '15/12'],
  ['thi đua', 'thi dua'],
  ['', 'a'],
  ['thi đua', 'thiđua'],
])('%j and %j have different marks', (one, other) => {
  expect(fingerprintOf(one)).not.toBe(fingerprintOf(other));
});

test('the mark of the empty text is that of FNV-1a', () => {
  expect(fingerprintOf('')).toBe((0x811c9dc5).toString(36));
  // The published test vector of FNV-1a, 32 bits: "foobar" is 0xbf9cf968.
  expect(fingerprintOf('foobar')).toBe((0xbf9cf968).toString(36));
});
