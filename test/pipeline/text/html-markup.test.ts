import { expect, test } from 'vitest';
import { htmlMarkup } from '../../../src/pipeline/text/html-markup.ts';

/** A text with each sign that is markup as it is read. */
const readOf = (raw: string): string => {
  const found = htmlMarkup(raw);
  return [...raw].map((sign, at) => found.get(at) ?? sign).join('');
};

test.each([
  // Tags that part cells, paragraphs, and none.
  ['<tr><td>Họp</td><td>Quý I</td></tr>', ' Họp\tQuý I\t '],
  ['<th scope="col">TT</th>', 'TT\t'],
  ['<p>Một</p>Hai<br/>Ba', ' Một Hai Ba'],
  ['thi <b>đua</b> <span style="x">yêu</span> nước', 'thi đua yêu nước'],
  ['một<!-- ghi chú -->hai', 'mộthai'],
  ['<TD>A</TD>', 'A\t'],
  // What only looks like a tag.
  ['dưới <5% và > 3', 'dưới <5% và > 3'],
  ['<thi đua> <tdx>', '<thi đua> <tdx>'],
  ['a < b', 'a < b'],
  // Named characters.
  ['giao &#432;ớc', 'giao ước'],
  ['giao &#x1B0;ớc', 'giao ước'],
  ['giao &#X1b0;ớc', 'giao ước'],
  ['&#x41;&#x4a;', 'AJ'],
  ['A&amp;B', 'A&B'],
  ['&lt;td&gt;', '<td>'],
  ['&#32;|&#31;|&#9;', ' |&#31;|&#9;'],
  ['&#55357;|&#xDFFF;', '&#55357;|&#xDFFF;'],
  ['&#65535;&#65536;&#128512;', '\uffff&#65536;&#128512;'],
  ['&khac; &Xy; A&B;', '&khac; &Xy; A&B;'],
  ['GD&ĐT', 'GD&ĐT'],
  ['', ''],
])('“%s” is read as “%s”', (raw, read) => {
  expect(readOf(raw)).toBe(read);
});

test('a text without signs of markup has none', () => {
  expect(htmlMarkup('Thi đua, khen thưởng')).toEqual(new Map());
});
