import { expect, test } from 'vitest';
import { read } from './reading.ts';

const body = (text: string) => read(`KẾ HOẠCH\nCông tác\n\nUBND xã xây dựng Kế hoạch như sau:\n\n${text}`);

test.each([
  [
    'Roman, arabic, decimal, letters with đ',
    'I. A\n1. B\n1.1. C\nd) D\nđ) Đ\nII. E\n1. F',
    ['i', 'i.1', 'i.1.1', 'i.1.1.d', 'i.1.1.đ', 'ii', 'ii.1'],
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
])('%s', (_, text, anchors) => {
  expect(body(text).anchors).toEqual(anchors);
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
  ['no join after a stop', '1. Một câu.\n\nhai câu.', ['1', '1.p1']],
  ['no join of a heading and its text', '1. Mục đích\n\nNâng cao nhận thức.', ['1', '1.p1']],
])('join: %s', (_, text, anchors) => {
  expect(body(text).anchors).toEqual(anchors);
});
