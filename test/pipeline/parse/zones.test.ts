import { expect, test } from 'vitest';
import { read } from './reading.ts';

test('a flattened letterhead, a title over two lines and a signature beside the recipients', () => {
  const { roles } = read(`UBND HUYỆN YÊN SƠN     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG NỘI VỤ     Độc lập - Tự do - Hạnh phúc
Số: 12   /KH-PNV     Yên Sơn, ngày 05 tháng 3 năm 2022
KẾ HOẠCH
Phát động phong trào thi đua “Chuyển đổi số”
năm 2022
Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003;
Phòng Nội vụ xây dựng Kế hoạch với các nội dung như sau:
1. Mục đích
Nâng cao nhận thức.
Trên đây là Kế hoạch của Phòng Nội vụ./.
Nơi nhận:     TRƯỞNG PHÒNG
- Lưu: VT.     Nguyễn Văn An`);
  expect(roles).toEqual([
    '1 authority',
    ' motto',
    '2 authority',
    ' motto',
    '3 number',
    ' placeDate',
    '4 documentType',
    '5+6 subject',
    '7 basis',
    '8 enacting',
    '9 division',
    '10 division',
    '11 closing',
    '12 recipientsHeading',
    ' signerPosition',
    '13 recipient',
    ' signerName',
  ]);
});

test('an incoming stamp around the own number is a zone of its own', () => {
  const { roles, fields } = read(
    'ĐẾN\n\nSố: 879/KH-A\n\nSố: 1045 Ngày 05/03/2021\n\nChuyên:\n\nKẾ HOẠCH\n\nCông tác năm 2021',
  );
  expect(roles).toEqual(['1 stamp', '3 number', '5 stamp', '7 stamp', '9 documentType', '11 subject']);
  expect(fields.number).toBe('879');
});

test('a stamp that begins like the name of a type is not the title', () => {
  const { roles, fields } = read(
    'CÔNG VĂN ĐẾN\nSố: 222\nUBND XÃ A\nSố: 8/KH-UBND\n\nKẾ HOẠCH\n\nCông tác năm 2021',
  );
  expect(roles).toEqual(['1 stamp', '2 stamp', '3 authority', '4 number', '6 documentType', '8 subject']);
  expect([fields.documentType, fields.number]).toEqual(['plan', '8']);
});

test('a date line and a page number inside a sentence do not break it', () => {
  const { roles, rules, fields } = read(
    'KẾ HOẠCH\nCông tác\n\nI. NỘI DUNG\n\n1. Phù hợp với điều kiện của\n\nYên Sơn, ngày 5 tháng 2 năm 2021\n\n- 2 -\n\nmỗi cơ quan.',
  );
  expect(roles).toEqual([
    '1 documentType',
    '2 subject',
    '4 division',
    '6+12 division',
    '8 placeDate',
    '10 pageFurniture',
  ]);
  expect(rules).toContain('8 displaced-line');
  expect(fields.place).toBe('Yên Sơn');
});

test('a long sentence without an end goes on behind the number of a page, whatever it begins with', () => {
  const sentence =
    'Các cơ quan, đơn vị báo cáo kết quả về Công an tỉnh qua Phòng Tham mưu và Văn phòng Ủy ban';
  const { roles } = read(
    `KẾ HOẠCH\nCông tác\n\nI. NỘI DUNG\n\n1. ${sentence}\n\n2/8\n\nTuyên Quang trước ngày 15/12.`,
  );
  expect(roles).toEqual(['1 documentType', '2 subject', '4 division', '6+10 division', '8 pageFurniture']);
});

test('a heading does not go on behind the number of a page', () => {
  const { roles } = read(
    'KẾ HOẠCH\nCông tác\n\nI. NỘI DUNG\n\n1. Công tác thi đua\n\n2\n\nCác cơ quan thực hiện.',
  );
  expect(roles.slice(-3)).toEqual(['6 division', '8 pageFurniture', '10 division']);
});

test('brackets in the middle of a sentence go on with it', () => {
  const { roles } = read(
    'KẾ HOẠCH\nCông tác\n\nI. NỘI DUNG\n\n1. Kỷ niệm ngày truyền thống\n(11/6/1948 - 11/6/2024).',
  );
  expect(roles.at(-1)).toBe('6+7 division');
});

