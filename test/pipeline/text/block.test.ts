import { expect, test } from 'vitest';
import { blockStart } from '../../../src/pipeline/text/block.ts';

test.each([
  [{ text: 'ab', offsets: [7, 8, 9], lines: [1] }, 7],
  [{ text: 'ab', offsets: [7, 8, 9], lines: [1], start: 5 }, 5],
  [{ text: 'ab', offsets: [7, 8, 9], lines: [1], start: 0 }, 0],
  [{ text: '', offsets: [], lines: [] }, 0],
])('the block %j begins at %i', (block, start) => {
  expect(blockStart(block)).toBe(start);
});
