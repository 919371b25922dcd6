import { expect, test } from 'vitest';
import { layOutChain } from '../../src/render/chain-picture.ts';

test('lower texts stand below and further in, joined to what they carry out', () => {
  const { boxes, lines, width, height } = layOutChain([
    { id: 'a', depth: 0, uppers: [] },
    { id: 'b', depth: 1, uppers: ['a'] },
    { id: 'c', depth: 2, uppers: ['b', 'a', 'not-shown'] },
  ]);
  expect(boxes.map(({ x }) => x)).toEqual([0, 32, 64]);
  expect(boxes.every((box) => box.x + box.width === width && box.y + box.height <= height)).toBe(true);
  expect(lines).toEqual(['M14 52V92H32', 'M46 118V158H64', 'M14 52V158H64']);
});

test('a text that stands above what it carries out gets no line, and an empty chain no height', () => {
  const { lines } = layOutChain([
    { id: 'b', depth: 1, uppers: ['a'] },
    { id: 'a', depth: 0, uppers: ['b'] },
  ]);
  expect(lines).toEqual([]);
  expect(layOutChain([]).height).toBe(0);
});