test('a decision: authority, basis, the word of decision, articles, annex', () => {
  const { roles, anchors } = read(`QUYẾT ĐỊNH
Về việc ban hành Kế hoạch công tác năm 2023
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ GIANG
Căn cứ Quyết định số 1/QĐ-UBND của UBND tỉnh ban hành Kế hoạch năm 2022;
QUYẾT ĐỊNH:
Điều 1. Ban hành Kế hoạch.
1. Một.
Điều 2. Hiệu lực./.
Nơi nhận:
- Lưu: VT.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Đức Quý
PHỤ LỤC I
1. Hội nghị`);
  expect(roles.slice(0, 5)).toEqual(['1 documentType', '2 subject', '3 authority', '4 basis', '5 enacting']);
  expect(anchors).toEqual(['dieu-1', 'dieu-1.1', 'dieu-2', 'phu-luc-i', 'phu-luc-i.1']);
});

test('a letter: subject, addressees, body', () => {
  const { fields, roles, rules } = read(`SỞ NỘI VỤ
Số: 15/SNV-TĐKT
V/v tổng kết phong trào thi đua
năm 2022
Kính gửi:
- Các sở;
- Ủy ban nhân dân các huyện.
Thực hiện chương trình công tác, Sở Nội vụ hướng dẫn như sau:
1. Nội dung`);
  expect(fields).toMatchObject({
    documentType: 'officialLetter',
    subject: 'tổng kết phong trào thi đua năm 2022',
  });
  expect(roles.slice(-2)).toEqual(['8 basisAndEnacting', '9 division']);
  expect(rules).toEqual([]);
});

test('a recipient never becomes an item of the last clause, a stray line stays unknown', () => {
  const { roles, rules } = read(
    'KẾ HOẠCH\nA\nI. MỘT\n- Gạch.\nNoi nhận:\n- UBND huyện;\n- Lưu: VT.\nCHỦ TỊCH\nHuỳnh Nam\nGhi chú lạc.',
  );
  expect(roles.slice(-6)).toEqual([
    '5 recipientsHeading',
    '6 recipient',
    '7 recipient',
    '8 signerPosition',
    '9 signerName',
    '10 unknown',
  ]);
  expect(rules).toEqual(['5 misread-word', '10 unknown-text']);
});

test('a text whose line ends were lost is no title', () => {
  const { roles } = read(`KẾ HOẠCH thi đua ${'khen thưởng năm 2024; '.repeat(80)}`);
  expect(roles).not.toContain('1 documentType');
});

test('the head of every page is furniture, and no end of the last clause', () => {
  const { roles } = read(
    'KẾ HOẠCH\nCông tác\n\nI. A\n1. Một việc\n2\nKế hoạch số 1/KH-UBND của UBND huyện\nlớn của năm.\n3\nKế hoạch số 1/KH-UBND của UBND huyện\nYêu cầu các đơn vị thực hiện./.',
  );
  expect(roles.filter((role) => role.endsWith('pageFurniture'))).toEqual([
    '6 pageFurniture',
    '7 pageFurniture',
    '9 pageFurniture',
    '10 pageFurniture',
  ]);
  expect(roles).toContain('5+8 division');
  expect(roles).toContain('11 closing');
});

test.each([
  ['KẾ HOẠCH LIÊN TỊCH\nTổ chức phong trào', 'plan', 'Tổ chức phong trào'],
  ['K Ế H O Ạ C H\nTổ chức phong trào', 'plan', 'Tổ chức phong trào'],
  ['BÁO CÁO TỔNG KẾT\nphong trào thi đua', 'report', 'TỔNG KẾT phong trào thi đua'],
  [
    'KẾ HOẠCH\nPhát động phong trào thi đua\n\nNăm học 2020 - 2021\n\nCăn cứ Luật Thi đua, khen thưởng;',
    'plan',
    'Phát động phong trào thi đua Năm học 2020 - 2021',
  ],
  [
    'QUYẾT ĐỊNH\nVề việc khen thưởng\n-------\nGIÁM ĐỐC SỞ NỘI VỤ\nCăn cứ Luật Thi đua, khen thưởng;',
    'decision',
    'Về việc khen thưởng',
  ],
  [
    'QUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ\nỦY BAN NHÂN DÂN TỈNH A\nCăn cứ Luật Thi đua, khen thưởng;',
    'decision',
    'BAN HÀNH QUY CHẾ',
  ],
])('title %j', (text, documentType, subject) => {
  expect(read(`${text}\nI. A\n1. B`).fields).toMatchObject({ documentType, subject });
});

test('the line in brackets under a title is no subject', () => {
  const { fields, roles } = read(
    'QUY CHẾ\nTHI ĐUA, KHEN THƯỞNG\n(Ban hành kèm theo Quyết định số 56/QĐ-THCS ngày 05/9/2023)\n\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi',
  );
  expect(fields).toMatchObject({ documentType: 'rules', subject: 'THI ĐUA, KHEN THƯỞNG' });
  expect(roles).toContain('3 text');
});
