import { expect, test } from 'vitest';
import { findEnactor, isEnacting } from '../../../src/pipeline/parse/enacting.ts';
import { titleCase, toRunning } from '../../../src/pipeline/parse/fields/running-name.ts';
import { findQuotas } from '../../../src/pipeline/parse/quota.ts';
import { foldKeepingLength } from '../../../src/pipeline/text/fold.ts';

test.each([
  ['ỦY BAN NHÂN DÂN TỈNH HÀ GIANG', 'Ủy ban nhân dân tỉnh Hà Giang'],
  ['SỞ NỘI  VỤ', 'Sở Nội vụ'],
  ['SỞ NỘI VỤ *:', 'Sở Nội vụ'],
  ['Sở Nội vụ', 'Sở Nội vụ'],
  ['TRƯỜNG: THCS MÔNG ÂN', 'Trường THCS Mông Ân'],
  ['HUYỆN ỦY MỘC CHÂU', 'Huyện ủy Mộc Châu'],
  ['ĐẢNG ỦY XÃ TAM HỒNG', 'Đảng ủy xã Tam Hồng'],
  ['BAN THƯỜNG VỤ HUYỆN ỦY BA VÌ', 'Ban Thường vụ Huyện ủy Ba Vì'],
  ['BAN CHỈ ĐẠO', 'Ban Chỉ đạo'],
  ['BAN CHỈ ĐẠO PHONG TRÀO “TOÀN DÂN ĐOÀN KẾT”', 'Ban Chỉ đạo phong trào “Toàn dân đoàn kết”'],
  ['TỈNH HÀ GIANG', 'tỉnh Hà Giang'],
  ['TỈNH BÀ RỊA - VŨNG TÀU', 'tỉnh Bà Rịa - Vũng Tàu'],
  // A Party committee that names no place, a body, or a body and its place.
  ['TỈNH ỦY', 'Tỉnh ủy'],
  ['ĐẢNG ỦY', 'Đảng ủy'],
  ['HUYỆN ĐOÀN', 'Huyện đoàn'],
  ['XÃ ĐOÀN KẾT', 'xã Đoàn Kết'],
  ['BAN THƯỜNG VỤ TỈNH ỦY', 'Ban Thường vụ Tỉnh ủy'],
  ['ĐẢNG ỦY CÔNG AN', 'Đảng ủy Công an'],
  ['ĐẢNG ỦY QUÂN SỰ TỈNH HÀ GIANG', 'Đảng ủy Quân sự tỉnh Hà Giang'],
  ['ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', 'Đảng ủy Khối các cơ quan tỉnh'],
  ['THÀNH ỦY HÀ NỘI', 'Thành ủy Hà Nội'],
  // A place without its type.
  ['CÔNG AN HÀ GIANG', 'Công an Hà Giang'],
  ['CỤC THUẾ  HÀ NỘI', 'Cục Thuế Hà Nội'],
  // Capitals that abbreviate words, and such as are syllables.
  ['LĐLĐ HUYỆN THANH TRÌ', 'LĐLĐ huyện Thanh Trì'],
  ['SỞ TT&TT', 'Sở TT&TT'],
  ['BQL KHU KINH TẾ', 'BQL khu kinh tế'],
  ['TRUNG TÂM Y TẾ HUYỆN BA BỂ', 'Trung tâm Y tế huyện Ba Bể'],
  ['CÔNG TY ĐIỆN-LỰC', 'Công ty Điện-lực'],
  ['UBND TỈNH ĐẮK LẮK', 'Ủy ban nhân dân tỉnh Đắk Lắk'],
  ['XÃ KRÔNG PẮC', 'xã Krông Pắc'],
  ['HỢP TÁC XÃ NÔNG NGHIỆP', 'Hợp tác xã nông nghiệp'],
  // Proper names behind the kind and the field of a body.
  ['TRUNG TÂM Y TẾ THANH SƠN', 'Trung tâm Y tế Thanh Sơn'],
  ['BỆNH VIỆN ĐA KHOA THANH NHÀN', 'Bệnh viện Đa khoa Thanh Nhàn'],
  ['BỆNH VIỆN ĐA KHOA', 'Bệnh viện Đa khoa'],
  ['TRƯỜNG ĐẠI HỌC VINH', 'Trường Đại học Vinh'],
  ['TRƯỜNG CAO ĐẲNG GIAO THÔNG HUẾ', 'Trường Cao đẳng Giao thông Huế'],
  ['CÔNG TY TNHH MTV CAO SU DẦU TIẾNG', 'Công ty TNHH MTV cao su Dầu Tiếng'],
  ['BAN QUẢN LÝ KHU KINH TẾ DUNG QUẤT', 'Ban Quản lý khu kinh tế Dung Quất'],
  ['BỆNH VIỆN LAO VÀ BỆNH PHỔI', 'Bệnh viện Lao và bệnh phổi'],
  ['PHÒNG CẢNH SÁT HÌNH SỰ', 'Phòng Cảnh sát hình sự'],
  // Bodies that issue together, and the office of several.
  ['SỞ NỘI VỤ - LIÊN ĐOÀN LAO ĐỘNG TỈNH', 'Sở Nội vụ - Liên đoàn Lao động tỉnh'],
  ['VĂN PHÒNG HĐND - UBND', 'Văn phòng HĐND - UBND'],
  // Places that are named by where they lie.
  ['CỤM THI ĐUA CÁC XÃ, PHƯỜNG PHÍA TÂY', 'Cụm thi đua các xã, phường phía tây'],
  ['CỤM THI ĐUA SỐ 1', 'Cụm thi đua số 1'],
])('“%s” is “%s” in running text', (printed, running) => {
  expect(toRunning(printed)).toBe(running);
});

