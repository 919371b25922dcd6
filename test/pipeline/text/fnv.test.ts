import { expect, test } from 'vitest';
import { fnvBasis, fnvOf } from '../../../src/pipeline/text/fnv.ts';

test.each([
  ['', fnvBasis],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('%j has the hash that is published for it', (text, hash) => {
  expect(fnvOf(text)).toBe(hash);
});
