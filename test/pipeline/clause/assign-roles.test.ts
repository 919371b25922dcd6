import { expect, test } from 'vitest';
import { assignRoles } from '../../../src/pipeline/clause/assign-roles.ts';
import { textualNodes } from '../../../src/pipeline/parse/textual-nodes.ts';
import { read } from '../parse/reading.ts';

const rolesOf = (text: string, type = 'KẾ HOẠCH'): string[] => {
  const { tree } = read(`${type}\nCông tác\n\nUBND xã ban hành nội dung như sau:\n\n${text}`);
  assignRoles(tree);
  return textualNodes(tree).flatMap((node) =>
    node.type === 'division' ? [`${node.anchor} ${node.role}`] : [],
  );
};

test('in a section of purpose the headings decide, else the wording', () => {
  expect(
    rolesOf('I. MỤC ĐÍCH, YÊU CẦU\n1. Nhằm động viên cán bộ.\n2. Công tác khen thưởng phải kịp thời.'),
  ).toEqual(['i muc-dich-yeu-cau', 'i.1 muc-dich', 'i.2 yeu-cau']);
});

test('in a section of contents the clause decides, else the section', () => {
  expect(
    rolesOf(
      'I. NỘI DUNG\n1. Hưởng ứng các phong trào thi đua do tỉnh phát động.\n2. 100% cơ quan đạt chuẩn.\n3. Thực hiện khen thưởng kịp thời.\n4. Phát triển kinh tế.',
    ),
  ).toEqual(['i noi-dung', 'i.1 phong-trao', 'i.2 chi-tieu', 'i.3 nguyen-tac-khen-thuong', 'i.4 noi-dung']);
});

test('in a section on carrying out, dated sending is a report', () => {
  expect(
    rolesOf(
      'I. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ theo dõi.\n2. Các đơn vị gửi báo cáo trước ngày 15/11/2022.',
    ),
  ).toEqual(['i to-chuc-thuc-hien', 'i.1 trach-nhiem', 'i.2 che-do-bao-cao']);
});

test('a heading that joins contents and time opens contents where a clause under it is labelled so', () => {
  expect(
    rolesOf(
      'I. CHỦ ĐỀ, NỘI DUNG, THỜI GIAN\n1. Chủ đề: Đoàn kết.\n2. Nội dung\n- Làm A.\n3. Thời gian: 3 đợt',
    ),
  ).toEqual(['i noi-dung', 'i.1 chu-de', 'i.2 noi-dung', 'i.2.b1 noi-dung', 'i.3 thoi-gian']);
});

test('the basis stands out inside what is needed', () => {
  expect(rolesOf('I. SỰ CẦN THIẾT VÀ CĂN CỨ\n1. Căn cứ pháp lý\n- Luật Thi đua, khen thưởng;')).toEqual([
    'i muc-dich',
    'i.1 can-cu',
    'i.1.b1 can-cu',
  ]);
});

test('quarters make a timetable of all below them', () => {
  expect(rolesOf('I. THỜI GIAN THỰC HIỆN\n1. Quý I/2020\n- Khen thưởng đột xuất.')).toEqual([
    'i tien-do',
    'i.1 tien-do',
    'i.1.b1 tien-do',
  ]);
});

test('a label before a colon names the role of a clause as a heading does', () => {
  expect(
    rolesOf(
      'I. MỤC ĐÍCH, YÊU CẦU\n1. Tạo khí thế thi đua.\n2. Yêu cầu: Bám sát nhiệm vụ.\nII. KHEN THƯỞNG\n1. Tiêu chuẩn: theo Luật.\n2. Số lượng: mỗi phòng 01 tập thể.\n3. Hồ sơ gửi về Sở.',
    ),
  ).toEqual([
    'i muc-dich-yeu-cau',
    'i.1 muc-dich',
    'i.2 yeu-cau',
    'ii tieu-chuan-hinh-thuc-khen-thuong',
    'ii.1 tieu-chuan-khen-thuong',
    'ii.2 so-luong-khen-thuong',
    'ii.3 ho-so-khen-thuong',
  ]);
});

test('in a report results are contents, whatever they are about, and its outlook is read as a plan is', () => {
  expect(
    rolesOf(
      'I. KẾT QUẢ THỰC HIỆN\n1. 100% đơn vị đạt chuẩn.\n2. Phong trào thi đua “Cả nước chung sức” được hưởng ứng.\n3. Công tác khen thưởng\nII. HẠN CHẾ\n1. Một số đơn vị chưa tuyên truyền tốt.\nIII. NHIỆM VỤ, GIẢI PHÁP\n1. Tiếp tục tuyên truyền.\nIV. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ theo dõi.',
      'BÁO CÁO',
    ),
  ).toEqual([
    'i noi-dung',
    'i.1 noi-dung',
    'i.2 phong-trao',
    'i.3 noi-dung',
    'ii noi-dung',
    'ii.1 noi-dung',
    'iii noi-dung-giai-phap',
    'iii.1 giai-phap',
    'iv to-chuc-thuc-hien',
    'iv.1 trach-nhiem',
  ]);
});

