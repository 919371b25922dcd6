import { expect, test } from 'vitest';
import { letterAfter, letterFollows, letterValue } from '../../../src/pipeline/parse/letter-series.ts';
import { follows, isItem, readDoubtful, readMarkers } from '../../../src/pipeline/parse/marker.ts';

const shown = (markers: ReturnType<typeof readMarkers>): string[] =>
  markers.map(
    ({ kind, printed, length, value, key, read }) => `${kind} ${printed} ${length} ${value} ${key} ${read}`,
  );

test.each([
  ['1. Mục đích', ['arabic 1. 3 1 1 null']],
  ['05) Mục đích', ['arabic 05) 4 5 05 null']],
  ['1.2. Mục đích', ['decimal 1.2. 5 2 1.2 null']],
  ['1.2.3. Mục đích', ['decimal 1.2.3. 7 3 1.2.3 null']],
  ['II. Mục đích', ['roman II. 4 2 ii null']],
  ['IV. Mục đích', ['roman IV. 4 4 iv null']],
  ['XIX. Mục đích', ['roman XIX. 5 19 xix null']],
  ['lII. Mục đích', ['roman lII. 5 3 iii III.']],
  ['I.2. Mục đích', ['roman I. 2 1 i null', 'decimal I.2. 5 2 i.2 null']],
  ['a) Mục đích', ['letter a) 3 1 a null']],
  ['đ) Mục đích', ['letter đ) 3 5 đ null']],
  ['A. Mục đích', ['part A. 3 1 a null']],
  ['ii) Mục đích', ['letter ii) 4 2 ii null']],
  ['i) Mục đích', ['letter i) 3 1 i null', 'letter i) 3 10 i null']],
  ['- Mục đích', ['dash - 2 null  null']],
  ['+ Mục đích', ['plus + 2 null  null']],
  ['• Mục đích', ['bullet • 2 null  null']],
  ['- a) Mục đích', ['letter a) 5 1 a null']],
  ['• 1. Mục đích', ['arabic 1. 5 1 1 null']],
  ['+ 1. Mục đích', ['plus + 2 null  null']],
  ['Điều 5. Phạm vi', ['article Điều 5. 7 5 dieu-5 null']],
  ['Chương II', ['chapter Chương II 9 null chuong-ii null']],
  ['Phần thứ nhất', ['part Phần thứ nhất 13 null phan-nhat null']],
  ['Mục đích', []],
])('“%s” begins with %j', (text, markers) => {
  expect(shown(readMarkers(text))).toEqual(markers);
});

test.each([
  ['1, Mục đích', ['arabic 1, 3 1 1 1.']],
  ['l. Mục đích', ['arabic l. 3 1 1 1.']],
  ['1O. Mục đích', ['arabic 1O. 4 10 10 10.']],
  ['2,l. Mục đích', ['decimal 2,l. 5 1 2.1 2.1.']],
  ['I I. Mục đích', ['roman I I. 5 2 ii II.']],
  ['Điều l. Phạm vi', ['article Điều l. 8 1 dieu-1 Điều 1.']],
  ['a, Mục đích', ['letter a, 3 1 a a)', 'letter a, 3 1 a a.']],
  ['ai) Mục đích', ['letter ai) 4 1 a a)']],
  ['d) Mục đích', ['letter d) 3 5 đ đ)']],
  ['c. Mục đích', ['letter c. 3 6 e e.']],
  ['(1) Mục đích', ['arabic (1) 4 1 1 null']],
  ['(12)Mục đích', ['arabic (12) 4 12 12 null']],
  ['(1) (2)', []],
  ['1. Mục đích', []],
])('“%s” may begin with %j', (text, markers) => {
  const found = readDoubtful(text);
  expect(shown(found)).toEqual(markers);
  expect(found.every(({ doubtful }) => doubtful)).toBe(true);
});

test.each([
  ['1. A', '2. B', true],
  ['1. A', '1) B', false],
  ['1.1. A', '1.2. B', true],
  ['1.1. A', '1.1.1. B', false],
  ['1. A', '2, B', true],
  ['a) A', 'b, B', true],
  ['II. A', 'III. B', true],
  ['Điều 1. A', 'Điều 2 B', false],
  ['- A', '- B', true],
])('the markers of “%s” and “%s” are of one series: %s', (first, second, expected) => {
  const style = (text: string): string | undefined => (readMarkers(text)[0] ?? readDoubtful(text)[0])?.style;
  expect(style(first) === style(second)).toBe(expected);
});

test.each([
  ['2. A', 1, true],
  ['3. A', 1, false],
  ['1. A', 1, false],
  ['1. A', null, false],
  ['- A', 1, false],
  ['e) A', 4, true],
  ['g) A', 6, true],
  ['g) A', 5, false],
])('“%s” stands right behind %s: %s', (text, before, expected) => {
  const [marker] = readMarkers(text);
  expect(marker === undefined ? null : follows(marker, before)).toBe(expected);
});

test('letters have their places in the series of points; authors leave some of them out', () => {
  expect(['a', 'd', 'đ', 'e', 'z', 'ab', '', '1'].map(letterValue)).toEqual([
    1,
    4,
    5,
    6,
    27,
    null,
    null,
    null,
  ]);
  expect([
    letterFollows(4, 5),
    letterFollows(4, 6),
    letterFollows(6, 8),
    letterFollows(3, 5),
    letterFollows(5, 5),
    letterFollows(5, 4),
  ]).toEqual([true, true, true, false, false, false]);
  expect([letterAfter(1), letterAfter(4), letterAfter(27)]).toEqual(['b', 'đ', '']);
});

test('dashes, pluses and bullets are items, everything else is not', () => {
  const kinds = (['dash', 'plus', 'bullet', 'arabic', 'letter', 'article', 'paragraph'] as const).filter(
    isItem,
  );
  expect(kinds).toEqual(['dash', 'plus', 'bullet']);
});
