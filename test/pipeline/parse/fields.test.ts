import { expect, test } from 'vitest';
import { read } from './reading.ts';

test.each([
  ['Số: 879/KH-KTĐNC', '879', 'KH-KTĐNC', '879/KH-KTĐNC'],
  ['Số: /KH-VP', null, 'KH-VP', null],
  ['Số: 1855/BTĐKT-Vụ II', '1855', 'BTĐKT-VụII', '1855/BTĐKT-VụII'],
  ['Số: 12/2022/QĐ-UBND', '12', 'QĐ-UBND', '12/2022/QĐ-UBND'],
  ['Số 34-CT/TW', '34', 'CT/TW', '34-CT/TW'],
  ['Số: 7/KH-UBND', '7', 'KH-UBND', '07/KH-UBND'],
])('%s', (line, number, symbol, reference) => {
  expect(read(`${line}\n\nKẾ HOẠCH\n\nCông tác`).fields).toMatchObject({ number, symbol, reference });
});

test.each([
  ['decision', 'Số: 5/QĐ-UBND\nCăn cứ Luật Thi đua;\nQUYẾT ĐỊNH:\nĐiều 1. Một'],
  [
    'resolution',
    'Số: 5/NQ-HĐND\nVỀ VIỆC QUY ĐỊNH MỨC THƯỞNG\nCăn cứ Luật Thi đua;\nQUYẾT NGHỊ:\nĐiều 1. Một',
  ],
  ['officialLetter', 'Số: 5/UBND-VX\nVề việc khen thưởng\nCăn cứ Luật Thi đua;\n1. Một'],
  ['officialLetter', 'Số: 5/UBND-VX\nKính gửi: Các sở, ban, ngành.\n1. Một'],
  ['officialLetter', 'Số: 1526/UB\nKính gửi: Các sở, ban, ngành.\nĐoạn.'],
  ['plan', 'Số: 106/KH-UBND\nĐoạn.'],
  ['submission', 'Số: 5/TTr-UBND\nKính gửi: Các sở, ban, ngành.\n1. Một'],
  ['directive', 'Số: 274/CT-BVHTTDL\nĐoạn.'],
  [null, 'Số: 101322/CT-TTHT\nĐoạn.'],
  [null, 'Số: 15/SNV-TĐKT\nĐoạn.'],
  [null, 'Kính gửi: Các sở, ban, ngành.\n1. Một'],
])('a paper without a title is of type %s', (documentType, text) => {
  expect(read(`UBND XÃ A\n${text}`).fields).toMatchObject({ documentType });
});

test('a blank day is null, month and year stay', () => {
  const { fields } = read('Bắc Kạn, ngày tháng 9 năm 2024\nKẾ HOẠCH\nCông tác');
  expect(fields).toMatchObject({ place: 'Bắc Kạn', issuedOn: { year: 2024, month: 9, day: null } });
});

test.each([
  ['Ngày 05 tháng 01 năm 2026', null, { year: 2026, month: 1, day: 5 }],
  ['Hà Nội, 05/01/2026', 'Hà Nội', { year: 2026, month: 1, day: 5 }],
  ['Hà Nội ngày 5.1.2026', 'Hà Nội', { year: 2026, month: 1, day: 5 }],
  ['Đắk Lắk, ngày 05 - 01 - 2026', 'Đắk Lắk', { year: 2026, month: 1, day: 5 }],
  ['Thanh Sơn, ngày ló tháng 7 năm 2025', 'Thanh Sơn', { year: 2025, month: 7, day: null }],
])('place and date of “%s”', (line, place, issuedOn) => {
  const apart = read(`UBND XÃ A\nSố: 15/KH-UBND\n${line}\nKẾ HOẠCH\nCông tác`);
  expect(apart.fields).toMatchObject({ place, issuedOn });
});

test('a day beside the number', () => {
  expect(read('UBND XÃ A\nSố: 15/KH-UBND Ngày 5 tháng 1 năm 2026\nKẾ HOẠCH\nCông tác').fields).toMatchObject({
    number: '15',
    place: null,
    issuedOn: { year: 2026, month: 1, day: 5 },
  });
});

