import { expect, test } from 'vitest';
import { read } from './reading.ts';

/** Capacity, whom it is signed for, office, rank and name of a text's signatory, a point for what is not printed. */
const signatory = (text: string): string | null => {
  const found = read(`KẾ HOẠCH\nCông tác\nI. A\n1. Một.\n\nNơi nhận:\n- Lưu: VT.\n\n${text}`).fields
    .signatory;
  return found === null
    ? null
    : [found.capacity, found.onBehalfOf, found.position, found.rank, found.name]
        .map((part) => part ?? '.')
        .join(' | ');
};

test.each([
  ['CHỦ TỊCH\nLò Văn An', '. | . | CHỦ TỊCH | . | Lò Văn An'],
  ['CHỦ TỊCH', '. | . | CHỦ TỊCH | . | .'],
  ['', null],
  ['TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nLò Văn An', 'TL. | CHỦ TỊCH | CHÁNH VĂN PHÒNG | . | Lò Văn An'],
  ['K/T CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLò Văn An', 'KT. | CHỦ TỊCH | PHÓ CHỦ TỊCH | . | Lò Văn An'],
  ['T.M. HỘI ĐỒNG\nCHỦ TỊCH\nLò Văn An', 'TM. | HỘI ĐỒNG | CHỦ TỊCH | . | Lò Văn An'],
  [
    'TM. ỦY BAN NHÂN DÂN\nXÃ NẬM CẮN\nCHỦ TỊCH\nLò Văn An',
    'TM. | ỦY BAN NHÂN DÂN XÃ NẬM CẮN | CHỦ TỊCH | . | Lò Văn An',
  ],
  [
    'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLò Văn An',
    'KT. | ỦY BAN NHÂN DÂN | PHÓ CHỦ TỊCH | . | Lò Văn An',
  ],
  ['Q. GIÁM ĐỐC\nLò Văn An', 'Q. | . | GIÁM ĐỐC | . | Lò Văn An'],
  ['GIÁM ĐỐC\nThS. Lò Văn An', '. | . | GIÁM ĐỐC | ThS. | Lò Văn An'],
  ['GIÁM ĐỐC\nTTƯT.BSCKII. Lò Văn An', '. | . | GIÁM ĐỐC | TTƯT.BSCKII. | Lò Văn An'],
  ['KT.GIÁM ĐỐC\nP.GIÁM ĐỐC\nLò Văn An', 'KT. | GIÁM ĐỐC | P.GIÁM ĐỐC | . | Lò Văn An'],
  ["CHỦ TỊCH\n[Chữ ký, dấu]\nH'Lan Niê", ". | . | CHỦ TỊCH | . | H'Lan Niê"],
  ['PHÓ CHỦ TỊCH\n\nPHỤ TRÁCH KHỐI\nLò Văn An', '. | . | PHÓ CHỦ TỊCH PHỤ TRÁCH KHỐI | . | Lò Văn An'],
  ['CHỦ TỊCH\n\nGIÁM ĐỐC\nLò Văn An', '. | . | CHỦ TỊCH | . | Lò Văn An'],
  ['CHỦ TỊCH\nLò Văn An\nGIÁM ĐỐC\nVi Văn Bình', '. | . | CHỦ TỊCH | . | Lò Văn An'],
  ['XÁC NHẬN CỦA ĐẢNG ỦY\nLò Văn An\nGIÁM ĐỐC\nVi Văn Bình', '. | . | GIÁM ĐỐC | . | Vi Văn Bình'],
  ['XÁC NHẬN CỦA ĐẢNG ỦY\nLò Văn An', '. | XÁC NHẬN CỦA ĐẢNG ỦY | . | . | Lò Văn An'],
  ['CHỦ TỊCH CÔNG ĐOÀN\nLò Văn An', '. | . | CHỦ TỊCH CÔNG ĐOÀN | . | Lò Văn An'],
  ['CHỦ TỊCH          GIÁM ĐỐC\n\nLò Văn An          Vi Văn Bình', '. | . | CHỦ TỊCH | . | Lò Văn An'],
  ['CHỦ TỊCH          GIÁM ĐỐC\n\n                    Vi Văn Bình', '. | . | CHỦ TỊCH | . | .'],
  ['THƯ KÝ          GIÁM ĐỐC\n\n                    Vi Văn Bình', '. | . | GIÁM ĐỐC | . | Vi Văn Bình'],
  [
    'THƯ KÝ          GIÁM ĐỐC\n\nLò Văn An\n                    Vi Văn Bình',
    '. | . | GIÁM ĐỐC | . | Vi Văn Bình',
  ],
  [
    'THƯ KÝ          GIÁM ĐỐC\n\nLò Văn An          Vi Văn Bình\nCHỦ TỊCH\nHà Văn Sơn',
    '. | . | GIÁM ĐỐC | . | Vi Văn Bình',
  ],
  [
    'CHỦ TỊCH          GIÁM ĐỐC\nXÃ NẬM CẮN          SỞ NỘI VỤ\n\nĐại tá Lò Văn An          Vi Văn Bình',
    '. | XÃ NẬM CẮN | CHỦ TỊCH | Đại tá | Lò Văn An',
  ],
  [
    'THƯ KÝ          CHỦ TỊCH\n(Đã ký)          (Đã ký)\nLò Văn An          Đại tá Vi Văn Bình',
    '. | . | CHỦ TỊCH | Đại tá | Vi Văn Bình',
  ],
  ['<p><b>GIÁM ĐỐC</b><br/><br/><b>Lò Văn An</b></p>', '. | . | GIÁM ĐỐC | . | Lò Văn An'],
  [
    'TM. BAN CHẤP HÀNH CÔNG ĐOÀN\tGIÁM ĐỐC\nCHỦ TỊCH\nLò Văn An\tVi Văn Bình',
    'TM. | BAN CHẤP HÀNH CÔNG ĐOÀN | CHỦ TỊCH | . | Lò Văn An',
  ],
  [
    'THƯ KÝ\tTM. BAN CHẤP HÀNH\n\tCHỦ TỊCH\nLò Văn An\tVi Văn Bình',
    'TM. | BAN CHẤP HÀNH | CHỦ TỊCH | . | Vi Văn Bình',
  ],
  ['CHỦ TỊCH|GIÁM ĐỐC|\n\nLò Văn An|Vi Văn Bình|', '. | . | CHỦ TỊCH | . | Lò Văn An'],
  ['Chủ tịch\n\nGiám đốc\nLò Văn An', '. | . | Chủ tịch | . | Lò Văn An'],
])('under %j signs %s', (text, expected) => {
  expect(signatory(text)).toBe(expected);
});

