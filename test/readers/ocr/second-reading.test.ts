import { describe, expect, test } from 'vitest';
import type { ParagraphBlock } from '../../../src/readers/document.ts';
import { readDash } from '../../../src/readers/ocr/second-reading/read-dash.ts';
import { readMarker, readNumeral } from '../../../src/readers/ocr/second-reading/read-numeral.ts';
import { readPagesAgain } from '../../../src/readers/ocr/second-reading/read-pages-again.ts';
import { readWordsAgain } from '../../../src/readers/ocr/second-reading/read-words-again.ts';
import { inkWidth } from '../../../src/readers/ocr/second-reading/type-scale.ts';
import { withoutSpecks } from '../../../src/readers/ocr/specks.ts';
import type { Page, PagePiece } from '../../../src/readers/page/page.ts';

const widthOf = (printed: string): number => inkWidth(printed) ?? 0;

describe('a numeral is read by the width of what was printed', () => {
  test.each([
    ['II.', 'III.'],
    ['XIHI', 'XIII'],
    ['XIH', 'XIII'],
    ['XI', 'XII'],
    ['XVI', 'XVII'],
    ['IL', 'II'],
    ['ITV/2020', 'IV/2020'],
    ['11/2020', 'II/2020'],
  ])('%s as %s', (recognised, printed) => {
    expect(readNumeral(recognised, widthOf(printed), null)).toBe(printed);
  });

  test.each(['I.', 'II.', 'IV.', 'IX.', 'XIV', 'XVIII,', 'VIII)', 'I/2024'])('%s stays', (printed) => {
    expect(readNumeral(printed, widthOf(printed), null)).toBe(printed);
  });

  test('a lost stop comes back where one may stand', () => {
    expect(readNumeral('I', widthOf('I.'), '.')).toBe('I.');
    expect(readNumeral('I', widthOf('I'), '.')).toBe('I');
  });

  test('digits stay digits, words stay words, and what has no such width stays unread', () => {
    expect(readNumeral('11/2020', widthOf('11/2020'), null)).toBe('11/2020');
    expect(readNumeral('Tổ', widthOf('Tổ'), null)).toBeNull();
    expect(readNumeral('III', 5, null)).toBeNull();
  });
});

test('the marker of a heading is read by its place in the sequence, wide as bold type may be', () => {
  const bold = widthOf('III');
  expect(readMarker('II', bold, 1)).toEqual({ text: 'II.', value: 2 });
  expect(readMarker('I', widthOf('I.'), 0)).toEqual({ text: 'I.', value: 1 });
  expect(readMarker('II.', widthOf('III.'), 2)).toEqual({ text: 'III.', value: 3 });
  expect(readMarker('I.', widthOf('I.'), 5)).toEqual({ text: 'I.', value: 1 });
  expect(readMarker('1.', widthOf('1.'), 0)).toBeNull();
});

test('a dash is read by its length', () => {
  expect([0.26, 0.5, 1].map((ink) => readDash('~', ink))).toEqual(['-', '–', '—']);
  expect(readDash('a', 0.5)).toBeNull();
});

/** A line of words in type of fourteen points, each as wide as it is printed. */
const lineOf = (words: readonly (readonly [recognised: string, printed: string])[], row: number) => {
  let left = 80;
  return words.map(([text, printed]): PagePiece => {
    const right = left + widthOf(printed) * 14;
    const piece = { text, left, right, baseline: 100 + row * 20, size: 14, confidence: 93 };
    left = right + 4;
    return piece;
  });
};
const same = (text: string) => text.split(' ').map((word) => [word, word] as const);
const pageOf = (...lines: readonly PagePiece[][]): Page => ({
  number: 1,
  width: 595,
  height: 842,
  pieces: lines.flat(),
});
const textOf = ({ pieces }: Page): string => pieces.map(({ text }) => text).join(' ');

test('markers of headings and numbers of congresses are read again, and marked as doubtful', () => {
  const [page = pageOf()] = readPagesAgain([
    pageOf(
      lineOf([['II.', 'III.'], ...same('CÁC GIẢI PHÁP CHỦ YẾU')], 0),
      lineOf([...same('theo Nghị quyết Đại hội lần thứ')], 1),
      lineOf([['XIHI', 'XIII'], ...same('của Đảng, giai đoạn 2021'), ['~', '–'], ...same('2025')], 2),
    ),
  ]);
  expect(textOf(page)).toBe(
    'III. CÁC GIẢI PHÁP CHỦ YẾU theo Nghị quyết Đại hội lần thứ XIII của Đảng, giai đoạn 2021 – 2025',
  );
  const doubtful = page.pieces.filter(({ confidence }) => (confidence ?? 100) < 80);
  expect(doubtful.map(({ text }) => text)).toEqual(['III.', 'XIII', '–']);
});

test('abbreviations that look like numerals are left alone', () => {
  const line = lineOf(same('Lưu: VT, TH, LT. Phòng Nội vụ thành phố'), 0);
  expect(readPagesAgain([pageOf(line)]).map(textOf)).toEqual(['Lưu: VT, TH, LT. Phòng Nội vụ thành phố']);
});

test('words are read again by their neighbours, and doubtful words keep their places', () => {
  const block: ParagraphBlock = {
    type: 'paragraph',
    label: null,
    text: 'Phát huy tỉnh thần đoàn kềt, quy định chỉ tiết của Tỉnh uỷ',
    align: 'start',
    bold: false,
    page: 1,
    weakWords: [{ start: 56, text: 'uỷ', confidence: 61 }],
  };
  const [read] = readWordsAgain([block]);
  expect(read).toMatchObject({ text: 'Phát huy tinh thần đoàn kết, quy định chi tiết của Tỉnh uỷ' });
  const { text, weakWords = [] } = read as ParagraphBlock;
  expect(weakWords.map((word) => word.text)).toEqual(['tinh', 'kết,', 'chi', 'uỷ']);
  for (const word of weakWords) expect(text.slice(word.start).startsWith(word.text)).toBe(true);
});

test('signs that no Vietnamese text has are the rims of stamps', () => {
  const { page, specks } = withoutSpecks(pageOf(lineOf(same('CHỦ TỊCH Ñ › Ông Vũ Đức Chính'), 0)));
  expect(specks).toBe(2);
  expect(textOf(page)).toBe('CHỦ TỊCH Ông Vũ Đức Chính');
});
