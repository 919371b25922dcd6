import { expect, test } from 'vitest';
import { runningHeads } from '../../../src/pipeline/parse/running-heads.ts';
import { splitLines } from '../../../src/pipeline/text/lines.ts';

/** Lines of a source, parted by "/", and the numbers of those that are heads or feet of its pages. */
test.each([
  ['a line beside page numbers', 'Chuyên đề A / 2 / Một / Chuyên đề A / 3', [1, 4]],
  ['page numbers of two digits', 'Chuyên đề A / 12 / Một / Chuyên đề A / 13', [1, 4]],
  ['page numbers between dashes', 'Chuyên đề A / - 2 - / Một / Chuyên đề A / - 3 -', [1, 4]],
  ['years are no page numbers', 'Chuyên đề A / 2024 / Một / Chuyên đề A / 2025', []],
  ['a line that holds the number of its page', '12 Chuyên đề A / 12 / Một / Chuyên đề A / 13', [1, 4]],
  ['a line that ends in its page', 'Chuyên đề A Trang 1 / Một / Chuyên đề A Trang 2', [1, 3]],
  ['a line without page numbers', 'Chuyên đề A / Một / Chuyên đề A', []],
  ['a line beside a page number once', 'Chuyên đề A / 2 / Một', []],
  ['the name of a document beside a page number once', 'Kế hoạch thi đua / 2 / Một', [1]],
  ['two letters', 'AB / 1 / Một / AB / 2', []],
  ['a line too long for a head', `${'Dài '.repeat(41)} / 1 / Một / ${'Dài '.repeat(41)} / 2`, []],
])('%s', (_what, source, numbers) => {
  const heads = runningHeads(splitLines(source.replaceAll(' / ', '\n')));
  expect([...heads].map(({ number }) => number)).toEqual(numbers);
});
