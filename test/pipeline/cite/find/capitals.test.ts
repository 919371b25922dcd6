import { expect, test } from 'vitest';
import { inMixedCase } from '../../../../src/pipeline/cite/find/capitals.ts';

test.each([
  [
    'KẾ HOẠCH THỰC HIỆN CHỈ THỊ SỐ 19/CT-TTg CỦA THỦ TƯỚNG CHÍNH PHỦ',
    'kế hoạch thực hiện chỉ thị số 19/CT-TTg của Thủ tướng Chính phủ',
  ],
  ['QUYẾT ĐỊNH CỦA UBND TỈNH BẮC KẠN VỀ VIỆC', 'quyết định của UBND tỉnh Bắc Kạn về việc'],
  ['NGHỊ QUYẾT ĐẠI HỘI LẦN THỨ XVII, NĂM 2020', 'nghị quyết Đại hội lần thứ XVII, năm 2020'],
  ['LUẬT THI ĐUA, KHEN THƯỞNG', 'Luật Thi đua, Khen thưởng'],
])('%s', (text, read) => {
  expect(inMixedCase(text)).toBe(read);
  expect(read).toHaveLength(text.length);
});

test.each(['UBND, HĐND, MTTQ VN', 'ĐỘC LẬP - TỰ DO', 'Kế hoạch số 12/KH-UBND', ''])(
  'nothing in capitals names an instrument: "%s"',
  (text) => {
    expect(inMixedCase(text)).toBe(text);
  },
);
