/** Stamps that an office puts on a paper that came in; `#` stands for a digit. */
export const incomingStamps: readonly (readonly string[])[] = [
  ['VĂN PHÒNG', 'ĐẾN', 'Số: ####', 'Ngày: ##/#/20##', 'Chuyển: ……………'],
  ['CÔNG VĂN ĐẾN', 'Số: ###', 'Ngày ## tháng # năm 20##'],
  ['ĐẾN   Số: ###', 'Ngày ##/#/20##', 'Chuyển: ……', 'Lưu hồ sơ số: ……'],
];

/** What a digital signature prints beside the text; `#` stands for a digit. */
export const signatureStamps: readonly (readonly string[])[] = [
  [
    'Người ký: VĂN PHÒNG ỦY BAN NHÂN DÂN',
    'Email: vanphong@example.gov.vn',
    'Thời gian ký: ##.0#.20## 10:##:## +07:00',
  ],
  ['Ký bởi: Ủy ban nhân dân', 'Cơ quan: Ủy ban nhân dân', 'Ngày ký: ##-0#-20## 1#:##:## +07:00'],
  ['Signature Not Verified', 'Được ký bởi VĂN PHÒNG', 'Ngày ký: ##/0#/20##'],
];

/** What stands at the top or the foot of every page; `#` stands for the number of the page. */
export const pageFurniture: readonly (readonly string[])[] = [
  ['#'],
  ['- # -'],
  ['Trang #'],
  ['#/8'],
  ['', '#', ''],
  ['', '- # -', '', 'Kế hoạch thi đua, khen thưởng', ''],
];
