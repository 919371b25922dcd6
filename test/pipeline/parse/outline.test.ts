import { expect, test } from 'vitest';
import type { Plan, Textual, Zone } from '../../../src/pipeline/tree.ts';
import { read } from './reading.ts';

const body = (text: string) => read(`KẾ HOẠCH\nCông tác\n\nUBND xã xây dựng Kế hoạch như sau:\n\n${text}`);

/** A line of so many characters with a given end. */
const long = (length: number, end: string): string => `Việc ${'9'.repeat(length - 5 - end.length)}${end}`;

test.each([
  ['capitals alone', '1. MỤC ĐÍCH', ['1']],
  ['capitals in which a scanner took an I for a 1', '1. MỤC T1ÊU', ['1']],
  ['capitals that end as a sentence does', '1. TỔ CHỨC ĐĂNG KÝ TRONG QUÝ I.', []],
  ['capitals with a stop over a list', '1. MỤC ĐÍCH.\n- A.', ['1']],
  ['one capital alone', '1. A', []],
  ['words over nothing', '1. Mục đích', []],
  ['words over a list', '1. Mục đích\n- A.', ['1']],
  ['words over a paragraph', '1. Mục đích\nNâng cao nhận thức.', ['1']],
  ['a sentence over a list', '1. Nâng cao nhận thức.\n- A.', []],
  ['an entry over a list', '1. Nâng cao nhận thức;\n- A.', []],
  ['a name and a stop over a paragraph', '1. Phong trào “Vì người nghèo”.\nĐoạn.', ['1']],
  ['a name and a semicolon over a paragraph', '1. Phong trào “Vì người nghèo” ;\nĐoạn.', ['1']],
  ['a name and a stop over a list', '1. Phong trào “Vì người nghèo”.\n- A.', []],
  ['a sentence and a name over a paragraph', '1. Phát động. Phong trào “Vì người nghèo”.\nĐoạn.', []],
  ['a long sentence that ends in a name', `1. ${long(262, ' “A B”.')}\nĐoạn.`, []],
  ['words and a colon', '1. Thành phần hồ sơ, gồm:\n- A.', ['1']],
  ['words that hand over to a list', '1. Trọng tâm là các nhiệm vụ sau:\n- A.', []],
  ['a colon at the end of the longest heading', `1. ${long(260, ':')}\n- A.`, ['1']],
  ['a colon at the end of a longer line', `1. ${long(261, ':')}\n- A.`, []],
  ['the longest heading without a colon', `1. ${long(390, '')}\n- A.`, ['1']],
  ['a longer line without a colon', `1. ${long(391, '')}\n- A.`, []],
  ['a line with a whole sentence in it', '1. Nâng cao nhận thức. Đẩy mạnh\n- A.', []],
  ['a line with an entry in it', '1. Nâng cao nhận thức; Đẩy mạnh\n- A.', []],
  ['a line with an abbreviation in it', '1. Nâng cao nhận thức số 5. đẩy mạnh\n- A.', ['1']],
  ['a dash over a plus', '- Mục đích\n+ A.', []],
  ['a dash in capitals', '- MỤC ĐÍCH', []],
])('heading: %s', (_what, text, headings) => {
  expect(body(text).headings).toEqual(headings);
});

test.each([
  ['over clauses', 'MỤC ĐÍCH CHUNG\n1. Một', ['p1'], ['p1', 'p1.1']],
  ['over paragraphs', 'MỤC ĐÍCH CHUNG\nNâng cao nhận thức.', ['p1'], ['p1', 'p1.p1']],
  ['of one word', 'MỤC\n1. Một', ['p1'], ['p1', '1']],
  ['with a full stop', 'MỤC ĐÍCH CHUNG.\n1. Một', [], ['p1', '1']],
  ['with small letters', 'HỌC TẬP chung\n1. Một', [], ['p1', '1']],
  ['under a Roman numeral', 'I. Một\nMỤC ĐÍCH CHUNG\n1. Hai', ['i', 'i.p1'], ['i', 'i.p1', 'i.1']],
  ['with a number between its words', 'NĂM 2024 - 2025 THI ĐUA\n1. Một', ['p1'], ['p1', 'p1.1']],
  ['of one long word and a single capital', 'CHUNG 2 A\n1. Một', ['p1'], ['p1', '1']],
  ['in which a scanner took an I for a 1', 'MỤC T1ÊU CHUNG\n1. Một', ['p1'], ['p1', 'p1.1']],
  ['too long', `${'MỤC ĐÍCH '.repeat(17)}\n1. Một`, [], ['p1', '1']],
  ['as long as may be', `${'MỤC ĐÍCH '.repeat(16)}CHUNG\n1. Một`, ['p1'], ['p1', 'p1.1']],
])('capitals %s', (_what, text, headings, anchors) => {
  const { headings: found, anchors: names } = body(text);
  expect(found).toEqual(headings);
  expect(names).toEqual(anchors);
});

