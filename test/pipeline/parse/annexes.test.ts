import { expect, test } from 'vitest';
import { read } from './reading.ts';

const signed = (after: string) =>
  read(
    `KẾ HOẠCH\nCông tác\n\nI. MỘT\n1. Một.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\n(Đã ký)\nHuỳnh Nam\n\n${after}`,
  );

test('an annex: its name is the marker, the capitals under it the heading', () => {
  const { tree, anchors } = signed(
    'PHỤ LỤC II\nDANH MỤC VIỆC\nNĂM 2024\n(Kèm theo Kế hoạch số 1/KH-UBND)\nI. TẬP THỂ\n1. Một\nMẫu số 03: Báo cáo\nHọ và tên',
  );
  const annexes = tree.children.find(({ zone }) => zone === 'appendix')?.children ?? [];
  expect(annexes.map((node) => (node.type === 'division' ? [node.marker, node.heading] : node.type))).toEqual(
    [
      ['PHỤ LỤC II', 'DANH MỤC VIỆC NĂM 2024'],
      ['Mẫu số 03:', 'Báo cáo'],
    ],
  );
  expect(anchors.slice(2)).toEqual([
    'phu-luc-ii',
    'phu-luc-ii.i',
    'phu-luc-ii.i.1',
    'phu-luc-03',
    'phu-luc-03.p1',
  ]);
});

test('attached rules: head and signature are no divisions, articles stand beside those of the body', () => {
  const { anchors, fields } = signed(
    'UBND HUYỆN A\nQUY CHẾ\nThi đua, khen thưởng\n(Ban hành kèm theo Quyết định số 1/QĐ-UBND)\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Bình',
  );
  expect(anchors).toEqual(['i', 'i.1', 'chuong-i', 'chuong-i.dieu-1', 'chuong-i.dieu-1.1']);
  expect(fields).toMatchObject({ documentType: 'plan', signatory: { name: 'Huỳnh Nam' } });
});

test('signature of a form and its page numbers are no divisions', () => {
  const { anchors } = signed(
    'PHỤ LỤC\nMẪU BÁO CÁO\n1. Họ và tên:\n\n2\n\n2. Đơn vị:\nXÁC NHẬN CỦA ĐƠN VỊ          NGƯỜI BÁO CÁO\n(Ký tên, đóng dấu)          (Ký, ghi rõ họ tên)',
  );
  expect(anchors.slice(2)).toEqual(['phu-luc', 'phu-luc.1', 'phu-luc.2']);
});

test('a stamp between the name of an annex and the rest of its line keeps the order of the source', () => {
  const { tree } = signed('Phụ lục I\nĐẾN\nkèm theo Kế hoạch\nA. Một');
  const annex = tree.children.find(({ zone }) => zone === 'appendix')?.children[0];
  const offsets = annex?.type === 'division' ? annex.block.offsets : [];
  expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
});

/** Marker, heading and kinds of the children of each node behind the signature. */
const attached = (text: string): string[] =>
  (signed(text).tree.children.find(({ zone }) => zone === 'appendix')?.children ?? []).map((node) =>
    node.type === 'division'
      ? `${node.marker} | ${node.heading} | ${node.children.map((child) => (child.type === 'statement' ? child.role : child.type)).join(' ')}`
      : `${node.type === 'statement' ? node.role : node.type} ${node.block.text}`,
  );

