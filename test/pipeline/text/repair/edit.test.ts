import { expect, test } from 'vitest';
import { applyEdits, type Edit } from '../../../../src/pipeline/text/repair/edit.ts';

const rule = 'misread-word';
const offsets = [10, 11, 12, 13, 14, 15, 16];
const apply = (edits: readonly Omit<Edit, 'rule'>[]) =>
  applyEdits(
    { text: 'abcdef', offsets },
    edits.map((edit) => ({ ...edit, rule })),
  );

test('what is not edited is kept with its places', () => {
  expect(apply([])).toEqual({ text: 'abcdef', offsets });
});

test.each([
  ['as many signs', { start: 1, end: 3, read: 'XY' }, 'aXYdef', [10, 11, 12, 13, 14, 15, 16]],
  ['fewer', { start: 1, end: 4, read: 'X' }, 'aXef', [10, 13, 14, 15, 16]],
  ['fewer, two', { start: 1, end: 5, read: 'XY' }, 'aXYf', [10, 11, 14, 15, 16]],
  ['more', { start: 1, end: 3, read: 'WXYZ' }, 'aWXYZdef', [10, 11, 12, 12, 12, 13, 14, 15, 16]],
  ['none', { start: 1, end: 3, read: '' }, 'adef', [10, 13, 14, 15, 16]],
  ['something in between', { start: 2, end: 2, read: 'X' }, 'abXcdef', [10, 11, 12, 12, 13, 14, 15, 16]],
  ['at the end', { start: 5, end: 6, read: 'XY' }, 'abcdeXY', [10, 11, 12, 13, 14, 15, 15, 16]],
  ['the whole', { start: 0, end: 6, read: 'X' }, 'X', [15, 16]],
])('%s: what is read keeps places of what is printed, its last sign the last', (_, edit, text, places) => {
  expect(apply([edit])).toEqual({ text, offsets: places });
});

test.each([
  ['put in', 'abcdef', { start: 0, end: 6, read: 'abc def' }, [10, 11, 12, 13, 13, 14, 15, 16]],
  ['left out', 'abc de', { start: 0, end: 6, read: 'abcde' }, [10, 11, 12, 14, 15, 16]],
  ['kept', 'abc de', { start: 0, end: 6, read: 'abx de' }, [10, 11, 12, 13, 14, 15, 16]],
])('a space that is %s moves no letter behind it to another', (_, text, edit, places) => {
  expect(applyEdits({ text, offsets }, [{ ...edit, rule }])).toEqual({ text: edit.read, offsets: places });
});

test('several edits are applied in order', () => {
  expect(
    apply([
      { start: 0, end: 1, read: 'AA' },
      { start: 1, end: 2, read: 'B' },
      { start: 4, end: 6, read: 'E' },
    ]),
  ).toEqual({ text: 'AABcdE', offsets: [10, 10, 11, 12, 13, 15, 16] });
});
