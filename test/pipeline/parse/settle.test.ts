import { expect, test } from 'vitest';
import { toParagraphs } from '../../../src/pipeline/parse/paragraphs.ts';
import { settle } from '../../../src/pipeline/parse/settle.ts';
import { splitLines } from '../../../src/pipeline/text/lines.ts';

type Open = Readonly<Record<string, number>>;

/** What the first line of a text is read as, below what is open: kind of the marker and place in its series. */
function settled(text: string, open: Open = {}): string | null {
  const marker = settle(toParagraphs(splitLines(text)), 0, (style) => open[style] ?? null);
  return marker === null ? null : `${marker.kind} ${marker.value}`;
}

test.each<[what: string, text: string, open: Open, expected: string | null]>([
  ['text', 'Các đơn vị thực hiện.', {}, null],
  ['a dash', '- A', {}, 'dash null'],
  ['a number that begins', '1. A', {}, 'arabic 1'],
  ['a number that follows', '2. A', { 'arabic.': 1 }, 'arabic 2'],
  ['a number out of order', '7. A', { 'arabic.': 2 }, 'arabic 7'],
  ['I. alone', 'I. A', {}, 'roman 1'],
  ['I. before II.', 'I. A\nII. B', {}, 'roman 1'],
  ['I. in capitals before 2. in small letters', 'I. MỤC ĐÍCH\nl. Một\n2. Hai\nll. NỘI DUNG', {}, 'roman 1'],
  ['l. in small letters', 'l. Một\n2. Hai\nll. NỘI DUNG', { 'roman.': 1 }, 'arabic 1'],
  ['I. over l. in small letters too', 'I. Mục đích\nl. Một\n2. Hai\nII. Nội dung', {}, 'roman 1'],
  ['a number glued to a share', '1.100% A\n2.90% B', {}, 'arabic 1'],
  ['a share with a point', '1.5% A\n2.5% B', {}, null],
  ['I. before 2.', 'I. A\n2. B', {}, 'arabic 1'],
  ['I. before a list and II.', 'I. A\n1. B\n2. C\nII. D', {}, 'roman 1'],
  ['I. behind H.', 'I. A', { 'capital.': 9 }, 'part 10'],
  ['I. behind H. and before II.', 'I. A\nII. B', { 'capital.': 9 }, 'roman 1'],
  ['A.', 'A. A', {}, 'part 1'],
  ['B. behind A.', 'B. A', { 'capital.': 1 }, 'part 2'],
  ['B. behind nothing', 'B. A', {}, null],
  ['D. behind A.', 'D. A', { 'capital.': 1 }, null],
  ['i) alone', 'i) A', {}, 'letter 1'],
  ['i) behind h)', 'i) A', { 'letter)': 9 }, 'letter 10'],
  ['i) between h) and ii)', 'i) A\nii) B', { 'letter)': 9 }, 'letter 1'],
  ['i) between h) and k)', 'i) A\nk) B', { 'letter)': 9 }, 'letter 10'],
  ['c) behind b)', 'c) A', { 'letter)': 2 }, 'letter 3'],
  ['c) behind d)', 'c) A', { 'letter)': 4 }, 'letter 6'],
  ['c) behind d), before d)', 'c) A\nd) B', { 'letter)': 4 }, 'letter 3'],
  ['a misread Roman numeral', 'lI. A', { 'roman.': 1 }, 'roman 2'],
])('%s', (_what, text, open, expected) => {
  expect(settled(text, open)).toBe(expected);
});

test.each<[what: string, text: string, open: Open, expected: string | null]>([
  ['nothing', '1, A', {}, null],
  ['the next number', '1, A\n2. B', {}, 'arabic 1'],
  ['the next number with a comma', '1, A\n2, B', {}, 'arabic 1'],
  ['the number before it', '2, A', { 'arabic.': 1 }, 'arabic 2'],
  ['the number before it and the next one', '2, A\n3. B', { 'arabic.': 1 }, 'arabic 2'],
  ['a number two before it', '3, A', { 'arabic.': 1 }, null],
  ['the next number, over a gap of two', '3, A\n4. B', { 'arabic.': 1 }, 'arabic 3'],
  ['the next number, over a gap of three', '4, A\n5. B', { 'arabic.': 1 }, 'arabic 4'],
  ['the next number, over a gap of four', '5, A\n6. B', { 'arabic.': 1 }, null],
  ['the next number of a series that does not begin', '5, A\n6. B', {}, null],
  ['the next number of a series behind higher ones', '2, A\n3. B', { 'arabic.': 5 }, null],
  ['a series that begins a second time', '1, A\n2. B', { 'arabic.': 5 }, null],
  ['the next number behind forty paragraphs', `1, A\n${'Đoạn.\n'.repeat(39)}2. B`, {}, 'arabic 1'],
  ['the next number too far behind', `1, A\n${'Đoạn.\n'.repeat(40)}2. B`, {}, null],
  ['the next number behind a letter', '1, A\na) B\n2. C', {}, 'arabic 1'],
  ['the next number behind a heading of higher rank', '1, A\nII. B\n2. C', {}, null],
  ['the next number behind the same one', '1, A\n1. B\n2. C', {}, null],
  ['the next number behind the same one with a comma', '1, A\n1, B\n2. C', {}, null],
  ['the next number behind a lower one', '2, A\n1. B\n3. C', {}, null],
  ['the next number behind what may be a lower one', '4, A\nl. B\n5. C', { 'arabic.': 2 }, 'arabic 4'],
  ['the next number behind a higher one', '1, A\n3. B\n2. C', {}, 'arabic 1'],
  ['a number of another series', '1, A\n2) B', {}, null],
  ['the ordinal of a row', '1, A\n2, B     x     y\n3, C     x     y', {}, null],
  ['a number before it in the text alone', 'Đoạn.\n1, A', {}, null],
])('a number with a comma is borne out by %s: %s', (_what, text, open, expected) => {
  expect(settled(text, open)).toBe(expected);
});

test('no paragraph, no marker', () => {
  expect(settled('')).toBeNull();
});
