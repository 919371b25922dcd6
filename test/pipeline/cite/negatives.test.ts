import { describe, expect, test } from 'vitest';
import { citeText } from './cite-text.ts';

/** Texts that look like citations and are none, by what they are. */
const negatives: Readonly<Record<string, readonly string[]>> = {
  dates: [
    'ngày 30/4 và 01/5',
    'trước ngày 15/11/2024',
    'từ 01-6-2024 đến 30.9.2024',
    'tháng 9/2024',
    'kỷ niệm 2/9',
  ],
  ranges: ['giai đoạn 2021 - 2025', 'năm học 2021-2022', 'nhiệm kỳ 2020 – 2025', 'từ 85-90%', 'quý I/2024'],
  'phone numbers': ['điện thoại 0207.3822.456', 'ĐT: 0207-3822-456', 'số 0912.345.678', 'Fax: 0281 3870 425'],
  shares: ['100% cán bộ', 'trên 85,5%', '1/3 số đơn vị', '24/7', '02 tập thể/100 cá nhân'],
  forms: ['Mẫu số 08', 'theo Mẫu số 01 đính kèm', 'Phụ lục số 02', 'Biểu số 3', 'Bảng số 5/2024'],
  'own document': ['Kế hoạch này', 'Số: 12/KH-UBND', 'thực hiện tốt kế hoạch này'],
  headings: ['KẾ HOẠCH', 'I. CHỈ THỊ, NGHỊ QUYẾT', 'QUYẾT ĐỊNH:', 'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2024'],
  'common nouns': [
    'ban hành quyết định khen thưởng',
    'xây dựng Kế hoạch, tổ chức phát động thi đua',
    'các Chỉ thị, Nghị quyết của Đảng',
    'theo quy định của pháp luật',
    'Luật sư Nguyễn Văn A',
    'luật thi đua của cụm',
    'hướng dẫn số lượng hồ sơ',
    'Báo cáo số liệu năm 2024',
    'Nghị quyết Đại hội Đảng bộ các cấp nhiệm kỳ 2020 - 2025',
    'Chương trình mục tiêu quốc gia xây dựng nông thôn mới',
    'Đề án 06',
    'Kế hoạch 5 năm 2021 - 2025',
    'Kế hoạch năm 2024',
  ],
  addresses: ['số 12 đường Trường Chinh', 'nhà số 5/12 ngõ 3', 'Khu phố 1/KP2'],
  'standards and codes': ['ISO 9001:2015', 'TCVN 7114-1/2008', 'biển số 97A-123.45', 'Covid-19', 'A4/A5'],
  money: ['số tiền 1.500.000 đồng', '10.000.000đ/người', 'mức 0,8/1,0', 'hệ số 2,34/3,0'],
  'accounts, plates and rooms': [
    'số tài khoản 3713.0.1012345',
    'STK 0123456789/VCB',
    'mã số thuế 0101234567-001',
    'biển số 29A-123.45',
    'phòng 305/A2',
    'lớp 9A/45',
  ],
  scores: ['98,5/100 điểm', '15/15 xã', 'xếp thứ 5/63', 'hạng 2/12', 'trúng 50/50'],
  'words that begin like a kind': [
    'Nghị định thư số 12',
    'Luật sư số 3',
    'luật giao thông năm 2024',
    'pháp luật năm 2024',
    'kỷ luật năm 2024',
    'Lệnh phát động thi đua',
  ],
  'papers of other kinds': [
    'Hợp đồng số 12/2024/HĐ-XD',
    'Giấy mời số 15/GM-UBND',
    'Hóa đơn số 0001234',
    'Giấy chứng nhận số 45/GCN',
    'Bằng khen số 12',
    'Biểu số 03/BC-TK',
    'Phụ lục 02/PL-TĐKT',
  ],
  'counted papers': [
    'ban hành 05 quyết định, 12 kế hoạch',
    'Kế hoạch 5 năm',
    'Chương trình 135',
    'Hướng dẫn 05 bước',
  ],
  meetings: [
    'chào mừng Đại hội Đảng bộ tỉnh lần thứ XVII',
    'Hội nghị Trung ương 9 khóa XIII đã thành công',
    'Đại hội XIV của Đảng',
  ],
  'the number that heads a document': ['Số: 98/KH-UBND', 'Số 98/KH-UBND'],
};

describe.each(Object.entries(negatives))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(citeText(text).map(({ record }) => record.text)).toEqual([]);
  });
});
