import { expect, test } from 'vitest';
import { AnchorNames } from '../../../src/pipeline/parse/anchor-names.ts';

test('a fragment that is taken gets the first free number', () => {
  const names = new AnchorNames();
  const asked = ['a', 'a', 'a-2', 'a', 'b', 'a-2'];
  expect(asked.map((name) => names.unique(name))).toEqual(['a', 'a-2', 'a-2-2', 'a-3', 'b', 'a-2-3']);
});
