import { expect, test } from 'vitest';
import { documentOf } from '../../../src/readers/layout/document-of.ts';
import { layoutPages } from '../../../src/readers/page/layout-pages.ts';
import type { PagePiece } from '../../../src/readers/page/page.ts';

const letterWidth = 6;
/** Between the lines of a cell, and between rows: these have a little room of their own. */
const lineGap = 15;
const pitch = 20;

/** A piece of text and where it begins, in points from the left edge. */
type Placed = readonly [left: number, text: string];

const pieces = (baseline: number, row: readonly Placed[]): PagePiece[] =>
  row.map(([left, text]) => ({
    text,
    left,
    right: left + text.length * letterWidth,
    baseline,
    size: 13,
    confidence: null,
  }));

const prose = 'Các đơn vị tổ chức thực hiện nghiêm túc các phong trào thi đua năm nay.';

/** The lines that are read off a page that prints rows, each with its distance from the one above, under running text. */
function linesOf(rows: readonly (readonly [gap: number, ...row: Placed[]])[]): string[] {
  const page = Array.from({ length: 8 }, (_, line) => pieces(100 + line * 18, [[90, prose]]));
  let baseline = 100 + 8 * 18;
  for (const [gap, ...row] of rows) {
    baseline += gap;
    page.push(pieces(baseline, row));
  }
  const { blocks } = layoutPages([{ number: 1, width: 595, height: 842, pieces: page.flat() }]);
  return documentOf('pdf', blocks, { warnings: [], pages: 1 })
    .lines.map(({ text }) => text)
    .filter((text) => !text.startsWith(prose));
}

const first = [pitch, [95, '1'], [122, 'Sở Tài chính'], [290, '980']] as const;
const second = [pitch, [95, '2'], [122, 'Sở Tài nguyên và Môi'], [290, '960']] as const;
const printed = ['| 1 | Sở Tài chính | 980 |', '| 2 | Sở Tài nguyên và Môi | 960 |'];

test.each([
  ['goes on in small letters', [lineGap, [122, 'trường']], 'Sở Tài nguyên và Môi trường'],
  ['goes on with a capital, closer than rows', [lineGap, [122, 'Trường']], 'Sở Tài nguyên và Môi Trường'],
  ['stands in the middle of its cell', [lineGap, [164, 'trường']], 'Sở Tài nguyên và Môi trường'],
] as const)('the line of a last cell that %s belongs to it', (_what, line, cell) => {
  expect(linesOf([first, second, line])).toEqual([printed[0], `| 2 | ${cell} | 960 |`]);
});

test('each further line of a last cell belongs to it', () => {
  expect(linesOf([first, second, [lineGap, [122, 'trường tỉnh Hậu']], [lineGap, [122, 'Giang']]])).toEqual([
    printed[0],
    '| 2 | Sở Tài nguyên và Môi trường tỉnh Hậu Giang | 960 |',
  ]);
});

test('lines of cells of the first column belong to them, in the last row as in others', () => {
  const rows = [
    [pitch, [95, 'Sở Tài nguyên và Môi'], [290, '980'], [400, 'I']],
    [lineGap, [95, 'trường']],
    [pitch, [95, 'Sở Giáo dục và Đào'], [290, '960'], [400, 'II']],
    [lineGap, [95, 'tạo']],
  ] as const;
  expect(linesOf(rows)).toEqual([
    '| Sở Tài nguyên và Môi trường | 980 | I |',
    '| Sở Giáo dục và Đào tạo | 960 | II |',
  ]);
});

test.each([
  ['stands as far off as a row', [pitch, [122, 'Ghi chú bảng']]],
  ['begins elsewhere', [lineGap, [128, 'trường']]],
  ['reaches into the next column', [lineGap, [122, 'trường hợp khác thì theo quy định']]],
  ['stands far below', [2 * pitch, [122, 'trường']]],
] as const)('a line under a table is none of its own where it %s', (_what, line) => {
  expect(linesOf([first, second, line])).toEqual([...printed, line[1][1]]);
});

test('a line under a table is none of its own where its word had room in the cell above', () => {
  const short = [pitch, [95, '3'], [122, 'Cục Thuế'], [290, '950']] as const;
  expect(linesOf([first, second, short, [lineGap, [122, 'tỉnh']]])).toEqual([
    ...printed,
    '| 3 | Cục Thuế | 950 |',
    'tỉnh',
  ]);
});
