import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { joinsOf } from '../../../src/pipeline/parse/joins.ts';
import { outlineOf } from '../../../src/pipeline/parse/outline.ts';
import { sourceLines } from '../../../src/pipeline/parse/source-lines.ts';
import { read } from './reading.ts';

const body = 'KẾ HOẠCH\nCông tác\n\n';

/** The messages of a text of which the rule is one: place, printed, expected. */
const messagesOf = (raw: string, wanted: string): string[] =>
  read(raw)
    .messages.filter(({ rule }) => rule === wanted)
    .map(({ line, column, actual, expected }) =>
      [`${line}:${column}`, actual, expected].filter((part) => part != null).join(' '),
    );

test.each([
  ['a text without a title', 'no-title', 'Các đơn vị thực hiện.', ['1:1']],
  ['a text with a title', 'no-title', `${body}1. Một`, []],
  ['a letter, which has none', 'no-title', 'Số: 5/SNV-VP\nV/v báo cáo\nKính gửi: Các sở\n1. Một', []],
  ['a misread marker', 'misread-marker', `${body}II. A\nlII. B`, ['5:6 lII. III.']],
  [
    'a text that no rule understood',
    'unknown-text',
    `${body}1. Một.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLò Văn An\nGhi chú lạc.`,
    ['9:1 Ghi chú lạc.'],
  ],
  [
    'a sentence that goes on over a page',
    'page-break-join',
    `${body}1. Các đơn vị thực hiện các\n\nphong trào thi đua yêu nước và các cuộc vận động lớn.`,
    ['6:1 phong trào thi đua yêu nước và các cuộc '],
  ],
  [
    'a sentence that goes on in the next line',
    'page-break-join',
    `${body}1. Các đơn vị thực hiện các\nphong trào.`,
    [],
  ],
  [
    'a line of the head inside the body',
    'displaced-line',
    `${body}1. Một.\nSố: 5/KH-UBND\n2. Hai.`,
    ['5:1 Số: 5/KH-UBND'],
  ],
  ['a line of the head over the title', 'displaced-line', `Số: 5/KH-UBND\n${body}1. Một.`, []],
  ['a page number inside the body', 'displaced-line', `${body}1. Một.\n2\n2. Hai.`, []],
])('messages on %s', (_what, rule, raw, expected) => {
  expect(messagesOf(raw, rule)).toEqual(expected);
});

test('a join is told by what stood between its lines', () => {
  const raw = `${body}1. Các đơn vị thực hiện các  \n\nphong trào\nthi đua.`;
  const file = new VFile({ value: raw });
  const lines = sourceLines(file);
  expect(joinsOf(read(raw).nodes, raw, lines)).toEqual([
    {
      rule: 'page-break-join',
      printed: '\n\n',
      read: ' ',
      start: raw.indexOf('\n\nphong'),
      end: raw.indexOf('phong'),
      line: 4,
    },
  ]);
  expect(joinsOf(read(`${body}1. Một\n\n2. Hai`).nodes, raw, lines)).toEqual([]);
});

test('the published outline holds the divisions alone, each with its line', () => {
  const { tree } = read(`${body}I. MỤC ĐÍCH\n1. Các việc\n| A | B |\n- Một.`);
  expect(tree.type).toBe('plan');
  const [first] = outlineOf(tree);
  expect(outlineOf(tree)).toHaveLength(1);
  expect(first).toMatchObject({
    anchor: 'i',
    marker: 'I.',
    level: 1,
    line: 4,
    heading: 'MỤC ĐÍCH',
    text: 'MỤC ĐÍCH',
    role: null,
  });
  expect(
    first?.children.map(({ anchor, line, children }) => [
      anchor,
      line,
      children.map((child) => child.anchor),
    ]),
  ).toEqual([['i.1', 5, ['i.1.b1']]]);
});

test.each([
  ['x.md', ['Một', 'Hai']],
  ['x.markdown', ['Một', 'Hai']],
  ['x.txt', ['Một', 'Hai']],
])('the lines of %s', (path, texts) => {
  const file = new VFile({ path, value: 'Một\n\nHai' });
  expect(sourceLines(file).map(({ text }) => text)).toEqual(texts);
  expect(sourceLines(file)).toBe(sourceLines(file));
});

test.each([
  ['twice beside a page number', 'Một việc\n2\nUBND huyện Ba Bể\nHai việc\n3\nUBND huyện Ba Bể', 2],
  ['once beside a page number', 'Một việc\n2\nUBND huyện Ba Bể', 0],
  ['twice, with the page in it', 'Một việc\n2\nTrang của 2 huyện\nHai việc\n3\nTrang của 3 huyện', 2],
  ['twice over a page number', 'UBND huyện Ba Bể\n2\nMột\nUBND huyện Ba Bể\n3\nHai', 2],
  ['twice, far from a page number', 'UBND huyện Ba Bể\nMột\n2\nHai\nUBND huyện Ba Bể', 0],
  [
    'twice beside numbers with dashes',
    'Một việc\n- 2 -\nUBND huyện Ba Bể\nHai việc\n-3-\nUBND huyện Ba Bể',
    2,
  ],
  [
    'twice beside numbers of all pages',
    'Một việc\n2 / 8\nUBND huyện Ba Bể\nHai việc\n3/8\nUBND huyện Ba Bể',
    2,
  ],
  ['twice with its page behind it', 'Một việc\nKế hoạch Ba Bể Trang 1/3\nHai\nKế hoạch Ba Bể   Trang 2/3', 2],
  ['once with its page behind it', 'Một việc\nXã Ba Bể, trang 1', 0],
  ['twice beside years', 'Một việc\n2021\nUBND huyện Ba Bể\nHai việc\n2022\nUBND huyện Ba Bể', 0],
  ['the name of a document, once', 'Một việc\n2\nKế hoạch thi đua, khen thưởng', 1],
  ['twice, too short for a word', 'Một việc\n2\nA b\nHai việc\n3\nA b', 0],
  [
    'twice, too long for a head',
    `Một việc\n2\n${'Huyện Ba Bể '.repeat(14)}\nHai việc\n3\n${'Huyện Ba Bể '.repeat(14)}`,
    0,
  ],
])('a line that stands %s is the head of a page', (_what, text, count) => {
  const { roles } = read(`${body}1. Đoạn.\n${text}`);
  const numbers = roles.filter((role) => role.endsWith('pageFurniture'));
  const pages = text
    .split('\n')
    .filter((line) => /^[-\d /]+$/.test(line) && line.length < 7 && !/\d{4}/.test(line));
  expect(numbers.length - pages.length).toBe(count);
});

test('a footnote behind the signature is understood, and its mark is no damage', () => {
  const { roles, rules } = read(
    'KẾ HOẠCH\nCông tác\n1. Chia Cụm, Khối thi đua¹;\nCHỦ TỊCH\nLò Văn An\n\n¹ Gồm các xã.',
  );
  expect(roles.at(-1)).toBe('7 footnote');
  expect(rules).toEqual([]);
});
