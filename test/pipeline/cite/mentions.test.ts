import { expect, test } from 'vitest';
import { citeText } from './cite-text.ts';

/** Each mention of a text as `text | kind | reference | title | body`; "=" is the whole text, a dash what is not printed. */
test.each([
  ['Nghị quyết Đại hội XIII của Đảng', ['= | resolution | - | - | Đại hội XIII của Đảng']],
  [
    'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII',
    ['= | resolution | - | - | Đại hội đại biểu toàn quốc lần thứ XIII'],
  ],
  [
    'Nghị quyết Đại hội Đảng bộ tỉnh Bắc Kạn lần thứ XII',
    ['= | resolution | - | - | Đại hội Đảng bộ tỉnh Bắc Kạn lần thứ XII'],
  ],
  ['Nghị quyết Trung ương 5', []],
  ['Nghị quyết Trung ương 7 khóa XII về cải cách', ['= | resolution | - | cải cách | Trung ương 7 khóa XII']],
  ['Nghị quyết Trung ương 7 khóa XII số 27-NQ/TW', ['= | resolution | 27-NQ/TW | - | Trung ương 7 khóa XII']],
  [
    'Nghị quyết số 27-NQ/TW ngày 21/5/2018 Hội nghị Trung ương 7 khóa XII',
    ['Nghị quyết số 27-NQ/TW ngày 21/5/2018 | resolution | 27-NQ/TW | - | -'],
  ],
  [
    'Nghị quyết Hội nghị Trung ương 4, 5, 6, 7, 8 khóa XI',
    [
      '= | resolution | - | - | Hội nghị Trung ương 4 khóa XI',
      '= | resolution | - | - | Hội nghị Trung ương 5 khóa XI',
      '= | resolution | - | - | Hội nghị Trung ương 6 khóa XI',
      '= | resolution | - | - | Hội nghị Trung ương 7 khóa XI',
      '= | resolution | - | - | Hội nghị Trung ương 8 khóa XI',
    ],
  ],
  ['Nghị quyết Hội nghị lần thứ 4 và lần thứ 5 Ban Chấp hành Trung ương khóa XIII', []],
  [
    'Lời kêu gọi thi đua ái quốc ngày 11/6/1948 của Chủ tịch Hồ Chí Minh',
    ['= | appeal | - | thi đua ái quốc | -'],
  ],
  ['Lời kêu gọi của Chủ tịch Hồ Chí Minh năm 1948', ['= | appeal | - | - | Chủ tịch Hồ Chí Minh']],
  [
    'Bác Hồ ra Lời kêu gọi thi đua ái quốc',
    ['Lời kêu gọi thi đua ái quốc | appeal | - | thi đua ái quốc | Bác Hồ'],
  ],
  [
    'Nghị định 98/2023, 99/2023 và 100/2023',
    [
      '= | decree | 98/2023/NĐ-CP | - | -',
      '= | decree | 99/2023/NĐ-CP | - | -',
      '= | decree | 100/2023/NĐ-CP | - | -',
    ],
  ],
  [
    'các Nghị định 98, 99 của Chính phủ',
    [
      'Nghị định 98, 99 của Chính phủ | decree | - | - | Chính phủ',
      'Nghị định 98, 99 của Chính phủ | decree | - | - | Chính phủ',
    ],
  ],
  [
    'Chỉ thị số 05, số 06 của Bộ Chính trị',
    ['= | directive | - | - | Bộ Chính trị', '= | directive | - | - | Bộ Chính trị'],
  ],
  ['Chỉ thị 05 ngày 15/5/2016', ['= | directive | - | - | -']],
  ['Chỉ thị 05', []],
  ['Kế hoạch 5 năm 2021', []],
  ['Kế hoạch số 5', []],
  ['Quyết định 12 ngày', []],
  ['Luật số 06/2022/QH15', ['= | law | 06/2022/QH15 | - | -']],
  ['Luật 06/2022/QH15 ngày 15/6/2022', ['= | law | 06/2022/QH15 | - | -']],
  [
    'Luật Thi đua, khen thưởng ngày 15/6/2022 số 06/2022/QH15',
    ['= | law | 06/2022/QH15 | Thi đua, khen thưởng | -'],
  ],
  ['Luật Thi đua, khen thưởng, số 06/2022/QH15', ['= | law | 06/2022/QH15 | Thi đua, khen thưởng | -']],
  [
    'Luật Thi đua, khen thưởng ngày 15/6/2022 của Quốc hội (số 06/2022/QH15)',
    ['= | law | 06/2022/QH15 | Thi đua, khen thưởng | Quốc hội'],
  ],
  [
    'Luật Thi đua, khen thưởng (06/2022/QH15',
    [
      'Luật Thi đua, khen thưởng | law | 15/2003/QH11 | Thi đua, khen thưởng | -',
      '06/2022/QH15 | law | 06/2022/QH15 | - | -',
    ],
  ],
  [
    'Luật Thi đua, khen thưởng năm 2003, 2022',
    [
      '= | law | 15/2003/QH11 | Thi đua, khen thưởng | -',
      '= | law | 06/2022/QH15 | Thi đua, khen thưởng | -',
    ],
  ],
  ['luật thi đua', []],
  ['Luật thi đua này', []],
  [
    'Luật Tổ chức chính quyền địa phương ngày',
    ['Luật Tổ chức chính quyền địa phương | law | - | Tổ chức chính quyền địa phương | -'],
  ],
  [
    'Luật Tổ chức chính quyền địa phương số',
    ['Luật Tổ chức chính quyền địa phương | law | - | Tổ chức chính quyền địa phương | -'],
  ],
  ['Bộ luật Lao động năm 2019', ['= | code | - | Lao động | -']],
  [
    'Pháp lệnh Ưu đãi người có công số 02/2020/UBTVQH14',
    ['= | ordinance | 02/2020/UBTVQH14 | Ưu đãi người có công | -'],
  ],
  [
    'sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16/11/2013',
    ['Luật Thi đua, khen thưởng ngày 16/11/2013 | law | - | Thi đua, khen thưởng | -'],
  ],
  ['Hiến pháp', []],
  ['Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013', ['= | constitution | - | - | -']],
  ['06/2022/QH15', ['= | law | 06/2022/QH15 | - | -']],
  ['số 12/KH-UBND', []],
  ['Số: 12/QĐ-UBND', []],
  ['12/KH-UBND ngày 01/02/2023', ['= | plan | 12/KH-UBND | - | -']],
  ['theo số 12/QĐ-UBND của UBND tỉnh', ['12/QĐ-UBND của UBND tỉnh | decision | 12/QĐ-UBND | - | UBND tỉnh']],
  ['Quyêt đinh sô: 12/QĐ-UBND', ['= | decision | 12/QĐ-UBND | - | -']],
  ['Mẫu 01/KT-ABC', []],
  ['mẫu số 02/QĐ-UBND', []],
  ['Biểu số 12/KH-UBND', []],
  ['1459/SNV-TĐKT', []],
  ['các văn bản nêu trên', []],
  ['văn bản nêu trên', []],
  ['Các Nghị định này', []],
  [
    'Nghị định số 91/2017/NĐ-CP. Văn bản nêu trên',
    [
      'Nghị định số 91/2017/NĐ-CP | decree | 91/2017/NĐ-CP | - | -',
      'Văn bản nêu trên | decree | 91/2017/NĐ-CP | - | -',
    ],
  ],
  [
    'Nghị định số 91/2017/NĐ-CP. Các Nghị định nêu trên',
    ['Nghị định số 91/2017/NĐ-CP | decree | 91/2017/NĐ-CP | - | -'],
  ],
  [
    'Nghị định số 91/2017/NĐ-CP; Chỉ thị số 05-CT/TW ngày 15/5/2016. Chỉ thị này và Nghị định này',
    [
      'Nghị định số 91/2017/NĐ-CP | decree | 91/2017/NĐ-CP | - | -',
      'Chỉ thị số 05-CT/TW ngày 15/5/2016 | directive | 05-CT/TW | - | -',
      'Chỉ thị này | directive | 05-CT/TW | - | -',
      'Nghị định này | decree | 91/2017/NĐ-CP | - | -',
    ],
  ],
  [
    'Nghị định số 91/2017/NĐ-CP; Chỉ thị số 05-CT/TW ngày 15/5/2016. Văn bản nêu trên',
    [
      'Nghị định số 91/2017/NĐ-CP | decree | 91/2017/NĐ-CP | - | -',
      'Chỉ thị số 05-CT/TW ngày 15/5/2016 | directive | 05-CT/TW | - | -',
    ],
  ],
  [
    'Nghị quyết của Hội đồng nhân dân tỉnh số 12/NQ-HĐND',
    ['= | resolution | 12/NQ-HĐND | - | Hội đồng nhân dân tỉnh'],
  ],
  ['Nghị quyết của Hội đồng nhân dân tỉnh', []],
  [
    'Thông tư liên tịch giữa Bộ Nội vụ và Bộ Tài chính số 02/2011/TTLT-BNV-BTC',
    ['= | jointCircular | 02/2011/TTLT-BNV-BTC | - | Bộ Nội vụ và Bộ Tài chính'],
  ],
  ['Kế hoạch số 12/KH-UBND, ngày 01/02/2023, của UBND tỉnh', ['= | plan | 12/KH-UBND | - | UBND tỉnh']],
  ['Kế hoạch số 12/KH-UBND (ngày 01/02/2023)', ['= | plan | 12/KH-UBND | - | -']],
  ['Kế hoạch số 12/KH-UBND ngày 31/13/2023', ['Kế hoạch số 12/KH-UBND | plan | 12/KH-UBND | - | -']],
  ['Kế hoạch số 12/KH-UBND ngày 32/12/2023', ['Kế hoạch số 12/KH-UBND | plan | 12/KH-UBND | - | -']],
  ['Kế hoạch số 12/KH-UBND của ủy ban', ['Kế hoạch số 12/KH-UBND | plan | 12/KH-UBND | - | -']],
  ['Kế hoạch số 12/KH-UBND năm 2022 của UBND xã', ['= | plan | 12/KH-UBND | - | UBND xã']],
  [
    'Quyết định 1496/QĐ-TTg và 1497/QĐ-TTg',
    ['= | decision | 1496/QĐ-TTg | - | -', '= | decision | 1497/QĐ-TTg | - | -'],
  ],
  ['Quyết định số 1/QĐ-TTg', ['= | decision | 01/QĐ-TTg | - | -']],
  ['Quyết định số 2O/QĐ-TTg', ['= | decision | 20/QĐ-TTg | - | -']],
  ['Quyết định số 12-QĐ/TU', ['= | decision | 12-QĐ/TU | - | -']],
  ['Quyết định số 12/QĐ/TU', ['= | decision | 12-QĐ/TU | - | -']],
  ['Nghị định số 91/2017/NĐ/CP', ['= | decree | 91/2017/NĐ-CP | - | -']],
  ['Nghị định số 91/2017/NĐ- CP', ['= | decree | 91/2017/NĐ-CP | - | -']],
  ['Nghị định 91/2017/NĐ-CP/X', ['= | decree | 91/2017/NĐ-CP-X | - | -']],
  [
    'QUYẾT ĐỊNH SỐ 12/QĐ-UBND CỦA UBND TỈNH BẮC KẠN VỀ THI ĐUA',
    ['= | decision | 12/QĐ-UBND | THI ĐUA | UBND TỈNH BẮC KẠN'],
  ],
  [
    'QUYẾT ĐỊNH SỐ 12/QĐ-UBND CỦA UBND TỈNH BẮC KẠN năm nay THEO NGHỊ QUYẾT SỐ 5-NQ/TU',
    [
      'QUYẾT ĐỊNH SỐ 12/QĐ-UBND CỦA UBND TỈNH BẮC KẠN | decision | 12/QĐ-UBND | - | UBND TỈNH BẮC KẠN',
      'NGHỊ QUYẾT SỐ 5-NQ/TU | resolution | 05-NQ/TU | - | -',
    ],
  ],
])('the mentions in “%s”', (text, mentions) => {
  const shown = citeText(text).map(({ record }) =>
    [
      record.text === text ? '=' : record.text,
      record.kind,
      record.reference ?? '-',
      record.title ?? '-',
      record.issuer ?? '-',
    ].join(' | '),
  );
  expect(shown).toEqual(mentions);
});