test.each([
  ['over the signature', 'Ngày 5 tháng 1 năm 2026\nCHỦ TỊCH\nLò Văn An', 2026],
  ['behind the recipients', 'Nơi nhận:\n- Lưu: VT.\nNgày 5 tháng 1 năm 2026\nCHỦ TỊCH\nLò Văn An', 2026],
  ['in the body', 'Ngày 5 tháng 1 năm 2026\n2. Hai.', null],
])('a day without a place %s', (_where, text, year) => {
  expect(read(`Số: 15/KH\nKẾ HOẠCH\nCông tác\n1. Một.\n${text}`).fields.issuedOn?.year ?? null).toBe(year);
});

test('a day under a stamp is that of the stamp', () => {
  expect(
    read('ĐẾN\nSố: 15/KH-UBND\nUBND XÃ A\nNgày 5 tháng 1 năm 2026\nKẾ HOẠCH\nCông tác').fields.issuedOn,
  ).toBeNull();
});

test('a title in the paragraph of the type', () => {
  expect(read('KẾ HOẠCH Công tác thi đua năm 2024').fields).toMatchObject({
    documentType: 'plan',
    subject: 'Công tác thi đua năm 2024',
  });
});

test.each([
  ['THỂ LỆ\nThi đua năm 2026', 'Thi đua năm 2026', []],
  ['BẢN ĐĂNG KÝ THI ĐUA NĂM 2026', 'BẢN ĐĂNG KÝ THI ĐUA NĂM 2026', []],
  ['PHÁT ĐỘNG THI ĐUA\nNăm 2026', 'PHÁT ĐỘNG THI ĐUA Năm 2026', ['1 no-title']],
])('a title of no known type: %s', (title, subject, rules) => {
  const found = read(`UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 15/TL-SNV\n${title}\n1. Một`);
  expect(found.fields).toMatchObject({
    documentType: null,
    subject,
    issuer: { name: 'Sở Nội vụ tỉnh Lào Cai' },
  });
  expect(found.rules).toEqual(rules);
});

test.each([
  [
    'Thực hiện Kế hoạch số 5/KH-UBND của UBND tỉnh, Ủy ban nhân dân huyện xây dựng Kế hoạch như sau:\n1. Đảng bộ huyện Tuy Phước',
    'Ủy ban nhân dân huyện Tuy Phước',
    'district',
  ],
  [
    'UBND thành phố Long Khánh ban hành Kế hoạch như sau:\n1. A',
    'Ủy ban nhân dân thành phố Long Khánh',
    'district',
  ],
  [
    'Ủy ban nhân dân thành phố Đà Nẵng ban hành Kế hoạch như sau:\n1. A',
    'Ủy ban nhân dân thành phố Đà Nẵng',
    'province',
  ],
  [
    'Hội đồng Thi đua khen thưởng xã Lam Vỹ xây dựng Kế hoạch như sau:\n1. A',
    'Hội đồng Thi đua - Khen thưởng xã Lam Vỹ',
    'commune',
  ],
  ['Cụm thi đua số 1 tỉnh Lào Cai xây dựng Kế hoạch như sau:\n1. A', 'Cụm thi đua số 1 tỉnh Lào Cai', 'bloc'],
  [
    'TỈNH ỦY NGHỆ AN\nKẾ HOẠCH\nCông tác\n\nBan Thường vụ Tỉnh ủy xây dựng Kế hoạch như sau:\n1. A',
    'Ban Thường vụ Tỉnh ủy Nghệ An',
    'province',
  ],
  ['Trường Tiểu học Lê Lợi xây dựng Kế hoạch như sau:\n1. A', 'Trường Tiểu học Lê Lợi', 'school'],
])('issuer of “%s”', (text, name, level) => {
  expect(
    read(text.includes('KẾ HOẠCH') ? text : `KẾ HOẠCH\nCông tác\n\n${text}`).fields.issuer,
  ).toMatchObject({ name, level });
});