test('a proper name has one blank and a capital for every word', () => {
  expect(titleCase('HÀ  GIANG')).toBe('Hà Giang');
});

test.each([
  ['UBND xã xây dựng Kế hoạch như sau:', 'UBND xã'],
  ['Phòng Nội vụ hướng dẫn các đơn vị như sau:', 'Phòng Nội vụ'],
  ['Sở Nội vụ hướng dẫn và đề nghị các đơn vị một số nội dung như sau:', 'Sở Nội vụ'],
  ['Thực hiện Chỉ thị 19, UBND xã xây dựng Kế hoạch', 'UBND xã'],
  ['Sở Nội vụ phát động phong trào thi đua với những nội dung như sau.', 'Sở Nội vụ'],
  ['Sở Nội vụ phát động phong trào thi đua sau.', null],
  ['Căn cứ Quyết định của UBND tỉnh ban hành Kế hoạch', null],
  ['UBND xã: nay xây dựng Kế hoạch', null],
  [`UBND xã ${'rất dài '.repeat(25)}xây dựng Kế hoạch`, null],
])('in “%s” enacts %s', (text, name) => {
  const enactor = findEnactor(text);
  expect(enactor === null ? null : text.slice(enactor.start, enactor.end)).toBe(name);
});

test.each([
  ['UBND xã xây dựng Kế hoạch', true],
  ['QUYẾT ĐỊNH:', true],
  ['Với tinh thần đó, xây dựng kế hoạch như sau:', true],
  ['Với tinh thần đó, xây dựng kế hoạch', false],
  ['Các đơn vị thực hiện như sau:', false],
])('“%s” hands over to the body: %s', (text, expected) => {
  expect(isEnacting(text)).toBe(expected);
});

const far = 'x'.repeat(60);

test.each([
  ['tăng 5% so với năm trước', undefined],
  ['tỷ lệ tăng 5%', undefined],
  ['không quá 1/3 số tập thể', '<= 1/3'],
  ['đạt 7,5%', '= 7.5%'],
  ['ít nhất 02 tập thể, 03 cá nhân', '>= 2, >= 3'],
  ['phấn đấu đạt 5% so với năm trước', '= 5%'],
  [`đạt 5% ${far} so với năm trước`, '= 5%'],
  ['không quá 05', undefined],
  // A point parts thousands of what is counted, decimals of a share.
  ['đạt 9.500 sáng kiến', '= 9500'],
  ['đạt 12.500 sáng kiến', '= 12500'],
  ['đạt 1.250.000 sáng kiến', '= 1250000'],
  ['đạt 98.125%', '= 98.125%'],
  ['đạt từ 97.125% đến 98.5%', '97.125% - 98.5%'],
  // "Không có" sets a level where it opens the sentence or goes on after a share.
  ['Không có cán bộ, công chức vi phạm kỷ luật', '= 0'],
  ['Các đơn vị không có cán bộ, công chức vi phạm kỷ luật', undefined],
])('the first bound in “%s” is %s', (text, expected) => {
  expect(findQuotas(foldKeepingLength(text))[0]?.value ?? undefined).toBe(expected);
});