const fieldsOf = (head: string) => read(`${head}\nKẾ HOẠCH\nCông tác thi đua\nI. A\n1. B`).fields;

test.each([
  ['Số: 5/KH-UBND', '5', 'KH-UBND', '05/KH-UBND'],
  ['Số: 5 / KH - UBND', '5', 'KH-UBND', '05/KH-UBND'],
  ['Số: 5/KH–UBND', '5', 'KH-UBND', '05/KH-UBND'],
  ['Số 34-CT/TW', '34', 'CT/TW', '34-CT/TW'],
  ['Số: 5/2022/QĐ-UBND', '5', 'QĐ-UBND', '05/2022/QĐ-UBND'],
  ['Số: …/KH-UBND', null, 'KH-UBND', null],
  ['UBND XÃ A', null, null, null],
])('the head “%s” has the number %s and the symbol %s', (head, number, symbol, reference) => {
  expect(fieldsOf(head)).toMatchObject({ number, symbol, reference });
});

test.each([
  ['Yên Sơn, ngày 05 tháng 3 năm 2022', 'Yên Sơn', { year: 2022, month: 3, day: 5 }],
  ['Yên Sơn, ngày tháng 3 năm 2022', 'Yên Sơn', { year: 2022, month: 3, day: null }],
  ['Hậu Giang, ngày 3O tháng 11 nărn 2020', 'Hậu Giang', { year: 2020, month: 11, day: 30 }],
  ['Yên Sơn, ngày     tháng     năm', 'Yên Sơn', null],
  ['UBND XÃ A', null, null],
])('the head “%s” is signed in %s', (head, place, issuedOn) => {
  expect(fieldsOf(head)).toMatchObject({ place, issuedOn });
});

test.each([
  ['KẾ HOẠCH: Công tác thi đua\n1. A', 'plan', 'Công tác thi đua'],
  ['KẾ HOẠCH\nCông tác\nthi đua\n1. A', 'plan', 'Công tác thi đua'],
  ['KẾ HOẠCH\n1. A', 'plan', null],
  [
    'SỞ NỘI VỤ\nSố: 5/SNV-VP\nV/v: báo cáo thi đua\nKính gửi: Các sở\n1. A',
    'officialLetter',
    'báo cáo thi đua',
  ],
  ['SỞ NỘI VỤ\nSố: 5/SNV-VP\n1. A', null, null],
  ['Các đơn vị thực hiện.', null, null],
])('the text %j is of the kind %s and about %s', (text, documentType, subject) => {
  expect(read(text).fields).toMatchObject({ documentType, subject });
});