test.each([
  [
    'over each other',
    'UBND XÃ A\nTRƯỜNG TIỂU HỌC SỐ 1\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    4,
  ],
  [
    'beside each other',
    'UBND XÃ A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG TIỂU HỌC SỐ 1\tĐộc lập - Tự do - Hạnh phúc\n………, ngày … tháng … năm 2025',
    3,
  ],
  [
    'in rows of columns',
    'UBND XÃ A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG SỐ 1\tĐộc lập - Tự do - Hạnh phúc\nSố: …/TTr\tA, ngày … tháng … năm 2026',
    3,
  ],
  ['without bodies', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', 2],
])('the letterhead of a form %s is not its title', (_how, head, lines) => {
  expect(attached(`Mẫu 01\n${head}\n\nBẢN ĐĂNG KÝ THI ĐUA\n1. Họ và tên:`)).toEqual([
    `Mẫu 01 | BẢN ĐĂNG KÝ THI ĐUA | ${'text '.repeat(lines)}division`,
  ]);
});

test('a form whose name stands before its letterhead keeps it', () => {
  expect(
    attached('Mẫu 01: Bản đăng ký\nUBND XÃ A\nĐộc lập - Tự do - Hạnh phúc\nBẢN ĐĂNG KÝ\n1. Họ và tên:'),
  ).toEqual(['Mẫu 01: | Bản đăng ký | text text division']);
});

test('bodies without a motto are the title', () => {
  expect(attached('Phụ lục I\nUBND XÃ A\n1. Một')).toEqual(['Phụ lục I | UBND XÃ A | division']);
});

test('a form behind the signature begins an annex', () => {
  expect(attached('BẢN ĐĂNG KÝ THI ĐUA\n1. Họ và tên:')).toEqual([
    'text BẢN ĐĂNG KÝ THI ĐUA',
    '1. | null | ',
  ]);
});

test.each([
  ['a name alone', 'PHỤ LỤC\n1. Một', ['PHỤ LỤC | null | division']],
  ['a title in capitals', 'PHỤ LỤC I\nDANH MỤC VIỆC\n1. Một', ['PHỤ LỤC I | DANH MỤC VIỆC | division']],
  [
    'a title over four lines, and a fifth',
    `PHỤ LỤC\n${'DANH MỤC\n\n'.repeat(5)}1. Một`,
    ['PHỤ LỤC | DANH MỤC DANH MỤC DANH MỤC DANH MỤC | division'],
  ],
  ['a title in small letters', 'Phụ lục I\nDanh mục việc\n1. Một', ['Phụ lục I | Danh mục việc | division']],
  [
    'a sentence for a title',
    'Phụ lục I\nCác đơn vị thực hiện.\n1. Một',
    ['Phụ lục I | null | division division'],
  ],
  ['a clause for a title', 'Phụ lục I\n1. DANH MỤC', ['Phụ lục I | null | division']],
  ['a row for a title', 'Phụ lục I\n| DANH | MỤC |', ['Phụ lục I | null | tableRow']],
  ['a page number for a title', 'Phụ lục I\n2\n1. Một', ['Phụ lục I | null | pageFurniture division']],
  ['nothing behind its name', 'Phụ lục I', ['Phụ lục I | null | ']],
  ['a title on the line of the name', 'Mẫu số 03: Báo cáo\nHọ và tên', ['Mẫu số 03: | Báo cáo | division']],
  [
    'a title on the line of the name and in capitals',
    'Phụ lục I. Báo cáo\nDANH MỤC VIỆC\n1. Một',
    ['Phụ lục I. | Báo cáo DANH MỤC VIỆC | division'],
  ],
  [
    'a title, and a row in capitals',
    'PHỤ LỤC I\nDANH MỤC\n| TT | VIỆC |',
    ['PHỤ LỤC I | DANH MỤC | tableRow'],
  ],
  [
    'two names',
    'PHỤ LỤC I\n1. Một\nPHỤ LỤC II\n1. Hai',
    ['PHỤ LỤC I | null | division', 'PHỤ LỤC II | null | division'],
  ],
  [
    'a name inside a sentence',
    'PHỤ LỤC I\n1. Một\nPhụ lục II kèm theo Kế hoạch này.',
    ['PHỤ LỤC I | null | division'],
  ],
  [
    'a signature of its own',
    'PHỤ LỤC I\n1. Một\nNGƯỜI LẬP BIỂU\nLò Văn An',
    ['PHỤ LỤC I | null | division text text'],
  ],
  ['the note of a signature', 'PHỤ LỤC I\n1. Một\n(Ký tên, đóng dấu)', ['PHỤ LỤC I | null | division text']],
  [
    'an office far from its end',
    `PHỤ LỤC I\nGIÁM ĐỐC\n${'1. Một\n'.repeat(13)}`,
    [`PHỤ LỤC I | GIÁM ĐỐC | ${'division '.repeat(13).trim()}`],
  ],
])('an annex with %s', (_what, text, expected) => {
  expect(attached(text)).toEqual(expected);
});

test.each([
  [
    'a list',
    'DANH SÁCH KHEN THƯỞNG\nNăm 2024\n1. Một',
    ['text DANH SÁCH KHEN THƯỞNG', 'text Năm 2024', '1. | null | '],
  ],
  [
    'a list without clauses',
    'DANH SÁCH KHEN THƯỞNG\nNăm 2024',
    ['text DANH SÁCH KHEN THƯỞNG', 'text Năm 2024'],
  ],
  ['a table', 'DANH SÁCH KHEN THƯỞNG\n| TT | Tên |', ['text DANH SÁCH KHEN THƯỞNG', 'tableRow | TT | Tên |']],
  [
    'a page number',
    'DANH SÁCH KHEN THƯỞNG\n2\n1. Một',
    ['text DANH SÁCH KHEN THƯỞNG', 'pageFurniture 2', '1. | null | '],
  ],
  [
    'a long sentence',
    `QUY CHẾ\n${'Các đơn vị thực hiện '.repeat(6)}nghiêm túc.\n1. Một`,
    ['text QUY CHẾ', `null | null | `, '1. | null | '],
  ],
  [
    'a short sentence',
    'QUY CHẾ\nCác đơn vị thực hiện.\n1. Một',
    ['text QUY CHẾ', 'text Các đơn vị thực hiện.', '1. | null | '],
  ],
  [
    'a long line without an end',
    `QUY CHẾ\n${'Các đơn vị thực hiện '.repeat(6)}nghiêm túc\n1. Một`,
    ['text QUY CHẾ', `text ${'Các đơn vị thực hiện '.repeat(6)}nghiêm túc`, '1. | null | '],
  ],
])('what is attached without the name of an annex: %s', (_what, text, expected) => {
  expect(attached(text)).toEqual(expected);
});

test('divisions of an annex stand a level below it', () => {
  const { tree } = signed('PHỤ LỤC I\nI. Một\n1. Hai');
  const annex = tree.children.find(({ zone }) => zone === 'appendix')?.children[0];
  const levels = (node: typeof annex): unknown =>
    node?.type === 'division' ? [node.level, ...node.children.map(levels)] : null;
  expect(levels(annex)).toEqual([1, [2, [3]]]);
});

test('a page break may stand between the name of an annex and its title', () => {
  const { tree } = signed('Phụ lục I\n\nTrang 5\nPHÂN CÔNG NHIỆM VỤ\n1. Một');
  const [annex] = tree.children.find(({ zone }) => zone === 'appendix')?.children ?? [];
  expect(annex).toMatchObject({ marker: 'Phụ lục I', heading: 'PHÂN CÔNG NHIỆM VỤ' });
});