test('an authority over two lines in capitals', () => {
  expect(read('ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG\nKẾ HOẠCH\nCông tác').fields.issuer?.name).toBe(
    'Ủy ban nhân dân tỉnh Hà Giang',
  );
});

test.each([
  [
    'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHuỳnh Nam',
    { capacity: 'TM.', onBehalfOf: 'ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', rank: null, name: 'Huỳnh Nam' },
  ],
  [
    'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Văn An',
    { capacity: 'TM.', onBehalfOf: 'BAN THƯỜNG VỤ', position: 'PHÓ BÍ THƯ', rank: null, name: 'Lê Văn An' },
  ],
  [
    'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLò Văn Hặc',
    {
      capacity: 'KT.',
      onBehalfOf: 'ỦY BAN NHÂN DÂN',
      position: 'PHÓ CHỦ TỊCH',
      rank: null,
      name: 'Lò Văn Hặc',
    },
  ],
  [
    '**GIÁM ĐỐC\nĐại tá Phạm Kim Đĩnh**',
    { capacity: null, onBehalfOf: null, position: 'GIÁM ĐỐC', rank: 'Đại tá', name: 'Phạm Kim Đĩnh' },
  ],
])('signatory of %j', (text, signatory) => {
  expect(read(`KẾ HOẠCH\nCông tác\nI. A\nNơi nhận:\n- Lưu: VT.\n\n${text}`).fields.signatory).toEqual(
    signatory,
  );
});

const tailOf = (text: string) => read(`KẾ HOẠCH\nCông tác\nI. A\n1. Một.\n\n${text}`).fields;

const signatoryOf = (text: string) => read(`KẾ HOẠCH\nCông tác\nI. A\n1. Một.\n\n${text}`).fields.signatory;

test.each([
  ['Q. GIÁM ĐỐC\nTrần Văn B', { capacity: 'Q.', onBehalfOf: null, position: 'GIÁM ĐỐC', name: 'Trần Văn B' }],
  [
    'TUQ. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTrần Văn B',
    { capacity: 'TUQ.', onBehalfOf: 'CHỦ TỊCH', position: 'CHÁNH VĂN PHÒNG' },
  ],
  [
    'TM ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn B',
    { capacity: 'TM.', onBehalfOf: 'ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH' },
  ],
  [
    'TM. Ủy ban nhân dân tỉnh\n\nChủ tịch\n\n(Đã ký)\n\nNguyễn Hữu Vạn',
    { capacity: 'TM.', onBehalfOf: 'Ủy ban nhân dân tỉnh', position: 'Chủ tịch', name: 'Nguyễn Hữu Vạn' },
  ],
  [
    'HIỆU TRƯỞNG\n\nPGS, TS Trần Thị Bình',
    { position: 'HIỆU TRƯỞNG', rank: 'PGS, TS', name: 'Trần Thị Bình' },
  ],
  ['GIÁM ĐỐC\n\nNGUYỄN VĂN BÌNH', { position: 'GIÁM ĐỐC', name: 'NGUYỄN VĂN BÌNH' }],
  [
    'XÁC NHẬN CỦA ĐẢNG ỦY          TM. ỦY BAN NHÂN DÂN\nBÍ THƯ                          CHỦ TỊCH\n\nLê Văn An                       Trần Văn Bình',
    { capacity: 'TM.', position: 'CHỦ TỊCH', name: 'Trần Văn Bình' },
  ],
  [
    'TM. BAN THƯỜNG VỤ LĐLĐ          KT. GIÁM ĐỐC SỞ GD&ĐT\nPHÓ CHỦ TỊCH                    PHÓ GIÁM ĐỐC\n(Đã ký)                         (Đã ký)\nNguyễn Thị Lan                  Trần Văn Bình',
    { capacity: 'TM.', position: 'PHÓ CHỦ TỊCH', name: 'Nguyễn Thị Lan' },
  ],
  [
    'DUYỆT CỦA SỞ GD&ĐT                    HIỆU TRƯỞNG\n\n\n                                       ThS. Nguyễn Văn Hùng',
    { position: 'HIỆU TRƯỞNG', rank: 'ThS.', name: 'Nguyễn Văn Hùng' },
  ],
  [
    'THƯ KÝ                                      CHỦ TRÌ\nTrần Thị B                                  Nguyễn Văn A',
    { position: 'CHỦ TRÌ', name: 'Nguyễn Văn A' },
  ],
])('signatory without recipients before it: %j', (text, signatory) => {
  expect(signatoryOf(text)).toMatchObject(signatory);
});