test.each([
  ['1) under 1.', '1. A\n1) B\n2) C\n2. D', ['1', '1.1', '1.2', '2']],
  ['1. under a)', 'a) A\n1. B\n2. C\nb) D', ['a', 'a.1', 'a.2', 'b']],
  ['1. under I. and a letter of it', 'I. A\na) B\n1. C\nb) D', ['i', 'i.a', 'i.a.1', 'i.b']],
  ['2. under a), a series that does not begin there', 'a) A\n2. B', ['a', '2']],
  ['a) under 1.1.', '1.1. A\na) B\n1.2. C', ['1.1', '1.1.a', '1.2']],
  ['1.1. under 1.', '1. A\n1.1. B\n1.1.1. C\n1.2. D', ['1', '1.1', '1.1.1', '1.2']],
  ['1.1. under 2.', '2. A\n1.1. B', ['2', '2.1.1']],
  ['a second series of dashes', '1. A\n- B\n2. C\n- D', ['1', '1.b1', '2', '2.b1']],
  ['a dash two blanks further in', '- A\n  - B\n- C', ['b1', 'b1.b1', 'b2']],
  [
    'dashes further and further in',
    '- A\n    - B\n        - C\n    - D\n- E',
    ['b1', 'b1.b1', 'b1.b1.b1', 'b1.b2', 'b2'],
  ],
  ['a dash further out than any before', '   - A\n- B', ['b1', 'b2']],
  ['a dash between two others', '- A\n    - B\n  - C', ['b1', 'b1.b1', 'b1.b2']],
  ['a dash one blank further in', '- A\n - B\n- C', ['b1', 'b2', 'b3']],
  ['a plus under a bullet', '• A\n+ B\n• C', ['b1', 'b1.b1', 'b2']],
  ['a dash under a plus', '+ A\n- B', ['b1', 'b2']],
  [
    'an article under a chapter',
    'Chương I\nĐiều 1. A\nChương II\nĐiều 2. B',
    ['chuong-i', 'chuong-i.dieu-1', 'chuong-ii', 'chuong-ii.dieu-2'],
  ],
])('nesting: %s', (_what, text, anchors) => {
  expect(body(text).anchors).toEqual(anchors);
});

const divisions = (text: string) =>
  body(text).nodes.flatMap((node) => (node.type === 'division' ? [node] : []));

test('a division has its printed marker, its kind, its level and its place in the series', () => {
  expect(
    divisions('II. A\n3. B\n- C\nĐoạn.').map(({ markerKind, marker, level, ordinal, block, lines }) => [
      markerKind,
      marker,
      level,
      ordinal,
      block.text,
      lines,
    ]),
  ).toEqual([
    ['roman', 'II.', 1, 2, 'A', [6]],
    ['arabic', '3.', 2, 3, 'B', [7]],
    ['dash', '-', 3, undefined, 'C', [8]],
    ['paragraph', null, 3, undefined, 'Đoạn.', [9]],
  ]);
});

test('rows, footnotes and the line that attaches a paper are no divisions, and stand under the nearest clause', () => {
  const [first] = divisions(
    '1. Các xã vùng cao(1) thực hiện\n- A.\n| A | B |\n(1) Gồm các xã: B, C.\n(Kèm theo Quyết định số 5/QĐ-UBND)',
  );
  expect(first?.children.map((node) => (node.type === 'statement' ? node.role : node.type))).toEqual([
    'division',
    'tableRow',
    'footnote',
    'text',
  ]);
});

test.each([
  ['a mark that nothing points at', '1. Các xã.\n(1) Gồm các xã.', 0],
  ['a mark behind a word', '1. Các xã(1).\n(1) Gồm các xã.', 1],
  ['a mark behind a blank', '1. Các xã (1).\n(1) Gồm các xã.', 1],
  ['a square mark', '1. Các xã[2].\n[2] Gồm các xã.', 1],
  ['a raised mark', '1. Các xã¹.\n¹ Gồm các xã.', 1],
  ['another mark', '1. Các xã(1).\n(2) Gồm các xã.', 0],
  ['a mark that stands before what points at it', '(1) Gồm các xã.\n1. Các xã(1).', 0],
  ['with the marks of Markdown', '1. Một[^1].\n[^1]: Gồm các xã.\n2. Hai.', 1],
])('footnotes: %s', (_what, text, count) => {
  expect(body(text).roles.filter((role) => role.endsWith('footnote'))).toHaveLength(count);
});

test('anchors go on counting over what has no marker', () => {
  expect(body('- A\nĐoạn.\n- B\nĐoạn hai.').anchors).toEqual(['b1', 'p1', 'b2', 'p2']);
});

test('positions run from the first line of a node to its last, children included', () => {
  const raw =
    'UBND XÃ A     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nCông tác\n\n1. Một\n- Hai\n  và ba.\n2. Bốn';
  const { tree, nodes } = read(raw);
  const shown = (node: Plan | Zone | Textual) => {
    const { start, end } = node.position ?? {};
    return `${start?.line}:${start?.column}-${end?.line}:${end?.column} ${raw.slice(start?.offset, end?.offset)}`;
  };
  expect(nodes.map(shown)).toEqual([
    '1:1-1:49 UBND XÃ A     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '1:15-1:49 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '2:1-2:9 KẾ HOẠCH',
    '3:1-3:9 Công tác',
    '5:1-7:9 1. Một\n- Hai\n  và ba.',
    '6:1-7:9 - Hai\n  và ba.',
    '8:1-8:7 2. Bốn',
  ]);
  expect(tree.children.map(shown).at(-1)).toBe('5:1-8:7 1. Một\n- Hai\n  và ba.\n2. Bốn');
  expect(shown(tree)).toBe(`1:1-8:7 ${raw}`);
});

test.each([
  ['ABCDEF', ['a', 'b', 'c', 'd', 'e', 'f']],
  ['ABCDĐE', ['a', 'b', 'c', 'd', 'đ', 'e']],
  ['ABD', ['a', 'b']],
])('parts in capitals go on as points do: %s', (letters, anchors) => {
  const { anchors: found } = body(
    [...letters].map((letter) => `${letter}. NỘI DUNG ${letter}${letter}`).join('\n'),
  );
  expect(found.filter((anchor) => /^\p{L}$/u.test(anchor))).toEqual(anchors);
});
