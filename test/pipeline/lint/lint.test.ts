import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { findingsOf } from '../../../src/pipeline/diagnostics/report.ts';
import { lint } from '../../../src/pipeline/lint/lint.ts';
import { read } from '../parse/reading.ts';

const lintText = (raw: string): string[] => {
  const { tree, fields } = read(raw);
  const file = new VFile({ value: raw });
  lint({ tree, fields }, file);
  return findingsOf(file).map(({ line, rule, actual, expected }) => `${line} ${rule} ${actual} ${expected}`);
};

const head = 'Số: 12/KH-UBND\nYên Sơn, ngày 5 tháng 3 năm 2022\nKẾ HOẠCH\nCông tác\n';

test.each([
  ['nothing to say', `${head}I. A\nII. B`, []],
  ['a gap', `${head}9. A\n11. B`, ['5 numbering-gap 9. 1', '6 numbering-gap 11. 10']],
  ['letters run a to đ', `${head}a) A\nb) B\nc) C\nd) D\nđ) Đ\ne) E`, []],
  [
    'articles run on over chapters',
    `${head}Chương I\nCHUNG\nĐiều 1. A\nĐiều 2. B\nChương II\nRIÊNG\nĐiều 3. C\nĐiều 5. D`,
    ['12 numbering-gap Điều 5. 4'],
  ],
  ['a repetition', `${head}1. A\n2. B\n2. C`, ['7 repeated-marker 2. null']],
  ['no repetition under another number', `${head}I. A\n1.1. B\n1.2. C\n2.1. D\n2.2. E`, []],
  ['a gap under another number', `${head}I. A\n1.1. B\n2.1. C\n2.3. D`, ['8 numbering-gap 2.3. 2']],
  [
    'blanks',
    'Số: /KH-VP\nBắc Kạn, ngày tháng 9 năm 2024\nKẾ HOẠCH\nA',
    ['1 blank-number Số: /KH-VP null', '2 blank-day Bắc Kạn, ngày tháng 9 năm 2024 null'],
  ],
  ['a number without its nought', 'Số: 7/KH-UBND\nKẾ HOẠCH\nA', ['1 number-form 7 07']],
  ['no letterhead', 'KẾ HOẠCH\nA', ['1 missing-letterhead null null']],
])('%s', (_, raw, messages) => {
  expect(lintText(raw)).toEqual(messages);
});

test('the head of a collective signs with TM.', () => {
  const text = `${head}UBND xã Lam Vỹ xây dựng Kế hoạch như sau:\nI. A\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nHuỳnh Nam`;
  expect(lintText(text)).toEqual(['9 signing-form CHỦ TỊCH null']);
});