test('a recipient that goes on beside the signature, and one without a dash', () => {
  expect(
    read(
      'KẾ HOẠCH\nA\nI. B\n1. C.\nNơi nhận:          KT. CHỦ TỊCH\n- Ban Thi đua - Khen thưởng          PHÓ CHỦ TỊCH\nTrung ương;\n- Lưu: VT.          Trần Văn Bình',
    ).fields,
  ).toMatchObject({
    recipients: ['Ban Thi đua - Khen thưởng Trung ương;', 'Lưu: VT.'],
    signatory: { position: 'PHÓ CHỦ TỊCH', name: 'Trần Văn Bình' },
  });
});

test('recipients behind a dash that is printed twice, or a plus with a bracket', () => {
  const { fields } = read(
    'KẾ HOẠCH\nA\nI. B\n1. C.\nNơi nhận:\n- - Như trên;\n+) Lưu: VT.\nCHỦ TỊCH\nTrần Văn Bình',
  );
  expect(fields.recipients).toEqual(['Như trên;', 'Lưu: VT.']);
});

test('cells of a table at the end of a letter', () => {
  expect(
    tailOf('Nơi nhận: - Như trên; - Lưu: VT. | KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn Lâm |'),
  ).toMatchObject({
    recipients: ['Như trên;', 'Lưu: VT.'],
    signatory: { capacity: 'KT.', onBehalfOf: 'GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Nguyễn Văn Lâm' },
  });
});

test('a signature without recipients, before what is attached', () => {
  const { fields, anchors } = read(
    'QUYẾT ĐỊNH\nVề việc khen thưởng\n\nĐiều 1. Khen thưởng.\n\nĐiều 2. Thi hành.\n\nChủ tịch\n\n(Đã ký)\n\nNguyễn Quốc Triệu\n\nQUY CHẾ HOẠT ĐỘNG\nChương I: QUY ĐỊNH CHUNG\nĐiều 1: Vị trí\nHội đồng là cơ quan tham mưu.',
  );
  expect(fields.signatory).toMatchObject({ position: 'Chủ tịch', name: 'Nguyễn Quốc Triệu' });
  expect(anchors).toEqual(['dieu-1', 'dieu-2', 'chuong-i', 'chuong-i.dieu-1', 'chuong-i.dieu-1.p1']);
});

test('a number and symbol with nothing between them', () => {
  expect(read('Số: 125 KH/TĐTN-TCKT\nKẾ HOẠCH\nThi đua').fields).toMatchObject({
    number: '125',
    symbol: 'KH/TĐTN-TCKT',
    reference: '125-KH/TĐTN-TCKT',
  });
});

test.each(['KẾ HOẠCH:', 'KẾ HOẠCH.', 'KẾ HOẠCH'])(
  'under the title %s a subject may begin as a basis does',
  (title) => {
    const { fields } = read(
      `${title}\nThực hiện phong trào “Dân vận khéo” năm 2025\n\nUBND xã ban hành kế hoạch như sau:\n\n1. Một`,
    );
    expect(fields.subject).toBe('Thực hiện phong trào “Dân vận khéo” năm 2025');
  },
);

test('the foot of a page is no recipient', () => {
  const { fields } = read(
    'KẾ HOẠCH\nCông tác\n\n1. Một\n\nNơi nhận:\n- UBND tỉnh;\nKế hoạch thi đua năm 2025     Trang 2\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLò Văn An',
  );
  expect(fields.recipients).toEqual(['UBND tỉnh;', 'Lưu: VT.']);
});