test('recipients and signature may stand in a table that is drawn with bars', () => {
  const { fields } = read(
    'KẾ HOẠCH\nCông tác\n1. A\n\n| Nơi nhận: | TM. ỦY BAN NHÂN DÂN |\n|---|---|\n| - UBND tỉnh; | CHỦ TỊCH |\n| - Lưu: VT. | Trần Văn Út |\n',
  );
  expect(fields.recipients).toEqual(['UBND tỉnh;', 'Lưu: VT.']);
  expect(fields.signatory).toMatchObject({ position: 'CHỦ TỊCH', name: 'Trần Văn Út' });
});

test('a signature may stand on one line, each part of it emphasised', () => {
  const { fields } = read(
    'KẾ HOẠCH\nCông tác\n1. A\n\n| Nơi nhận: - Lưu: VT. | **TM. ỦY BAN NHÂN DÂN** **KT. CHỦ TỊCH** **PHÓ CHỦ TỊCH** **Trần Văn Út** |\n',
  );
  expect(fields.signatory).toMatchObject({
    capacity: 'KT.',
    onBehalfOf: 'ỦY BAN NHÂN DÂN',
    position: 'PHÓ CHỦ TỊCH',
    name: 'Trần Văn Út',
  });
});

test('an abbreviation behind the dash belongs to the recipient', () => {
  const { recipients } = read(
    'KẾ HOẠCH\nCông tác\nI. A\n1. Một.\n\nNơi nhận:\n- P. Nội vụ Q.8;\n- Lưu: VT.\nCHỦ TỊCH\nLò Văn An',
  ).fields;
  expect(recipients).toEqual(['P. Nội vụ Q.8;', 'Lưu: VT.']);
});

test.each([
  ['one', '| GIÁM ĐỐC |\n|---|\n| Lò Văn An |', '. | . | GIÁM ĐỐC | . | Lò Văn An'],
  [
    'two',
    '| TM. BAN CHẤP HÀNH CÔNG ĐOÀN | GIÁM ĐỐC |\n|---|---|\n| CHỦ TỊCH | |\n| Lò Văn An | Vi Văn Bình |',
    'TM. | BAN CHẤP HÀNH CÔNG ĐOÀN | CHỦ TỊCH | . | Lò Văn An',
  ],
  [
    'two, the second over its office',
    '| THƯ KÝ | TM. BAN CHẤP HÀNH |\n|---|---|\n| | CHỦ TỊCH |\n| Lò Văn An | Vi Văn Bình |',
    'TM. | BAN CHẤP HÀNH | CHỦ TỊCH | . | Vi Văn Bình',
  ],
])('signatures in a table: %s', (_count, table, expected) => {
  const found = read(`KẾ HOẠCH\nCông tác\nI. A\n1. Một.\n\n${table}`).fields.signatory;
  expect(
    [found?.capacity, found?.onBehalfOf, found?.position, found?.rank, found?.name]
      .map((part) => part ?? '.')
      .join(' | '),
  ).toBe(expected);
});

test('a table of offices and names in the middle of a document is no signature', () => {
  const table = '| CHỦ TỊCH | PHÓ CHỦ TỊCH |\n|---|---|\n| Lò Văn An | Vi Văn Bình |';
  const { fields, roles } = read(`KẾ HOẠCH\nCông tác\nI. A\n${table}\n${'1. Một.\n'.repeat(12)}`);
  expect(fields.signatory).toBeNull();
  expect(roles.filter((role) => role.endsWith('tableRow'))).toHaveLength(3);
});

test('of a joint paper the union signs beside its issuer', () => {
  const text =
    'CÔNG TY BÌNH AN\nKẾ HOẠCH\nCông tác\nI. A\n1. Một.\nTM. BCH CÔNG ĐOÀN          TỔNG GIÁM ĐỐC\nCHỦ TỊCH\n\nLò Văn An          Vi Văn Bình';
  expect(read(text).fields.signatory).toMatchObject({ position: 'TỔNG GIÁM ĐỐC', name: 'Vi Văn Bình' });
});
