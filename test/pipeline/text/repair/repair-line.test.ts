import { expect, test } from 'vitest';
import { splitLines } from '../../../../src/pipeline/text/lines.ts';
import { repairLine } from '../../../../src/pipeline/text/repair/repair-line.ts';

const repair = (raw: string) => {
  const [line] = splitLines(raw);
  if (line === undefined) throw new Error('the text has no line');
  return { ...repairLine(line), printed: line.text };
};

/** Printed line, what it is read as, the rules that did it. */
test.each([
  ['KÉ HOẠCH', 'KẾ HOẠCH', ['misread-word']],
  ['S6: 1O2/QĐ-UBND', 'Số: 102/QĐ-UBND', ['misread-number', 'misread-word']],
  [
    'Yên Sơn, ngày O5 thảng 3 năm 2O22',
    'Yên Sơn, ngày 05 tháng 3 năm 2022',
    ['misread-number', 'misread-number', 'misread-word'],
  ],
  ['ngày 31 thang 7 nãm 2017', 'ngày 31 tháng 7 năm 2017', ['misread-word', 'misread-word']],
  ['công tác thi đua, khen thường', 'công tác thi đua, khen thưởng', ['misread-word']],
  ['ĐIỀ U KHO ẢN 2', 'ĐIỀU KHOẢN 2', ['split-word', 'split-word']],
  ['K Ế H O Ạ C H', 'KẾ HOẠCH', ['split-word']],
  [
    'theo Chỉ thị số19/CT-TTg ngày16/7/2021',
    'theo Chỉ thị số 19/CT-TTg ngày 16/7/2021',
    ['glued-word', 'glued-word'],
  ],
  ['phong trào thiđua, khenthưởng', 'phong trào thi đua, khen thưởng', ['glued-word', 'glued-word']],
  [
    'phát trin kinh tế, đại biu toàn quc',
    'phát triển kinh tế, đại biểu toàn quốc',
    ['misread-word', 'misread-word', 'misread-word'],
  ],
  ['QUYT ĐNH', 'QUYẾT ĐỊNH', ['misread-word', 'misread-word']],
  ['Noi nhận:', 'Nơi nhận:', ['misread-word']],
  ['Thù tướng Chính phủ', 'Thủ tướng Chính phủ', ['misread-word']],
  ['thực hiện nghiêm Chí thị số 16/CT-TTg', 'thực hiện nghiêm Chỉ thị số 16/CT-TTg', ['misread-word']],
  ['ngay 14/4/2025 cua Bộ Chính trị', 'ngày 14/4/2025 của Bộ Chính trị', ['misread-word', 'misread-word']],
  ['Sở Giáo dục vá Đào tạo', 'Sở Giáo dục và Đào tạo', ['misread-word']],
  ['củaQuốc hội về Cảnước', 'của Quốc hội về Cả nước', ['glued-word', 'glued-word']],
  ['chung tayvì người nghèo', 'chung tay vì người nghèo', ['glued-word']],
  ['15/2025/TT-BNVngày 04/8/2025', '15/2025/TT-BNV ngày 04/8/2025', ['glued-word']],
  ['Trung ương 6khoáXII', 'Trung ương 6 khoá XII', ['glued-word']],
  ['Hướng dẫn s6 68/HDLN-SGDĐT', 'Hướng dẫn số 68/HDLN-SGDĐT', ['misread-word']],
  ['Đại hội đại biểu 1ần thứ XV', 'Đại hội đại biểu lần thứ XV', ['misread-word']],
  ['Lu ật Thi đua sửa đôi', 'Luật Thi đua sửa đổi', ['misread-word', 'split-word']],
  ['Sơ Giáo dục, Sở Giảo dục', 'Sơ Giáo dục, Sở Giáo dục', ['misread-word']],
  ['(sau đây gọi tt là Kế hoạch)', '(sau đây gọi tắt là Kế hoạch)', ['misread-word']],
  ['các đơn v phối hp', 'các đơn vị phối hợp', ['misread-word', 'misread-word']],
  ['KT CHỦ TịCH, QUYếT ĐịNH', 'KT CHỦ TỊCH, QUYẾT ĐỊNH', ['misread-word', 'misread-word', 'misread-word']],
  [
    'KẾ HỌACH; họat động của tòan Đảng',
    'KẾ HOẠCH; hoạt động của toàn Đảng',
    ['misread-word', 'misread-word', 'misread-word'],
  ],
  ['kết qủa, giải qúyêt', 'kết quả, giải quyết', ['misread-word', 'misread-word']],
  ['Uỷ BAN NHÂN DÂN', 'UỶ BAN NHÂN DÂN', ['misread-word']],
])('"%s" is read as "%s"', (raw, read, rules) => {
  const result = repair(raw);
  expect(result.line.text).toBe(read);
  expect(result.repairs.map(({ rule }) => rule).sort()).toEqual(rules);
});

