import { expect, test } from 'vitest';
import { read } from './reading.ts';

const body = (text: string) => read(`KẾ HOẠCH\nCông tác\n\nUBND xã xây dựng Kế hoạch như sau:\n\n${text}`);

test.each([
  [
    'Roman, arabic, decimal, letters with đ',
    'I. A\n1. B\n1.1. C\nd) D\nđ) Đ\nII. E\n1. F',
    ['i', 'i.1', 'i.1.1', 'i.1.1.d', 'i.1.1.đ', 'ii', 'ii.1'],
  ],
  [
    'a dash no further in than the number above it goes on with the dashes',
    '    1. A\n- B.\n    - C.\n      - D.',
    ['1', '1.b1', '1.b2', '1.b2.b1'],
  ],
  [
    'names of sections in small letters, where the first line is one',
    'Mục đích, yêu cầu\n- A.\nĐối tượng\nCác phòng.\nNội dung thi đua\n1. B\n2. C\nKhen thưởng\nD.',
    ['p1', 'p1.b1', 'p2', 'p2.p1', 'p3', 'p3.1', 'p3.2', 'p4', 'p4.p1'],
  ],
  [
    'names of sections over a number misread',
    'Mục đích\n- A.\nNội dung\nl. B\n2. C',
    ['p1', 'p1.b1', 'p2', 'p2.1', 'p2.2'],
  ],
  [
    'such names under a number or under capitals',
    'MỘT HAI\nMục đích\nA.\nBA BỐN\n1. Nội dung\nYêu cầu',
    ['p1', 'p1.p1', 'p1.p2', 'p2', 'p2.1', 'p2.1.p1'],
  ],
  [
    'parts inside a letter',
    'A. A\nB. B\nPhần I. C\n1. D\nPhần II. E\nC. F',
    ['a', 'b', 'b.phan-i', 'b.phan-i.1', 'b.phan-ii', 'c'],
  ],
  ['dashes and pluses', '1. A:\n- B.\n+ C.\n- D.', ['1', '1.b1', '1.b1.b1', '1.b2']],
  [
    'paragraphs stand under the nearest marker that is no dash',
    '1. A\nĐoạn một.\n- Gạch.\nĐoạn hai.',
    ['1', '1.p1', '1.b1', '1.p2'],
  ],
  ['i) after h) is a letter', 'h) A.\ni) B.\nk) C.', ['h', 'i', 'k']],
  ['i) before ii) under a letter is a small Roman', 'a) A.\ni) B.\nii) C.\nb) D.', ['a', 'a.i', 'a.ii', 'b']],
  [
    'C. after B. is a letter, I. under it a Roman',
    'A. A\nI. B\nB. C\nI. D\nC. E',
    ['a', 'a.i', 'b', 'b.i', 'c'],
  ],
  [
    'A. inside II., where III. goes on behind it',
    'I. A\nII. B\nA. C\n1. D\nB. E\nIII. F',
    ['i', 'ii', 'ii.a', 'ii.a.1', 'ii.b', 'iii'],
  ],
  [
    'A. inside II. over a misread 1.',
    'I. A\nII. B\nA. C\nl. D\n2. E\nB. F\nIII. G',
    ['i', 'ii', 'ii.a', 'ii.a.1', 'ii.a.2', 'ii.b', 'iii'],
  ],
  ['A. over Romans that begin anew', 'I. A\nA. B\nI. C\nII. D\nB. E', ['i', 'a', 'a.i', 'a.ii', 'b']],
  [
    'numbered letters under a letter, and over clauses of their own',
    '1. A\na) B\na1) C\na2) D\nb) E\nb1) F',
    ['1', '1.a', '1.a.a1', '1.a.a2', '1.b', '1.b.b1'],
  ],
  ['numbered letters alone', '1. A\na1) B\na2) C\nb1) D', ['1', '1.a1', '1.a2', '1.b1']],
  [
    'parts with their number in words',
    'PHẦN MỘT: A\n1. B\n2. C\nPHẦN HAI: D\n1. E',
    ['phan-mot', 'phan-mot.1', 'phan-mot.2', 'phan-hai', 'phan-hai.1'],
  ],
  [
    'a list between 2.1. and 2.2.',
    '1. A\n2. B\n2.1. C\n1. D\n2. E\n2.2. F\n3. G',
    ['1', '2', '2.1', '2.1.1', '2.1.2', '2.2', '3'],
  ],
  [
    'sections numbered anew behind 2.1.',
    '1. A\n2. B\n2.1. C\n1. D\n2. E\n2.1. F\n2.2. G',
    ['1', '2', '2.1', '1-2', '2-2', '2-2.1', '2-2.2'],
  ],
  [
    'sections numbered anew behind 2.1. under another numeral',
    'I. A\n1. B\n1.1. C\n1. D\nII. E\n1. F\n1.1. G\n1.2. H',
    ['i', 'i.1', 'i.1.1', 'i.1-2', 'ii', 'ii.1', 'ii.1.1', 'ii.1.2'],
  ],
  ['1) under 1. is nested', '1. A\n1) B\n2) C\n2. D', ['1', '1.1', '1.2', '2']],
  ['a quarter is no marker', '1. Quý I/2020\n- A.\n2. Quý II/2020', ['1', '1.b1', '2']],
  [
    'a list mark of Markdown before a letter',
    '1. A:\n  - a) B\n  - b) C\n\nc) D',
    ['1', '1.a', '1.b', '1.c'],
  ],
  ['indented dashes of Markdown', '* A\n  - B\n* C', ['b1', 'b1.b1', 'b2']],
  ['a misread numeral', 'l. Mục đích\nlI. Nội dung\nIII. Tổ chức', ['i', 'ii', 'iii']],
  ['a repeated number', '1. A\n2. B\n2. C', ['1', '2', '2-2']],
  ['a marker alone on its line', '1.\nTriển khai.\n2.\nTổng kết.', ['1', '2']],
  ['a name that begins like a marker', 'I. A\nC. Mác đã viết.', ['i', 'i.p1']],
  ['a comma for a point', '1, Phát động\n2, Ký kết\n3. Tổng kết', ['1', '2', '3']],
  ['a lone figure and comma stay text', 'I. A\n1, Phát động', ['i', 'i.p1']],
  ['a comma for the point of a Roman', 'I. Một\n1. A\nII, HAI\n1. B', ['i', 'i.1', 'ii', 'ii.1']],
  ['a Roman with a space inside', 'II. HAI\n1. A\nII I. BA\n1. B', ['ii', 'ii.1', 'iii', 'iii.1']],
  [
    'commas and letters in decimal numbers',
    '2. A\n2.1. B\n2,2. C\n2.3, D\n2.4. E\n2.5. F',
    ['2', '2.1', '2.2', '2.3', '2.4', '2.5'],
  ],
  [
    'articles that are misread or glued to their heading',
    'Điều l. A\nĐiều 2.Quyết định\nĐiều 3, Số lượng\nĐiều4. D',
    ['dieu-1', 'dieu-2', 'dieu-3', 'dieu-4'],
  ],
  ['a letter with a comma in a series with points', 'a. Một\nb. Hai\nc, Ba\nd. Bốn', ['a', 'b', 'c', 'd']],
  [
    'misread words for article and chapter',
    'Chuơng I\nDiều 1. A\nĐiêu 2. B',
    ['chuong-i', 'chuong-i.dieu-1', 'chuong-i.dieu-2'],
  ],
  [
    'a misread number behind words that call for one',
    '2. Phong trào giai đoạn\n2.l. A\n2.2. B',
    ['2', '2.1', '2.2'],
  ],
  ['a list of articles is text', 'Điều 2. A theo\nĐiều 3, Điều 4 của Luật.', ['dieu-2']],
  ['l. before 2. is the number one', 'III. A\nl. Một\n2. Hai', ['iii', 'iii.1', 'iii.2']],
  [
    'I. before 2. under III. is the number one',
    'III. A\nI. Một\n2. Hai\nIV. B',
    ['iii', 'iii.1', 'iii.2', 'iv'],
  ],
  ['I. before II. is Roman', 'I. A\n1. Một\nII. B\n1. Hai', ['i', 'i.1', 'ii', 'ii.1']],
  [
    '1II. and VIl. are Roman',
    'II. A\n1II. B\nIV. C\nV. D\nVI. E\nVIl. F',
    ['ii', 'iii', 'iv', 'v', 'vi', 'vii'],
  ],
  ['1O. after 9. is ten', '9. A\n1O. B\n11. C', ['9', '10', '11']],
  ['i) after hi) after g) is a letter', 'g) A\nhi) B\ni) C\nk) D', ['g', 'h', 'i', 'k']],
  ['(1), (2) stand under a clause', '1. A:\n(1) B;\n(2) C.\n2. D', ['1', '1.1', '1.2', '2']],
  ['(1), (2) stand under a letter', 'a) A:\n(1) B;\n(2) C.\nb) D', ['a', 'a.1', 'a.2', 'b']],
  ['(2) alone is a wrapped line', '1. A (1) B;\n\n(2) C.\n\n2. D', ['1', '1.p1', '2']],
  ['i), ii) under h) are Roman', 'h) A:\ni) B\nii) C\ni) D\nk) E', ['h', 'h.i', 'h.ii', 'i', 'k']],
  ['d) a second time before e) is đ)', 'c) A\nd) B\nd) C\ne) D', ['c', 'd', 'đ', 'e']],
  ['f) in the English alphabet', 'd) A\ne) B\nf) C\ng) D', ['d', 'e', 'f', 'g']],
  ['a, b, with commas', '1. A\na, Một\nb, Hai', ['1', '1.a', '1.b']],
  ['Roman and number in one marker', 'I. A\nI.1. B\nI.2. C', ['i', 'i.1', 'i.2']],
  ['bullets of word processors', '1. A\n\uF0B7 Một\n\uF0B7 Hai', ['1', '1.b1', '1.b2']],
  ['an o as a bullet, a plus with a bracket', '1. A\no Ba\n+) Bốn', ['1', '1.b1', '1.b1.b1']],
  [
    'a symbol at the start of a line is no marker',
    'I. A\n01-KL/TW ngày 18/5/2021 của Bộ Chính trị.',
    ['i', 'i.p1'],
  ],
  [
    'a year, a date, a day at the start of a line',
    'I. A\n2024. Năm bản lề.\n30/4 và 01/5.\n05 tháng đầu năm.',
    ['i', 'i.p1', 'i.p2', 'i.p3'],
  ],
  [
    'headings in capitals over clauses',
    'MỤC ĐÍCH CHUNG\n1. Một\nNHIỆM VỤ CHÍNH\n1. Hai',
    ['p1', 'p1.1', 'p2', 'p2.1'],
  ],
])('%s', (_, text, anchors) => {
  expect(body(text).anchors).toEqual(anchors);
});

