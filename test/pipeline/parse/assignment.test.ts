import { expect, test } from 'vitest';
import { readAssignment } from '../../../src/pipeline/parse/assignment.ts';
import { foldKeepingLength } from '../../../src/pipeline/text/fold.ts';

/** Who acts and what is due around the time that stands in angle brackets. */
function assigned(marked: string): string {
  const start = marked.indexOf('<');
  const text = marked.replace('<', '').replace('>', '');
  const time = { start, end: marked.indexOf('>') - 1 };
  const { actor, deliverable } = readAssignment(
    text,
    foldKeepingLength(text),
    { start: 0, end: text.length },
    time,
  );
  return `${actor ?? '.'} | ${deliverable ?? '.'}`;
}

const far = 'nội dung thi đua '.repeat(60);

test.each([
  ['Các đơn vị gửi báo cáo <trước ngày 15/11>', 'Các đơn vị | báo cáo'],
  ['Các đơn vị (gửi báo cáo) <trước ngày 15/11>', 'Các đơn vị | báo cáo'],
  ['Các đơn vị: gửi hồ sơ <trước ngày 15/11>', 'Các đơn vị | hồ sơ'],
  ['Đề nghị các đơn vị gửi hồ sơ <trước ngày 15/11>', 'các đơn vị | hồ sơ'],
  ['Đề nghị, hằng năm, căn cứ Kế hoạch, các đơn vị gửi hồ sơ <trước ngày 15/11>', 'các đơn vị | hồ sơ'],
  [
    'Hằng năm, căn cứ Kế hoạch này, trước kỳ họp, các đơn vị gửi hồ sơ <trước ngày 15/11>',
    'các đơn vị | hồ sơ',
  ],
  ['Hằng năm, căn cứ Kế hoạch, trước kỳ họp, sau đó, các đơn vị gửi hồ sơ <trước ngày 15/11>', '. | hồ sơ'],
  ['Các đơn vị họp; Phòng Nội vụ gửi báo cáo <trước ngày 15/11>', 'Phòng Nội vụ | báo cáo'],
  ['Các đơn vị gửi hồ sơ; gửi báo cáo <trước ngày 15/11>', 'Các đơn vị | báo cáo'],
  ['Thời gian: các đơn vị gửi hồ sơ <trước ngày 15/11>', 'các đơn vị | hồ sơ'],
  ['Ban Thường vụ tặng Bằng khen cho 05 tập thể; hồ sơ gửi <trước ngày 05/4>', 'Ban Thường vụ | hồ sơ'],
  ['mỗi đơn vị <ít nhất 02> kiến nghị, phối hợp tổ chức', 'mỗi đơn vị | .'],
  ['<Hằng năm> mỗi ngành, địa phương cần lựa chọn', 'mỗi ngành, địa phương | .'],
  ['Gửi hồ sơ <trước ngày 15/11>', '. | hồ sơ'],
  ['Cụm thi đua số 1, 2 gửi hồ sơ <trước ngày 15/11>', 'Cụm thi đua số 1, 2 | hồ sơ'],
  ['Các doanh nghiệp thi đua xóa vùng lõm <trước ngày 31/12>', 'Các doanh nghiệp | .'],
  ['Các đơn vị gửi hồ sơ: hai bộ <trước ngày 15/11>', 'Các đơn vị | hồ sơ'],
  ['Họp; các đơn vị: Sở Nội vụ gửi hồ sơ <trước ngày 15/11>', 'Sở Nội vụ | hồ sơ'],
  ['Phòng Nội vụ họp <trước ngày 15/11>, gửi báo cáo để gửi hồ sơ', 'Phòng Nội vụ | báo cáo'],
  ['Các đơn vị', '. | .'],
  ['<Trước ngày 15/11>, các đơn vị gửi hồ sơ về Sở', 'các đơn vị | hồ sơ'],
  ['<Trước ngày 15/11> các đơn vị họp để gửi hồ sơ về Sở', '. | .'],
  ['Các đơn vị gửi báo cáo Sở Nội vụ <trước ngày 15/11>', 'Các đơn vị | báo cáo'],
  ['Các đơn vị gửi báo cáo kết quả về Sở Nội vụ <trước ngày 15/11>', 'Các đơn vị | báo cáo kết quả'],
  ['Các đơn vị gửi kế hoạch Sở Nội vụ <trước ngày 15/11>', 'Các đơn vị | kế hoạch'],
  ['Hồ sơ của các đơn vị gửi về Sở <trước ngày 15/11>', '. | Hồ sơ của các đơn vị'],
  ['Thời hạn nhận hồ sơ là <trước ngày 15/11>', '. | hồ sơ'],
  ['Họp <trước ngày 15/11> về hồ sơ', '. | .'],
  ['Các đơn vị tổ chức hội nghị, gửi báo cáo <trước ngày 15/11>', 'Các đơn vị | báo cáo'],
  [`Các đơn vị ${far}gửi báo cáo <trước ngày 15/11>`, '. | báo cáo'],
  [`Gửi báo cáo ${far}<trước ngày 15/11>`, '. | .'],
  [`Các đơn vị gửi báo cáo ${'nội dung thi đua '.repeat(12)}<trước ngày 15/11>`, 'Các đơn vị | .'],
  ['Tổ Hành chính: thường trực, tổng hợp kết quả <hằng tuần>', 'Tổ Hành chính | kết quả'],
  ['Phòng Kế hoạch - Vật tư: cung cấp số liệu <trước ngày 05/12>', 'Phòng Kế hoạch - Vật tư | số liệu'],
  ['Phòng Kế hoạch họp về sáng kiến <trước ngày 05/12>', 'Phòng Kế hoạch | sáng kiến'],
  ['Phòng Kế hoạch họp <trước ngày 05/12>', 'Phòng Kế hoạch | .'],
  ['Hội diễn: mỗi lớp 01 tiết mục, nộp danh sách <trước ngày 05/11>', 'mỗi lớp | danh sách'],
  ['Nộp hồ sơ <hết tháng 8>', '. | hồ sơ'],
  ['Gửi hồ sơ <trong 03 ngày làm việc>', '. | hồ sơ'],
  ['mỗi lớp 12 nộp danh sách <trước ngày 05/11>', 'mỗi lớp 12 | danh sách'],
])('in “%s” acts and is due: %s', (text, expected) => {
  expect(assigned(text)).toBe(expected);
});

test('words of the sentences before and behind are not read', () => {
  const text = 'Các đơn vị họp. Gửi hồ sơ trước ngày 15/11. Gửi báo cáo.';
  const sentence = { start: text.indexOf('Gửi'), end: text.indexOf(' Gửi báo') };
  const time = { start: text.indexOf('trước'), end: text.indexOf('15/11') + 5 };
  expect(readAssignment(text, foldKeepingLength(text), sentence, time)).toEqual({
    actor: null,
    deliverable: 'hồ sơ',
  });
});
