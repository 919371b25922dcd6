import { expect, test } from 'vitest';
import { splitLines } from '../../../src/pipeline/text/lines.ts';
import { markdownMarkup } from '../../../src/pipeline/text/markdown-markup.ts';

const read = (raw: string) => splitLines(raw, markdownMarkup(raw));
const texts = (raw: string): string[] => read(raw).map(({ text }) => text);

test.each([
  ['## **I. MỤC ĐÍCH** ##', 'I. MỤC ĐÍCH'],
  ['> *Học tập* và __làm theo__', 'Học tập và làm theo'],
  ['1\\. Mục\\-đích \\*', '1. Mục-đích *'],
  ['Căn cứ [Nghị định 91](https://a.vn/x_(1) "NĐ*91*") này', 'Căn cứ Nghị định 91 này'],
  ['![Dấu](dau.png) của <https://a.vn>', 'Dấu của https://a.vn'],
  ['theo `91/2017/NĐ-CP`', 'theo 91/2017/NĐ-CP'],
  ['<b>Kính</b> gửi<br>các <!-- ẩn -->đơn vị', 'Kính gửi các đơn vị'],
  ['**II.**NỘI DUNG', 'II.NỘI DUNG'],
  ['ghi chú (*), (**) và 3*4, a_b_c, a < b', 'ghi chú (*), (**) và 3*4, a_b_c, a < b'],
  ['[Tên đơn vị] số 1', '[Tên đơn vị] số 1'],
  ['Đ<b>ơn</b> vị', 'Đơn vị'],
  ['a<x y="<b>">c', 'a c'],
  ['a<td>b</td>c', 'a b c'],
  ['a ** b', 'a ** b'],
  ['**a', 'a'],
  ['a\\**b', 'a**b'],
  ['a ****b', 'a ****b'],
  ['- # Mục', '- # Mục'],
  ['- > Mục', '- > Mục'],
])('%j reads %j', (raw, text) => {
  expect(texts(raw)).toEqual([text]);
});

test.each(['1. Một', '1) Hai', 'a) Điểm', '- Gạch', '* Sao', '+ Cộng', '    - Lồng', '\t1.1. Thụt'])(
  'the marker of %j belongs to the plan',
  (raw) => {
    expect(texts(`Đầu\n\n${raw}`)).toEqual(['Đầu', raw.trim()]);
  },
);

test.each(['***', '---', '```', '[a]: b.vn', '<!-- ẩn -->', '**'])(
  'a line of marks alone stays: %j',
  (raw) => {
    expect(texts(`A\n\n${raw}`)).toEqual(['A', raw]);
  },
);

test('a line of dashes makes no heading of the line above it', () => {
  expect(texts('UBND XÃ A\n---\nSố: 1/KH')).toEqual(['UBND XÃ A', '---', 'Số: 1/KH']);
});

test.each([
  ['```\n[A](b.vn)', ['```', 'A']],
  ['I\n\n    [A](b.vn)', ['I', 'A']],
  ['<div>\n*A*\n</div>', ['<div>', 'A', '</div>']],
  ['__A\n===\nB__', ['A', '===', 'B']],
])('a line that Markdown would hide or raise is a line like another: %j', (raw, lines) => {
  expect(texts(raw)).toEqual(lines);
});

test('a tag that parts words is read as one space, where it begins', () => {
  expect([...markdownMarkup('a<br>b')]).toEqual([
    [1, ' '],
    [2, ''],
    [3, ''],
    [4, ''],
  ]);
});

test.each([
  [
    'A | B\n- | -\n1 | 2',
    [
      ['A', 'B'],
      ['-', '-'],
      ['1', '2'],
    ],
  ],
  ['A | B\n--|:--\n1 | 2\n\n3 | 4', [['A', 'B'], ['--', '--'], ['1', '2'], ['3 | 4']]],
  [
    '> | A | B |\n> |---|---|\n> | 1 | 2 |',
    [
      ['A', 'B'],
      ['---', '---'],
      ['1', '2'],
    ],
  ],
  ['A | B\n1 | -', [['A | B'], ['1 | -']]],
  ['A | B\n- | -x', [['A | B'], ['- | -x']]],
  ['A | B\n- | : -', [['A | B'], ['- | : -']]],
  ['A\n- | -', [['A'], ['- | -']]],
  ['A | B\n---', [['A | B'], ['---']]],
  [
    'A | B | C\n\t:-: | --: |-  \n1 | 2 | 3',
    [
      ['A', 'B', 'C'],
      ['-', '--', '-'],
      ['1', '2', '3'],
    ],
  ],
  ['A | B\n- | -\nx\n1 | 2', [['A', 'B'], ['-', '-'], ['x'], ['1 | 2']]],
  [
    'A | B\n- | -\n- | -\n: | :',
    [
      ['A', 'B'],
      ['-', '-'],
      ['-', '-'],
      [':', ':'],
    ],
  ],
  ['|A|\n|-|\n|1|', [['A'], ['-'], ['1']]],
])('the columns of %j', (raw, expected) => {
  expect(read(raw).map(({ columns }) => columns.map(({ text }) => text))).toEqual(expected);
});

test('a table reads row by row, its cells as columns and its delimiter row as a rule', () => {
  const lines = read('|TT|**Việc**|\n|:-:|---|\n| 1 | Họp \\| khen |\nHết | rồi\n\nA | B');
  expect(lines.map(({ text }) => text)).toEqual(['TT Việc', '- ---', '1 Họp | khen', 'Hết rồi', 'A | B']);
  expect(lines[2]?.columns.map(({ text }) => text)).toEqual(['1', 'Họp | khen']);
});

test('the text of a fence is text, closed or not', () => {
  expect(texts('```markdown\n\nI. **A**\n\n    1. B')).toEqual(['```markdown', 'I. A', '1. B']);
});

test('marks pair over the lines of a paragraph', () => {
  expect(texts('**Căn cứ\nLuật** [Thi đua](a.vn\n"b") khen')).toEqual(['Căn cứ', 'Luật Thi đua', 'khen']);
});

test('offsets lead back to the source, over a byte order mark, CRLF and many pieces', () => {
  const raw = `\uFEFF# Đầu\r\n\r\n${'Một **đoạn** [văn](a.vn).\r\n\r\n'.repeat(300)}Cuối __cùng__`;
  for (const { text, offsets } of read(raw)) {
    expect([...text].map((_, index) => raw.charAt(offsets[index] ?? -1)).join('')).toBe(text);
  }
  expect(read(raw)[0]?.text).toBe('Đầu');
  expect(read(raw).filter(({ text }) => text === 'Một đoạn văn.')).toHaveLength(300);
  expect(read(raw).at(-1)?.text).toBe('Cuối cùng');
});

test('a long source is cut at blank lines, else at the end of a line', () => {
  const last = (raw: string): (string | undefined)[] => texts(raw).slice(-2);
  for (const blank of ['\n\n', '\r\n \t\r\n']) {
    const raw = `${'x'.repeat(4000)}${blank}__Căn cứ\n${'y'.repeat(200)}__ khen`;
    expect(last(raw)).toEqual(['Căn cứ', `${'y'.repeat(200)} khen`]);
  }
  const paragraph = 'Một [văn bản](a.vn).\n'.repeat(400);
  expect(new Set(texts(paragraph))).toEqual(new Set(['Một văn bản.']));
  expect(texts(`${'từ '.repeat(3000)}__cuối__`)[0]?.endsWith('từ cuối')).toBe(true);
});
