import { expect, test } from 'vitest';
import { read } from './reading.ts';

const oneLine =
  'UBND XÃ HÒA BÌNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 25/KH-UBND Hòa Bình, ngày 10 tháng 02 năm 2023 KẾ HOẠCH Phát động phong trào thi đua năm 2023 Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022; Thực hiện Kế hoạch số 10/KH-UBND ngày 05/01/2023 của UBND huyện, UBND xã Hòa Bình ban hành Kế hoạch với các nội dung sau: I. MỤC ĐÍCH, YÊU CẦU 1. Mục đích - Nâng cao nhận thức của cán bộ. - Đẩy mạnh phong trào thi đua. 2. Yêu cầu - Thiết thực, hiệu quả. II. NỘI DUNG 1. Thi đua phát triển kinh tế. 2. Thi đua xây dựng nông thôn mới. III. TỔ CHỨC THỰC HIỆN 1. Văn phòng UBND xã tham mưu. 2. Các thôn triển khai. Trên đây là Kế hoạch phát động phong trào thi đua năm 2023./. Nơi nhận: - UBND huyện; - Đảng ủy xã; - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lò Văn Sơn';

test('a whole document on one line', () => {
  const { fields, anchors } = read(oneLine);
  expect(fields).toMatchObject({
    documentType: 'plan',
    reference: '25/KH-UBND',
    subject: 'Phát động phong trào thi đua năm 2023',
    issuer: { name: 'Ủy ban nhân dân xã Hòa Bình' },
    place: 'Hòa Bình',
    recipients: ['UBND huyện;', 'Đảng ủy xã;', 'Lưu: VT.'],
    signatory: { capacity: 'TM.', onBehalfOf: 'ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Lò Văn Sơn' },
  });
  expect(anchors).toEqual('i i.1 i.1.b1 i.1.b2 i.2 i.2.b1 ii ii.1 ii.2 iii iii.1 iii.2'.split(' '));
});

const body = (text: string) => read(`KẾ HOẠCH\nCông tác\n\nI. NỘI DUNG\n${text}`).anchors.slice(1);

test.each([
  [
    'letters behind a colon',
    '1. Mục đích: a) Nâng cao; b) Đẩy mạnh; c) Động viên.',
    ['i.1', 'i.1.a', 'i.1.b', 'i.1.c'],
  ],
  ['dashes behind stops', '1. Hồ sơ gồm: - Tờ trình; - Báo cáo thành tích.', ['i.1', 'i.1.b1', 'i.1.b2']],
  ['a line that goes on with its own series', 'a) Nâng cao; b) Đẩy mạnh.', ['i.a', 'i.b']],
])('parted: %s', (_what, text, anchors) => {
  expect(body(text)).toEqual(anchors);
});

test.each([
  ['a lone letter', '1. Theo quy định: a) nêu trên.'],
  ['points of a law', '1. Theo điểm a) và điểm b) khoản 1 Điều 5.'],
  ['letters inside brackets', '1. Hồ sơ (gồm: a) tờ trình; b) báo cáo).'],
  ['a dash inside a name', '1. Hội đồng Thi đua - Khen thưởng; Phòng Lao động - Thương binh và Xã hội.'],
  ['a number at the end of a sentence', '1. Hoàn thành trước tháng 2. Các đơn vị báo cáo.'],
])('not parted: %s', (_what, text) => {
  expect(body(text)).toEqual(['i.1']);
});

test.each([
  [
    'with one blank',
    'UBND HUYỆN A CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHÒNG NỘI VỤ Độc lập - Tự do - Hạnh phúc\nSố: 12   /KH-PNV Yên Sơn, ngày 05 tháng 3 năm 2022',
  ],
  [
    'column after column',
    'UBND HUYỆN A\nPHÒNG NỘI VỤ\nSố: 12/KH-PNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nYên Sơn, ngày 05 tháng 3 năm 2022',
  ],
  [
    'columns on one line each',
    'UBND HUYỆN A PHÒNG NỘI VỤ Số: 12/KH-PNV\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Yên Sơn, ngày 05 tháng 3 năm 2022',
  ],
  [
    'cells of a table',
    'UBND HUYỆN A | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nPHÒNG NỘI VỤ | Độc lập - Tự do - Hạnh phúc |\nSố: 12/KH-PNV | Yên Sơn, ngày 05 tháng 3 năm 2022 |',
  ],
  [
    'cells that a narrow column broke',
    'UBND HUYỆN A\nPHÒNG NỘI VỤ\n-----\n|\nCỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố:\n12/KH-PNV\n|\nYên Sơn, ngày\n05 tháng 3 năm 2022\n|',
  ],
])('a letterhead %s', (_what, head) => {
  expect(read(`${head}\nKẾ HOẠCH\nCông tác thi đua\n\nI. A`).fields).toMatchObject({
    reference: '12/KH-PNV',
    place: 'Yên Sơn',
    issuedOn: { year: 2022, month: 3, day: 5 },
    subject: 'Công tác thi đua',
  });
});

const tail = (text: string) => read(`KẾ HOẠCH\nCông tác\n\nI. NỘI DUNG\n1. Một.\n${text}`).fields;
const recipients = ['Như trên;', 'Lưu: VT.'];

test.each([
  [
    'beside each other',
    'Nơi nhận:          KT. CHỦ TỊCH\n- Như trên;          PHÓ CHỦ TỊCH\n- Lưu: VT.\n                    Lò Văn Hặc',
  ],
  ['with one blank', 'Nơi nhận: KT. CHỦ TỊCH\n- Như trên; PHÓ CHỦ TỊCH\n- Lưu: VT. Lò Văn Hặc'],
  [
    'recipients on one line',
    'Nơi nhận: - Như trên; - Lưu: VT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLò Văn Hặc',
  ],
  [
    'recipients on one line without dashes',
    'Nơi nhận: Như trên; Lưu: VT.\nKT/CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLò Văn Hặc',
  ],
  ['signature first', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLò Văn Hặc\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.'],
])('recipients and signature %s', (_what, text) => {
  expect(tail(text)).toMatchObject({
    recipients,
    signatory: { capacity: 'KT.', onBehalfOf: 'CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Lò Văn Hặc' },
  });
});
