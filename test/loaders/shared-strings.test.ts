import { expect, test } from 'vitest';
import { SharedStrings } from '../../src/loaders/shard/shared-strings.ts';

test('what is shared is the same as before, in every depth', () => {
  const strings = new SharedStrings();
  const value = {
    kind: 'paragraph',
    inner: [{ kind: 'paragraph', number: 3, none: null }],
    long: 'a'.repeat(50),
  };
  const before = structuredClone(value);
  strings.share(value);
  strings.share(value);
  expect(value).toEqual(before);
});

test('what is no object is left alone', () => {
  const strings = new SharedStrings();
  for (const value of [null, undefined, 'text', 3]) expect(() => strings.share(value)).not.toThrow();
});
