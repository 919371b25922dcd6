import { describe, expect, test } from 'vitest';
import { splitLines } from '../../../src/pipeline/text/lines.ts';
import { emphasisBefore, printedForm, rawRangeOf } from '../../../src/pipeline/text/raw-range.ts';

const blockOf = (raw: string) => {
  const line = splitLines(raw)[0];
  return { text: line?.text ?? '', offsets: line?.offsets ?? [], lines: [1] };
};

const rangeOf = (raw: string, words: string) => {
  const block = blockOf(raw);
  const start = block.text.indexOf(words);
  return { block, range: { start, end: start + words.length } };
};

describe('the source of a range', () => {
  test.each([
    ['Theo **Luật A** này', 'Luật A', false, 'Luật A'],
    ['Theo **Luật A** này', 'Luật A', true, 'Luật A**'],
    ['Theo __Luật A__ này', 'Luật A', true, 'Luật A__'],
    ['Theo Ho\u0301a nay', 'H\u00f3a', false, 'Ho\u0301a'],
    ['Theo Ho\u0301 nay', 'H\u00f3', false, 'Ho\u0301'],
    ['Luật', 'Luật', true, 'Luật'],
  ])('of %j, "%s"', (raw, words, closing, expected) => {
    const { block, range } = rangeOf(raw, words);
    const { start, end } = rawRangeOf(block, range, raw, closing);
    expect(raw.slice(start, end)).toBe(expected);
  });

  test('closing marks are left out unless asked for', () => {
    const { block, range } = rangeOf('**A** b', 'A');
    expect(rawRangeOf(block, range, '**A** b')).toEqual({ start: 2, end: 3 });
  });
});

describe('emphasis between two letters', () => {
  const raw = '**Đậm** thường *nghiêng*';
  const block = blockOf(raw);
  test.each([
    ['Đậm', true],
    [' thường', true],
    ['thường', false],
    ['nghiêng', true],
    ['ường', false],
  ])('before "%s": %j', (words, expected) => {
    expect(emphasisBefore(block, block.text.indexOf(words), raw)).toBe(expected);
  });

  test('at the end of the text', () => {
    expect(emphasisBefore(block, block.text.length, raw)).toBe(true);
    expect(emphasisBefore(blockOf('thường'), 6, 'thường')).toBe(false);
    expect(emphasisBefore(blockOf('thường'), 0, 'thường')).toBe(false);
  });

  test('marks of the next line do not count', () => {
    expect(emphasisBefore(blockOf('thường\n**b**'), 6, 'thường\n**b**')).toBe(false);
  });
});

test('what is printed is the source, unless it runs over lines or holds an address', () => {
  const { block, range } = rangeOf('Theo **Luật** *A* này', 'Luật A');
  const raw = 'Theo **Luật** *A* này';
  expect(printedForm(block, range, raw, rawRangeOf(block, range, raw))).toBe('Luật** *A');
  const broken = 'Luật\nA';
  expect(printedForm({ ...block, text: 'Luật A' }, { start: 0, end: 6 }, broken, { start: 0, end: 6 })).toBe(
    'Luật A',
  );
  const linked = '[Luật](a.vn) A';
  expect(printedForm({ ...block, text: 'Luật A' }, { start: 0, end: 4 }, linked, { start: 1, end: 12 })).toBe(
    'Luật',
  );
});

describe('marks beside signs that are not shown', () => {
  test.each([
    ['a*\u200bb', [0, 3], 1, true],
    ['a\u200b*b', [0, 3], 1, true],
    ['a\u200bb', [0, 2], 1, false],
    ['a\u200b*\u200bb', [0, 4], 1, false],
    ['a  **  b', [0, 7], 1, true],
    ['*b', [1], 0, true],
    ['*234b', [4], 0, false],
    ['b*', [0], 1, true],
    ['b\u200b\u200b\u200b*', [0], 1, false],
  ])('in %j', (raw, offsets, index, expected) => {
    const text = 'ab'.slice(0, offsets.length);
    expect(emphasisBefore({ text, offsets: [...offsets, raw.length], lines: [1] }, index, raw)).toBe(
      expected,
    );
  });
});