/** What looks like damage and is none. */
test.each([
  'Nguyễn Thị Đua',
  'cơ quan truyền thông từ huyện tới cơ sở',
  'kế hoạch này có quan hệ với chi tiêu ngân sách',
  'học sinh nam học giỏi, cộng tác viên, công đoạn sản xuất',
  'BCH Đảng bộ, UBND tỉnh, HĐTĐKT huyện, LĐLĐ, PGDĐT',
  'Trang thiduakhenthuong.gov.vn và hộp thư a@b.vn',
  'thi dua khen thuong khong dau',
  'ăn uống, ở và ấm êm; anh em, ông bà, yêu thương, ước mơ, ổn định',
  'Các đội thắng 3 huy chương, đạt 5 S và 2 B',
  'Điều 2a, khoản 1b, mẫu 5S, dự án B1',
  'Lại Văn Oanh, điện thoại 0912345678',
  'The quick brown fox of thi đua',
  'tòa án, văn hoá, khỏe, thúy, quý, gìn giữ, gì, gỉ, Đăk Mìa, cóa',
  'Sở GD&ĐT, Bộ CHQS, Bà NGUYỄN THỊ ÁNH, SởGDĐT',
])('"%s" is left as it stands', (raw) => {
  expect(repair(raw).repairs).toEqual([]);
});

test('a repair keeps the way back to what is printed', () => {
  const raw = '  Căn cứ  Nghị đinh số 9l/2O17/NĐ-CP, thiđua';
  const { line, repairs } = repair(raw);
  const printed = repairs.map(({ start, end }) => raw.slice(start, end));
  expect(printed.sort()).toEqual(['2O17', '9l', 'thiđua', 'đinh']);
  expect(line.offsets).toHaveLength(line.text.length + 1);
  expect([...line.offsets].sort((a, b) => a - b)).toEqual(line.offsets);
  const at = line.text.indexOf('2017');
  expect(raw.slice(line.offsets[at], line.offsets[at + 4])).toBe('2O17');
});

test('a line that is read as printed is the same line', () => {
  const [line] = splitLines('Phát động phong trào thi đua');
  if (line === undefined) throw new Error('the text has no line');
  expect(repairLine(line).line).toBe(line);
});

test('repairs of one pass are in order and apart, each with its place and line', () => {
  const [, line] = splitLines('Một\n  Trin khai thiđua, khenthưởng năm 2O22');
  if (line === undefined) throw new Error('the text has no second line');
  const { repairs, line: read } = repairLine(line);
  expect(read.text).toBe('Triển khai thi đua, khen thưởng năm 2022');
  expect(repairs.map(({ read: word, line: number }) => [word, number])).toEqual([
    ['thi đua', 2],
    ['khen thưởng', 2],
    ['2022', 2],
    ['Triển', 2],
  ]);
});

test('what is repaired in a column is repaired there alone, also at its edges and where it grows', () => {
  const columnsOf = (raw: string): string[] => repair(raw).line.columns.map(({ text }) => text);
  expect(columnsOf('kê hoạch     kê hoạch')).toEqual(['kế hoạch', 'kế hoạch']);
  expect(columnsOf('thiđua\tthiđua\tthiđua')).toEqual(['thi đua', 'thi đua', 'thi đua']);
  expect(columnsOf('S6: 5     các tô chức     Noi nhận:')).toEqual(['S6: 5', 'các tổ chức', 'Nơi nhận:']);
  expect(columnsOf('khe n thưởng     Hà Nội, ngày l5/3/2O22')).toEqual([
    'khen thưởng',
    'Hà Nội, ngày 15/3/2022',
  ]);
});

test('columns of a line are repaired as the line is', () => {
  const { line } = repair('S6: l2/KH-UBND      Yên Sơn, ngày O5 thảng 3 năm 2022');
  expect(line.columns.map(({ text }) => text)).toEqual([
    'Số: 12/KH-UBND',
    'Yên Sơn, ngày 05 tháng 3 năm 2022',
  ]);
});