test('in a directive the clauses charge offices: all of them with contents, one with its duties', () => {
  expect(
    rolesOf(
      '1. Các sở, ban, ngành\na) Tổ chức quán triệt Chỉ thị.\nb) Hưởng ứng phong trào thi đua “A b c”.\nc) Báo cáo kết quả trước ngày 15/11/2024.\n2. Sở Nội vụ\na) Tuyên truyền, kiểm tra việc thực hiện.',
      'CHỈ THỊ',
    ),
  ).toEqual([
    '1 trach-nhiem',
    '1.a giai-phap',
    '1.b phong-trao',
    '1.c che-do-bao-cao',
    '2 trach-nhiem',
    '2.a trach-nhiem',
  ]);
});

test('in a decision the first words of an article tell what it does', () => {
  expect(
    rolesOf(
      'Điều 1. Ban hành kèm theo Quyết định này Quy chế thi đua, khen thưởng.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\nĐiều 3. Giao Phòng Nội vụ theo dõi.\nĐiều 4. Chánh Văn phòng, Trưởng phòng Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      'QUYẾT ĐỊNH',
    ),
  ).toEqual(['dieu-1 noi-dung', 'dieu-2 to-chuc-thuc-hien', 'dieu-3 trach-nhiem', 'dieu-4 trach-nhiem']);
});

test('forms and lists in an annex belong to the dossier', () => {
  expect(
    rolesOf(
      'I. NỘI DUNG\n1. Thi đua./.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A\n\nPHỤ LỤC\nDANH SÁCH KHEN THƯỞNG\n\nI. TẬP THỂ\n1. Xóm Một',
    ),
  ).toEqual([
    'i noi-dung',
    'i.1 noi-dung',
    'phu-luc ho-so-khen-thuong',
    'phu-luc.i ho-so-khen-thuong',
    'phu-luc.i.1 ho-so-khen-thuong',
  ]);
});

test('a heading that names one movement speaks for all below it, one on movements does not', () => {
  expect(
    rolesOf(
      'I. NỘI DUNG\n1. Phong trào “Thanh niên tình nguyện”\n- Trồng cây xanh.\n2. Các phong trào khác\n- Trồng cây xanh.\n- Phong trào “Tuổi trẻ sáng tạo”.',
    ),
  ).toEqual([
    'i noi-dung',
    'i.1 phong-trao',
    'i.1.b1 phong-trao',
    'i.2 phong-trao',
    'i.2.b1 noi-dung',
    'i.2.b2 phong-trao',
  ]);
});

test('what follows a label decides where the label does not', () => {
  expect(
    rolesOf('I. NỘI DUNG\n1. Đối với doanh nghiệp: 80% hộ kinh doanh đạt chuẩn.\n2. Việc khác.'),
  ).toEqual(['i noi-dung', 'i.1 chi-tieu', 'i.2 noi-dung']);
});

test('a bare heading on rewards has the role of what stands under it', () => {
  const under = (clause: string) => rolesOf(`I. NỘI DUNG\n1. Công tác khen thưởng\n- ${clause}`)[1];
  expect(under('Khen thưởng kịp thời, đúng người.')).toBe('i.1 nguyen-tac-khen-thuong');
  expect(under('Tiêu chuẩn: có thành tích xuất sắc.')).toBe('i.1 tieu-chuan-hinh-thuc-khen-thuong');
  expect(under('Hiệu trưởng tặng Giấy khen.')).toBe('i.1 hinh-thuc-khen-thuong');
  const alone = (clause: string) => rolesOf(`I. KHEN THƯỞNG\n1. ${clause}`)[0];
  expect(alone('Thực hiện khen thưởng kịp thời, đúng người.')).toBe('i nguyen-tac-khen-thuong');
  expect(alone('Khen thưởng hằng năm: tặng Bằng khen.')).toBe('i hinh-thuc-khen-thuong');
});

test('a heading whose words were split, joined or misread is known by its look', () => {
  expect(
    rolesOf(
      'I. NỘl DƯNG GlẢl PHÁP CHỦYẾU\n1. Việc khác.\nII. TIÊUCHUẨN VÀ HÌNHTHỨC KHEN THƯ ỞNG\n1. Số1ượng\n- 01 tập thể.',
    ),
  ).toEqual([
    'i noi-dung',
    'i.1 noi-dung',
    'ii tieu-chuan-hinh-thuc-khen-thuong',
    'ii.1 so-luong-khen-thuong',
    'ii.1.b1 so-luong-khen-thuong',
  ]);
});

test('every role tells its rule and the words that it was found by', () => {
  const { tree } = read(
    'KẾ HOẠCH\nCông tác\n\nI. NỘI DUNG, GIẢI PHÁP\n1. Tiếp tục đẩy mạnh tuyên truyền.\n2. Việc khác.',
  );
  assignRoles(tree);
  const why = textualNodes(tree).flatMap((node) =>
    node.type === 'division' ? [[node.roleRule, node.roleWords]] : [],
  );
  expect(why).toEqual([
    ['heading:noi-dung-giai-phap', 'NỘI DUNG, GIẢI PHÁP'],
    ['wording:runs-emulation', 'Tiếp tục đẩy mạnh tuyên truyền'],
    ['section', 'NỘI DUNG, GIẢI PHÁP'],
  ]);
});

