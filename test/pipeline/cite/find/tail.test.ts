import { expect, test } from 'vitest';
import { dateAt, issuerAt, isUnreadAt, tailAt } from '../../../../src/pipeline/cite/find/tail.ts';

/** What stands behind a number: how much of it is read, the days, the body; a dash where there is none. */
const shown = (text: string, joint: boolean): string => {
  const { end, issuedOn, furtherDays, issuer } = tailAt(text, 0, joint);
  const days = [issuedOn, ...furtherDays].map((date) =>
    date === null ? '-' : [date.day, date.month, date.year].map((part) => part ?? '-').join('/'),
  );
  const body = issuer === null ? '-' : text.slice(issuer.start, issuer.end);
  return [text.slice(0, end) === text ? '=' : text.slice(0, end), days.join(' '), body].join(' | ');
};

test.each([
  ['', false, '= | - | -'],
  [' ngày 07/4/2014 của Bộ Chính trị', false, '= | 7/4/2014 | Bộ Chính trị'],
  [' của Bộ Chính trị ngày 07/4/2014', false, '= | 7/4/2014 | Bộ Chính trị'],
  [', ngày 07 tháng 4 năm 2014', false, '= | 7/4/2014 | -'],
  [' ngày … tháng 6 năm 2022', false, '= | -/6/2022 | -'],
  [' tháng 6/2022', false, '= | -/6/2022 | -'],
  [' năm 2013', false, '= | -/-/2013 | -'],
  [' (ngày 07/4/2014)', false, '= | 7/4/2014 | -'],
  [' (ngày 07/4/2014 của', false, ' (ngày 07/4/2014 | 7/4/2014 | -'],
  [' ngày 07/4/2014)', false, ' ngày 07/4/2014 | 7/4/2014 | -'],
  [' ngày l4 tháng 5 năm 20I1', false, '= | 14/5/2011 | -'],
  [' ngày 31/12/2014', false, '= | 31/12/2014 | -'],
  [' ngày 32/12/2014', false, ' | - | -'],
  [' ngày 01/13/2014', false, ' | - | -'],
  [' ngày 14/02/2025 và 28/02/2025', false, '= | 14/2/2025 28/2/2025 | -'],
  [' ngày 14/02/2025 và 32/02/2025', false, ' ngày 14/02/2025 | 14/2/2025 | -'],
  [' ngày 14/02/2025, 15/02/2025 và 16/02/2025', false, '= | 14/2/2025 15/2/2025 16/2/2025 | -'],
  // One day and one body: a second of either is another instrument's.
  [' ngày 07/4/2014 ngày 08/4/2014', false, ' ngày 07/4/2014 | 7/4/2014 | -'],
  [' của Bộ Chính trị của Chính phủ', false, ' của Bộ Chính trị | - | Bộ Chính trị'],
  [' ngày 07 – 4 – 2014', false, '= | 7/4/2014 | -'],
  [' cùng ngày 07/4/2014', false, '= | 7/4/2014 | -'],
  [' củ a Bộ Chính trị', false, '= | - | Bộ Chính trị'],
  [' cua Bộtrưởng Bộ nội vụ', false, '= | - | Bộtrưởng Bộ nội vụ'],
  [' của Bộ xây dựng kế hoạch', false, ' | - | -'],
  [' của đồng chí Bí thư Thành ủy', false, '= | - | Bí thư Thành ủy'],
  [
    ' của Chi bộ trường THPT Nam Đàn 1.',
    false,
    ' của Chi bộ trường THPT Nam Đàn 1 | - | Chi bộ trường THPT Nam Đàn 1',
  ],
  [' của Tổng Tham mưu trưởng', false, '= | - | Tổng Tham mưu trưởng'],
  [' của Hội nghị Tỉnh ủy lần thứ 5 khóa XX', false, '= | - | Hội nghị Tỉnh ủy lần thứ 5 khóa XX'],
  [' của các cấp', false, ' | - | -'],
  [' của Tỉnh ủy, UBND tỉnh về việc', false, ' của Tỉnh ủy, UBND tỉnh | - | Tỉnh ủy, UBND tỉnh'],
  [' của Tỉnh ủy, UBND tỉnh ban hành', false, ' của Tỉnh ủy | - | Tỉnh ủy'],
  [' của Tổng Giám đốc', false, '= | - | Tổng Giám đốc'],
  [' của Cụm thi đua số 3 thuộc Sở Y tế', false, '= | - | Cụm thi đua số 3 thuộc Sở Y tế'],
  [
    ' của Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh về việc',
    false,
    ' của Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh | - | Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh',
  ],
  [' của Quốc hội', false, '= | - | Quốc hội'],
  // The bodies of a joint instrument.
  [' của Bộ Nội vụ, Bộ Tài chính', true, '= | - | Bộ Nội vụ, Bộ Tài chính'],
  [' của Bộ Nội vụ, Bộ Tài chính', false, ' của Bộ Nội vụ | - | Bộ Nội vụ'],
  [
    ' của Bộ Nội vụ và Bộ Tài chính và các đơn vị',
    true,
    ' của Bộ Nội vụ và Bộ Tài chính | - | Bộ Nội vụ và Bộ Tài chính',
  ],
  [' giữa các đơn vị', true, ' | - | -'],
])('behind a number, of “%s” (joint: %s) is read %s', (text, joint, expected) => {
  expect(shown(text, joint)).toBe(expected);
});

test('eight further days and eight bodies at most are read', () => {
  const days = Array.from({ length: 12 }, (_, at) => `${at + 1}/02/2025`).join(', ');
  expect(tailAt(` ngày ${days}`, 0).furtherDays).toHaveLength(8);
  const text = ` của ${Array.from({ length: 12 }, () => 'Bộ Nội vụ').join(', ')}`;
  const issuer = issuerAt(text, 0, true);
  expect(issuer && text.slice(issuer.start, issuer.end).split(', ')).toHaveLength(8);
});

test('a day and a body are read from where they are asked for', () => {
  expect(dateAt('x ngày 07/4/2014 y', 1)).toEqual({ date: { year: 2014, month: 4, day: 7 }, end: 16 });
  expect(dateAt('x ngày 07/4/2014 y', 0)).toBeNull();
  expect(issuerAt('x của Chính phủ', 1)).toEqual({ start: 6, end: 15 });
  expect(issuerAt('x của Chính phủ', 0)).toBeNull();
});

test.each([
  [' ngày ##/6/2022', true],
  [' năm 2##3', true],
  [' số O5', true],
  [', ngày 15/', true],
  [' ngày mai', false],
  [' của Chính phủ', false],
  ['', false],
  ['x năm 2##3', false],
])('behind a mention, in “%s” stands something that could not be read: %s', (text, expected) => {
  expect(isUnreadAt(text, 0)).toBe(expected);
});
