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
  ['KẾ HOẠCH năm nay CHỈ THỊ SỐ 19/CT-TTg', 'kế hoạch năm nay chỉ thị số 19/CT-TTg'],
  ['Theo QUYẾT ĐỊNH CỦA UBND rồi thôi', 'Theo quyết định của UBND rồi thôi'],
  ['ĐỘC LẬP TỰ DO của CHỈ THỊ', 'ĐỘC LẬP TỰ DO của chỉ thị'],
  ['NGHỊ QUYẾT TRUNG ƯƠNG 6 KHÓA XII', 'nghị quyết Trung ương 6 khóa XII'],
  ['QUYẾT ĐỊNH CỦA UBND HUYỆN BA BỂ VỀ VIỆC', 'quyết định của UBND huyện Ba Bể về việc'],
  ['QUYẾT ĐỊNH CỦA UBND TỈNH HÀ GIANG, NGÀY', 'quyết định của UBND tỉnh Hà Giang, ngày'],
  ['QUYẾT ĐỊNH CỦA UBND TỈNH VỀ THI ĐUA', 'quyết định của UBND tỉnh về thi đua'],
  ['KẾ HOẠCH 5S/ABC', 'kế hoạch 5S/ABC'],
  ['kế HOẠCH CHỈ THỊ và NGHỊ QUYẾT', 'kế hoạch chỉ thị và nghị quyết'],
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