test('in a list of targets a label with its figure is a target', () => {
  expect(rolesOf('I. CHỈ TIÊU\n1. Án hành chính: từ 75%;\n2. Biện pháp xử lý hành chính: 100%.')).toEqual([
    'i chi-tieu',
    'i.1 chi-tieu',
    'i.2 chi-tieu',
  ]);
});

test('a label of a clause with nothing behind it hands its role down', () => {
  expect(
    rolesOf(
      'I. NỘI DUNG\n1. Học tập\n* Cách tính điểm:\n+ Điểm 10: cộng 5 điểm.\n* Cách tính điểm: theo lớp\n+ Một.',
    ),
  ).toEqual([
    'i noi-dung',
    'i.1 noi-dung',
    'i.1.b1 tieu-chuan-khen-thuong',
    'i.1.b1.b1 tieu-chuan-khen-thuong',
    'i.1.b2 tieu-chuan-khen-thuong',
    'i.1.b2.b1 noi-dung',
  ]);
});

test('rounds of a movement are parts of it, with a text under them or none', () => {
  const rounds = '1. Đợt 1: Từ 02/01 đến 30/4/2026\nThi đua tuyển quân.\n2. Đợt 2: Từ 04/5 đến 02/9/2026';
  expect(rolesOf(`I. CÁC ĐỢT THI ĐUA\n${rounds}`)).toEqual([
    'i phong-trao',
    'i.1 phong-trao',
    'i.1.p1 phong-trao',
    'i.2 phong-trao',
  ]);
});

test('under standards the name of a reward and what is marked are standards', () => {
  expect(
    rolesOf(
      'I. TIÊU CHÍ\n1. Hồ sơ sổ sách: 20 điểm\n2. Cờ thi đua của Chính phủ\n- Dẫn đầu khối.\nII. KHEN THƯỞNG\n1. Giấy khen của Giám đốc.',
    ),
  ).toEqual([
    'i tieu-chuan-khen-thuong',
    'i.1 tieu-chuan-khen-thuong',
    'i.2 tieu-chuan-khen-thuong',
    'i.2.b1 tieu-chuan-khen-thuong',
    'ii hinh-thuc-khen-thuong',
    'ii.1 hinh-thuc-khen-thuong',
  ]);
});

test('the time of a plan is no timetable where it is one span', () => {
  const under = (clause: string) => rolesOf(`I. THỜI GIAN THỰC HIỆN\n${clause}`);
  expect(under('Từ ngày 15/01/2026 đến ngày 30/11/2026.')).toEqual(['i thoi-gian', 'i.p1 thoi-gian']);
  expect(under('Từ quý I đến quý IV/2026.')).toEqual(['i tien-do', 'i.p1 tien-do']);
});

test('of contents and measures, what to vie in is contents', () => {
  expect(
    rolesOf(
      'I. NỘI DUNG, CHỈ TIÊU, BIỆN PHÁP\n1. Thi đua huấn luyện giỏi\n- Biện pháp: hội thao.\n2. Việc khác.',
    ),
  ).toEqual(['i noi-dung-giai-phap', 'i.1 noi-dung', 'i.1.b1 giai-phap', 'i.2 giai-phap']);
});

test('the programme of a meeting is contents throughout', () => {
  expect(rolesOf('I. CHƯƠNG TRÌNH HỘI NGHỊ\n1. Giao lưu với các điển hình.')).toEqual([
    'i noi-dung',
    'i.1 noi-dung',
  ]);
});

test('words of number and order before a heading tell no role', () => {
  const role = (heading: string) => rolesOf(`I. ${heading}\n1. Việc khác.`)[0];
  expect(role('HỆ THỐNG CHỈ TIÊU')).toBe('i chi-tieu');
  expect(role('NHỮNG TIÊU CHUẨN CỤ THỂ')).toBe('i tieu-chuan-khen-thuong');
  expect(role('QUY ĐỊNH VỀ KHEN THƯỞNG')).toBe('i hinh-thuc-khen-thuong');
});

test('funds in a section on carrying out are of the section, with a label or none', () => {
  expect(
    rolesOf('I. TỔ CHỨC THỰC HIỆN\n1. Kinh phí thực hiện do ngân sách xã bảo đảm.\n2. Kinh phí: từ quỹ.'),
  ).toEqual(['i to-chuc-thuc-hien', 'i.1 to-chuc-thuc-hien', 'i.2 to-chuc-thuc-hien']);
});

test('where standards and forms stand together, what is given is a form', () => {
  expect(
    rolesOf('I. KHEN THƯỞNG\n1. Tiêu chuẩn: dẫn đầu.\n2. Chủ tịch xã tặng Giấy khen cho 05 tập thể.'),
  ).toEqual([
    'i tieu-chuan-hinh-thuc-khen-thuong',
    'i.1 tieu-chuan-khen-thuong',
    'i.2 hinh-thuc-khen-thuong',
  ]);
});