test('a reading that is not what is printed is said to be one, with what is read', () => {
  const { tree, messages } = body('II. A\nlII. B\n1, Một\n2, Hai');
  expect(
    messages
      .filter(({ rule }) => rule === 'misread-marker')
      .map(({ actual, expected }) => [actual, expected]),
  ).toEqual([
    ['lII.', 'III.'],
    ['1,', '1.'],
    ['2,', '2.'],
  ]);
  expect(JSON.stringify(tree)).toContain('"marker":"lII."');
});

test('a heading announces what is under it, a sentence does not', () => {
  const { headings } = body(
    'I. MỤC ĐÍCH\n1. Yêu cầu\nĐoạn.\n2. Tổ chức hiệu quả, trọng tâm là các nhiệm vụ sau:\na) Một.\n3. Thành phần hồ sơ, gồm:\n- Tờ trình.\n4. Câu trọn vẹn.\n- Gạch.',
  );
  expect(headings).toEqual(['i', 'i.1', 'i.3']);
});

test.each([
  ['small letter after a blank line', '1. Những khó khăn, vướng\n\nmắc trong quá trình.', ['1']],
  ['proper name after a word that cannot end', '1. Theo chỉ đạo của\n\nThủ tướng Chính phủ.', ['1']],
  [
    'a clause number that a line break parts from its word',
    '1. Thực hiện theo quy định tại khoản\n1. Điều 5 của Luật.',
    ['1'],
  ],
  ['a range of years over a line end', '1. Tạo đà cho giai đoạn 2025\n- 2030; cổ vũ đoàn viên.', ['1']],
  ['a name with a dash over a line end', '1. Thường trực Hội đồng Thi đua\n- Khen thưởng xã.', ['1']],
  ['an open quotation', '1. Phong trào “Vì người nghèo\n- Không để ai bị bỏ lại phía sau”.', ['1']],
  [
    'headings that end in nouns of more than one word',
    '1. Đẩy mạnh phong trào thi đua chuyển đổi số\n2. Sơ kết, tổng kết phong trào thi đua hằng năm\n3. Tiêu chuẩn khen thưởng và cách chấm điểm\nTổng điểm 100.',
    ['1', '2', '3', '3.p1'],
  ],
  [
    'a heading that ends in a word for a time',
    '1. Tổ chức tổng kết, khen thưởng vào dịp cuối năm\n2. Báo cáo.',
    ['1', '2'],
  ],
  [
    'a month that a line break parts',
    '1. Tổ chức sơ kết và hoàn thành trong tháng\n10/2022 theo kế hoạch.',
    ['1'],
  ],
  ['a list under a heading', '1. Hồ sơ khen thưởng\n- Tờ trình.', ['1', '1.b1']],
  ['no join after a stop', '1. Một câu.\n\nhai câu.', ['1', '1.p1']],
  ['no join of a heading and its text', '1. Mục đích\n\nNâng cao nhận thức.', ['1', '1.p1']],
  ['no join of a view and its text', '1. Quan điểm\nNgười dân là trung tâm.', ['1', '1.p1']],
  ['no join of months', '1. Công việc theo tháng\nTháng 9: đăng ký.', ['1', '1.p1']],
  ['no join of members', 'I. Hình thức, thời gian, thành phần\n1. Cấp tỉnh', ['i', 'i.1']],
])('join: %s', (_, text, anchors) => {
  expect(body(text).anchors).toEqual(anchors);
});

const joined = (text: string) => body(text).roles.slice(3);

test.each([
  [
    'a name that a page number parts',
    '1. Học tập và làm theo tư tưởng, đạo đức, phong cách của Chủ tịch vĩ đại\n- 2 -\nHồ Chí Minh kính yêu.',
    '6+8 division',
  ],
  [
    'a number in small letters',
    '1. Hưởng ứng phong trào thi đua theo Quyết định\nsố 1620/QĐ-TTg ngày 20 tháng 9 năm 2011.',
    '6+7 division',
  ],
  ['a bracket that a line end parts', '1. Nghị quyết Trung ương 4 (khoá\nXI).', '6+7 division'],
  [
    'a semicolon inside a clause',
    '1. Hướng dẫn hồ sơ khen thưởng;\nriêng hồ sơ cấp Nhà nước theo mẫu.',
    '6+7 division',
  ],
])('join: %s', (_what, text, role) => {
  expect(joined(text)[0]).toBe(role);
});
