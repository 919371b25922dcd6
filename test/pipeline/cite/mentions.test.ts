import { expect, test } from 'vitest';
import type { PrintedDate } from '../../../src/schemas/date.ts';
import { citeText } from './cite-text.ts';

const dayOf = (date: PrintedDate | null): string =>
  [date?.day, date?.month, date?.year].filter((part) => part != null).join('/') || '-';

/**
 * Each mention of a text as `text | type and kind | reference | title | body | day`; "=" is the whole text, a dash what is
 * not printed.
 */
test.each([
  ['Nghị quyết Đại hội XIII của Đảng', ['= | named resolution | - | - | Đại hội XIII của Đảng | -']],
  [
    'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII',
    ['= | named resolution | - | - | Đại hội đại biểu toàn quốc lần thứ XIII | -'],
  ],
  [
    'Nghị quyết Đại hội Đảng bộ tỉnh Bắc Kạn lần thứ XII',
    ['= | named resolution | - | - | Đại hội Đảng bộ tỉnh Bắc Kạn lần thứ XII | -'],
  ],
  ['Nghị quyết Trung ương 5', []],
  [
    'Nghị quyết Trung ương 7 khóa XII về cải cách',
    ['= | named resolution | - | cải cách | Trung ương 7 khóa XII | -'],
  ],
  [
    'Nghị quyết Trung ương 7 khóa XII số 27-NQ/TW',
    ['= | numbered resolution | 27-NQ/TW | - | Trung ương 7 khóa XII | -'],
  ],
  [
    'Nghị quyết số 27-NQ/TW ngày 21/5/2018 Hội nghị Trung ương 7 khóa XII',
    ['= | numbered resolution | 27-NQ/TW | - | Hội nghị Trung ương 7 khóa XII | 21/5/2018'],
  ],
  [
    'Nghị quyết Hội nghị Trung ương 4, 5, 6, 7, 8 khóa XI',
    [
      '= | named resolution | - | - | Hội nghị Trung ương 4 khóa XI | -',
      '= | named resolution | - | - | Hội nghị Trung ương 5 khóa XI | -',
      '= | named resolution | - | - | Hội nghị Trung ương 6 khóa XI | -',
      '= | named resolution | - | - | Hội nghị Trung ương 7 khóa XI | -',
      '= | named resolution | - | - | Hội nghị Trung ương 8 khóa XI | -',
    ],
  ],
  ['Nghị quyết Hội nghị lần thứ 4 và lần thứ 5 Ban Chấp hành Trung ương khóa XIII', []],
  [
    'Lời kêu gọi thi đua ái quốc ngày 11/6/1948 của Chủ tịch Hồ Chí Minh',
    ['= | named appeal | - | thi đua ái quốc | - | 11/6/1948'],
  ],
  [
    'Lời kêu gọi của Chủ tịch Hồ Chí Minh năm 1948',
    ['= | named appeal | - | - | Chủ tịch Hồ Chí Minh | 1948'],
  ],
  [
    'Bác Hồ ra Lời kêu gọi thi đua ái quốc',
    ['Lời kêu gọi thi đua ái quốc | named appeal | - | thi đua ái quốc | Bác Hồ | -'],
  ],
  [
    'Nghị định 98/2023, 99/2023 và 100/2023',
    [
      '= | numbered decree | 98/2023/NĐ-CP | - | - | -',
      '= | numbered decree | 99/2023/NĐ-CP | - | - | -',
      '= | numbered decree | 100/2023/NĐ-CP | - | - | -',
    ],
  ],
  [
    'các Nghị định 98, 99 của Chính phủ',
    [
      'Nghị định 98, 99 của Chính phủ | numbered decree | - | - | Chính phủ | -',
      'Nghị định 98, 99 của Chính phủ | numbered decree | - | - | Chính phủ | -',
    ],
  ],
  [
    'Chỉ thị số 05, số 06 của Bộ Chính trị',
    [
      '= | numbered directive | - | - | Bộ Chính trị | -',
      '= | numbered directive | - | - | Bộ Chính trị | -',
    ],
  ],
  ['Chỉ thị 05 ngày 15/5/2016', ['= | numbered directive | - | - | - | 15/5/2016']],
  ['Chỉ thị 05', []],
  ['Kế hoạch 5 năm 2021', []],
  ['Kế hoạch số 5', []],
  ['Quyết định 12 ngày', []],
  ['Luật số 06/2022/QH15', ['= | numbered law | 06/2022/QH15 | - | - | -']],
  ['Luật 06/2022/QH15 ngày 15/6/2022', ['= | numbered law | 06/2022/QH15 | - | - | 15/6/2022']],
  [
    'Luật Thi đua, khen thưởng ngày 15/6/2022 số 06/2022/QH15',
    ['= | numbered law | 06/2022/QH15 | Thi đua, khen thưởng | - | 15/6/2022'],
  ],
  [
    'Luật Thi đua, khen thưởng, số 06/2022/QH15',
    ['= | numbered law | 06/2022/QH15 | Thi đua, khen thưởng | - | -'],
  ],
  [
    'Luật Thi đua, khen thưởng ngày 15/6/2022 của Quốc hội (số 06/2022/QH15)',
    ['= | numbered law | 06/2022/QH15 | Thi đua, khen thưởng | Quốc hội | 15/6/2022'],
  ],
  [
    'Luật Thi đua, khen thưởng (06/2022/QH15',
    [
      'Luật Thi đua, khen thưởng | named law | 15/2003/QH11 | Thi đua, khen thưởng | - | -',
      '06/2022/QH15 | numbered law | 06/2022/QH15 | - | - | -',
    ],
  ],
  [
    'Luật Thi đua, khen thưởng năm 2003, 2022',
    [
      '= | named law | 15/2003/QH11 | Thi đua, khen thưởng | - | 2003',
      '= | named law | 06/2022/QH15 | Thi đua, khen thưởng | - | 2022',
    ],
  ],
  [
    'Luật Thi đua, khen thưởng năm 2003 và Luật sửa đổi, bổ sung một số điều năm 2005, năm 2013',
    [
      'Luật Thi đua, khen thưởng năm 2003 | named law | 15/2003/QH11 | Thi đua, khen thưởng | - | 2003',
      'Luật sửa đổi, bổ sung một số điều năm 2005, năm 2013 | named law | - | sửa đổi, bổ sung một số điều | - | 2005',
      'Luật sửa đổi, bổ sung một số điều năm 2005, năm 2013 | named law | - | sửa đổi, bổ sung một số điều | - | 2013',
    ],
  ],
  ['ban hành Luật sửa đổi, bổ sung một số điều năm 2005', []],
  ['luật thi đua', []],
  ['Luật thi đua này', []],
  [
    'Luật Tổ chức chính quyền địa phương ngày',
    ['Luật Tổ chức chính quyền địa phương | named law | - | Tổ chức chính quyền địa phương | - | -'],
  ],
  [
    'Luật Tổ chức chính quyền địa phương số',
    ['Luật Tổ chức chính quyền địa phương | named law | - | Tổ chức chính quyền địa phương | - | -'],
  ],
  ['Bộ luật Lao động năm 2019', ['= | named code | - | Lao động | - | 2019']],
  [
    'Pháp lệnh Ưu đãi người có công số 02/2020/UBTVQH14',
    ['= | numbered ordinance | 02/2020/UBTVQH14 | Ưu đãi người có công | - | -'],
  ],
  [
    'sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16/11/2013',
    ['Luật Thi đua, khen thưởng ngày 16/11/2013 | named law | - | Thi đua, khen thưởng | - | 16/11/2013'],
  ],
  ['Hiến pháp', []],
  [
    'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013',
    ['= | named constitution | - | - | - | 2013'],
  ],
  ['06/2022/QH15', ['= | numbered law | 06/2022/QH15 | - | - | -']],
  ['số 12/KH-UBND', []],
  ['Số: 12/QĐ-UBND', []],
  ['12/KH-UBND ngày 01/02/2023', ['= | numbered plan | 12/KH-UBND | - | - | 1/2/2023']],
  [
    'theo số 12/QĐ-UBND của UBND tỉnh',
    ['12/QĐ-UBND của UBND tỉnh | numbered decision | 12/QĐ-UBND | - | UBND tỉnh | -'],
  ],
  ['Quyêt đinh sô: 12/QĐ-UBND', ['= | numbered decision | 12/QĐ-UBND | - | - | -']],
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
      'Nghị định số 91/2017/NĐ-CP | numbered decree | 91/2017/NĐ-CP | - | - | -',
      'Văn bản nêu trên | anaphoric decree | 91/2017/NĐ-CP | - | - | -',
    ],
  ],
  [
    'Nghị định số 91/2017/NĐ-CP. Các Nghị định nêu trên',
    ['Nghị định số 91/2017/NĐ-CP | numbered decree | 91/2017/NĐ-CP | - | - | -'],
  ],
  [
    'Nghị định số 91/2017/NĐ-CP; Chỉ thị số 05-CT/TW ngày 15/5/2016. Chỉ thị này và Nghị định này',
    [
      'Nghị định số 91/2017/NĐ-CP | numbered decree | 91/2017/NĐ-CP | - | - | -',
      'Chỉ thị số 05-CT/TW ngày 15/5/2016 | numbered directive | 05-CT/TW | - | - | 15/5/2016',
      'Chỉ thị này | anaphoric directive | 05-CT/TW | - | - | -',
      'Nghị định này | anaphoric decree | 91/2017/NĐ-CP | - | - | -',
    ],
  ],
  [
    'Nghị định số 91/2017/NĐ-CP; Chỉ thị số 05-CT/TW ngày 15/5/2016. Văn bản nêu trên',
    [
      'Nghị định số 91/2017/NĐ-CP | numbered decree | 91/2017/NĐ-CP | - | - | -',
      'Chỉ thị số 05-CT/TW ngày 15/5/2016 | numbered directive | 05-CT/TW | - | - | 15/5/2016',
    ],
  ],
  [
    'Nghị quyết của Hội đồng nhân dân tỉnh số 12/NQ-HĐND',
    ['= | numbered resolution | 12/NQ-HĐND | - | Hội đồng nhân dân tỉnh | -'],
  ],
  ['Nghị quyết của Hội đồng nhân dân tỉnh', []],
  [
    'Thông tư liên tịch giữa Bộ Nội vụ và Bộ Tài chính số 02/2011/TTLT-BNV-BTC',
    ['= | numbered jointCircular | 02/2011/TTLT-BNV-BTC | - | Bộ Nội vụ và Bộ Tài chính | -'],
  ],
  [
    'Kế hoạch số 12/KH-UBND, ngày 01/02/2023, của UBND tỉnh',
    ['= | numbered plan | 12/KH-UBND | - | UBND tỉnh | 1/2/2023'],
  ],
  ['Kế hoạch số 12/KH-UBND (ngày 01/02/2023)', ['= | numbered plan | 12/KH-UBND | - | - | 1/2/2023']],
  [
    'Kế hoạch số 12/KH-UBND ngày 31/13/2023',
    ['Kế hoạch số 12/KH-UBND | numbered plan | 12/KH-UBND | - | - | -'],
  ],
  [
    'Kế hoạch số 12/KH-UBND ngày 32/12/2023',
    ['Kế hoạch số 12/KH-UBND | numbered plan | 12/KH-UBND | - | - | -'],
  ],
  ['Kế hoạch số 12/KH-UBND của ủy ban', ['Kế hoạch số 12/KH-UBND | numbered plan | 12/KH-UBND | - | - | -']],
  ['Kế hoạch số 12/KH-UBND năm 2022 của UBND xã', ['= | numbered plan | 12/KH-UBND | - | UBND xã | 2022']],
  [
    'Quyết định 1496/QĐ-TTg và 1497/QĐ-TTg',
    ['= | numbered decision | 1496/QĐ-TTg | - | - | -', '= | numbered decision | 1497/QĐ-TTg | - | - | -'],
  ],
  ['Quyết định số 1/QĐ-TTg', ['= | numbered decision | 01/QĐ-TTg | - | - | -']],
  ['Quyết định số 2O/QĐ-TTg', ['= | numbered decision | 20/QĐ-TTg | - | - | -']],
  ['Quyết định số 12-QĐ/TU', ['= | numbered decision | 12-QĐ/TU | - | - | -']],
  ['Quyết định số 12/QĐ/TU', ['= | numbered decision | 12-QĐ/TU | - | - | -']],
  ['Nghị định số 91/2017/NĐ/CP', ['= | numbered decree | 91/2017/NĐ-CP | - | - | -']],
  ['Nghị định số 91/2017/NĐ- CP', ['= | numbered decree | 91/2017/NĐ-CP | - | - | -']],
  ['Nghị định 91/2017/NĐ-CP/X', ['= | numbered decree | 91/2017/NĐ-CP-X | - | - | -']],
  [
    'QUYẾT ĐỊNH SỐ 12/QĐ-UBND CỦA UBND TỈNH BẮC KẠN VỀ THI ĐUA',
    ['= | numbered decision | 12/QĐ-UBND | THI ĐUA | UBND TỈNH BẮC KẠN | -'],
  ],
  [
    'QUYẾT ĐỊNH SỐ 12/QĐ-UBND CỦA UBND TỈNH BẮC KẠN năm nay THEO NGHỊ QUYẾT SỐ 5-NQ/TU',
    [
      'QUYẾT ĐỊNH SỐ 12/QĐ-UBND CỦA UBND TỈNH BẮC KẠN | numbered decision | 12/QĐ-UBND | - | UBND TỈNH BẮC KẠN | -',
      'NGHỊ QUYẾT SỐ 5-NQ/TU | numbered resolution | 05-NQ/TU | - | - | -',
    ],
  ],
  ['Số: 13/KH-UBND', []],
  [
    'Số: 13/KH-UBND ngày 01/02/2023',
    ['13/KH-UBND ngày 01/02/2023 | numbered plan | 13/KH-UBND | - | - | 1/2/2023'],
  ],
  [
    'số 13/KH-UBND của UBND tỉnh',
    ['13/KH-UBND của UBND tỉnh | numbered plan | 13/KH-UBND | - | UBND tỉnh | -'],
  ],
  [
    'Số: 13/KH-UBND về việc khen thưởng',
    ['13/KH-UBND về việc khen thưởng | numbered plan | 13/KH-UBND | khen thưởng | - | -'],
  ],
  ['Kế số 13/KH-UBND', ['13/KH-UBND | numbered plan | 13/KH-UBND | - | - | -']],
  ['Luat số 06/2022/QH15', ['= | numbered law | 06/2022/QH15 | - | - | -']],
  ['Quyêt đinh sô: 13/KH-UBND', ['= | numbered plan | 13/KH-UBND | - | - | -']],
  [
    'Một đoạn dài đứng trước để tên loại ở xa: Luat số 06/2022/QH15',
    ['Luat số 06/2022/QH15 | numbered law | 06/2022/QH15 | - | - | -'],
  ],
  [
    '12/QĐ-UBND và 13/KH-UBND',
    [
      '12/QĐ-UBND | numbered decision | 12/QĐ-UBND | - | - | -',
      '13/KH-UBND | numbered plan | 13/KH-UBND | - | - | -',
    ],
  ],
  ['theo 12/ABC-XYZ', []],
  [
    '05-CT/TW: Công văn số 59-CV/BCĐ',
    [
      '05-CT/TW | numbered directive | 05-CT/TW | - | - | -',
      'Công văn số 59-CV/BCĐ | numbered officialLetter | 59-CV/BCĐ | - | - | -',
    ],
  ],
  [
    '34-CT/TW và Bộ luật Lao động',
    [
      '34-CT/TW | numbered directive | 34-CT/TW | - | - | -',
      'Bộ luật Lao động | named code | - | Lao động | - | -',
    ],
  ],
  ['Kế hoạchsố 13/KH-UBND', ['= | numbered plan | 13/KH-UBND | - | - | -']],
  ['LuậtThi đua, khen thưởng', ['= | named law | 15/2003/QH11 | Thi đua, khen thưởng | - | -']],
  ['Bộ luậtLao động', ['= | named code | - | Lao động | - | -']],
  ['Kế hoạchXây dựng số 13/KH-UBND', ['13/KH-UBND | numbered plan | 13/KH-UBND | - | - | -']],
  [
    'Kế hoạch của UBND tỉnh số 13/KH-UBND ngày 01/02/2023',
    ['= | numbered plan | 13/KH-UBND | - | UBND tỉnh | 1/2/2023'],
  ],
  [
    'Kế hoạch của UBND tỉnh số 13/KH-UBND của UBND huyện',
    ['= | numbered plan | 13/KH-UBND | - | UBND huyện | -'],
  ],
  ['Luật số 06/2022', ['= | numbered law | 06/2022/QH15 | - | - | -']],
  ['luật số 06/2022/QH15', ['= | numbered law | 06/2022/QH15 | - | - | -']],
  ['Kết luận số 05 của Bộ Chính trị', ['= | numbered conclusion | - | - | Bộ Chính trị | -']],
  ['Hiến pháp năm 2013', ['= | named constitution | - | - | - | 2013']],
  [
    'Chỉ thị số 25 của Ban Bí thư về đẩy mạnh học tập và làm theo tư tưởng, đạo đức: phong cách Hồ Chí Minh',
    [
      'Chỉ thị số 25 của Ban Bí thư về đẩy mạnh học tập và làm theo tư tưởng, đạo đức | numbered directive | - | đẩy mạnh học tập và làm theo tư tưởng, đạo đức | Ban Bí thư | -',
    ],
  ],
  [
    'Kế hoạch số 13/KH-UBND về Luật Thi đua, khen thưởng năm 2003',
    [
      '= | numbered plan | 13/KH-UBND | Luật Thi đua, khen thưởng năm 2003 | - | -',
      'Luật Thi đua, khen thưởng năm 2003 | named law | 15/2003/QH11 | Thi đua, khen thưởng | - | 2003',
    ],
  ],
  [
    'Bộ luật Lao động; 39/2013/QH13',
    [
      'Bộ luật Lao động | named code | - | Lao động | - | -',
      '39/2013/QH13 | numbered law | 39/2013/QH13 | - | - | -',
    ],
  ],
  ['Bộ luật Lao động, 45/2019/QH14', ['= | numbered code | 45/2019/QH14 | Lao động | - | -']],
  [
    'Luật Thi đua, khen thưởng (số 06/2022/QH15) ngày 15/6/2022 của Quốc hội',
    ['= | numbered law | 06/2022/QH15 | Thi đua, khen thưởng | Quốc hội | 15/6/2022'],
  ],
  [
    'Luật Thi đua, khen thưởng của Quốc hội số 06/2022/QH15 ngày 15/6/2022',
    ['= | numbered law | 06/2022/QH15 | Thi đua, khen thưởng | Quốc hội | 15/6/2022'],
  ],
  [
    'Luật Thi đua, khen thưởng ngày 26/11/2003, 14/6/2005',
    [
      '= | named law | 15/2003/QH11 | Thi đua, khen thưởng | - | 26/11/2003',
      '= | named law | - | Thi đua, khen thưởng | - | 14/6/2005',
    ],
  ],
  [
    'Luật Thi đua, khen thưởng năm 2022 ngày 15/6/2022',
    ['= | named law | 06/2022/QH15 | Thi đua, khen thưởng | - | 15/6/2022'],
  ],
  [
    'Luật Thi đua, khen thưởng năm 2022 của Quốc hội',
    ['= | named law | 06/2022/QH15 | Thi đua, khen thưởng | Quốc hội | 2022'],
  ],
  [
    'Luật Thi đua, khen thưởng năm 2003, 2005, 2013',
    [
      '= | named law | 15/2003/QH11 | Thi đua, khen thưởng | - | 2003',
      '= | named law | - | Thi đua, khen thưởng | - | 2005',
      '= | named law | - | Thi đua, khen thưởng | - | 2013',
    ],
  ],
  [
    'Nghị quyết Trung ương 7 khóa XII ngày 19/5/2018',
    ['= | named resolution | - | - | Trung ương 7 khóa XII | 19/5/2018'],
  ],
  ['Nghị quyết số 12', []],
  ['Nghị quyết số 12 của Quốc hội', ['= | numbered resolution | - | - | Quốc hội | -']],
  [
    'Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc',
    ['Lời kêu gọi thi đua ái quốc | named appeal | - | thi đua ái quốc | Chủ tịch Hồ Chí Minh | -'],
  ],
  [
    'ngày ấy Lời kêu gọi thi đua ái quốc',
    ['Lời kêu gọi thi đua ái quốc | named appeal | - | thi đua ái quốc | - | -'],
  ],
  ['Lời kêu gọi thi đua ái quốc của Bác', ['= | named appeal | - | thi đua ái quốc | Bác | -']],
  [
    'Lời kêu gọi “Thi đua ái quốc” ngày 11/6/1948',
    ['= | named appeal | - | Thi đua ái quốc | - | 11/6/1948'],
  ],
  [
    'Lời kêu gọi ngày 30/3/2020 của Tổng Bí thư, Chủ tịch nước Nguyễn Phú Trọng',
    ['= | named appeal | - | - | Tổng Bí thư, Chủ tịch nước Nguyễn Phú Trọng | 30/3/2020'],
  ],
  ['Lời kêu gọi ngày 30/3/2020 của các cấp', []],
  [
    'Lời kêu gọi của Tổng Bí thư Nguyễn Phú Trọng ngày 30/3/2020',
    ['= | named appeal | - | - | Tổng Bí thư Nguyễn Phú Trọng | 30/3/2020'],
  ],
  ['Lời kêu gọi của các cấp', []],
  [
    'Nghị định 98/2023 và 99/2023 của Chính phủ',
    [
      '= | numbered decree | 98/2023/NĐ-CP | - | Chính phủ | -',
      '= | numbered decree | 99/2023/NĐ-CP | - | Chính phủ | -',
    ],
  ],
  [
    'Nghị định 98/2023, 99 của Chính phủ',
    ['Nghị định 98/2023 | numbered decree | 98/2023/NĐ-CP | - | - | -'],
  ],
  [
    'các Chỉ thị 05, 06 và 07 của Bộ Chính trị',
    [
      'Chỉ thị 05, 06 và 07 của Bộ Chính trị | numbered directive | - | - | Bộ Chính trị | -',
      'Chỉ thị 05, 06 và 07 của Bộ Chính trị | numbered directive | - | - | Bộ Chính trị | -',
      'Chỉ thị 05, 06 và 07 của Bộ Chính trị | numbered directive | - | - | Bộ Chính trị | -',
    ],
  ],
  ['các Chỉ thị 05 và 06 đơn vị', []],
  ['Chỉ thị số 05 và số 6 người', []],
  ['Chỉ thị 5%', []],
  ['Chỉ thị 05 tập thể', []],
  ['Chỉ thị số 05 năm 2016', ['= | numbered directive | - | - | - | 2016']],
  ['Chỉ thị 05/2016', []],
  ['Kế hoạch 51 của UBND tỉnh', []],
  ['Kế hoạch số 51 của UBND tỉnh', ['= | numbered plan | - | - | UBND tỉnh | -']],
  [
    'các Quyết định số 12/QĐ-TTg ngày 01/02/2020, số 13/QĐ-TTg, số 14/QĐ-TTg ngày 03/4/2021',
    [
      'Quyết định số 12/QĐ-TTg ngày 01/02/2020, số 13/QĐ-TTg, số 14/QĐ-TTg ngày 03/4/2021 | numbered decision | 12/QĐ-TTg | - | - | 1/2/2020',
      'Quyết định số 12/QĐ-TTg ngày 01/02/2020, số 13/QĐ-TTg, số 14/QĐ-TTg ngày 03/4/2021 | numbered decision | 13/QĐ-TTg | - | - | -',
      'Quyết định số 12/QĐ-TTg ngày 01/02/2020, số 13/QĐ-TTg, số 14/QĐ-TTg ngày 03/4/2021 | numbered decision | 14/QĐ-TTg | - | - | 3/4/2021',
    ],
  ],
  [
    'các Quyết định số 12/QĐ-TTg, số 13/QĐ-TTg, số 14/QĐ-TTg ngày 03/4/2021, 04/4/2021',
    [
      'Quyết định số 12/QĐ-TTg, số 13/QĐ-TTg, số 14/QĐ-TTg ngày 03/4/2021, 04/4/2021 | numbered decision | 12/QĐ-TTg | - | - | 3/4/2021',
      'Quyết định số 12/QĐ-TTg, số 13/QĐ-TTg, số 14/QĐ-TTg ngày 03/4/2021, 04/4/2021 | numbered decision | 13/QĐ-TTg | - | - | 3/4/2021',
      'Quyết định số 12/QĐ-TTg, số 13/QĐ-TTg, số 14/QĐ-TTg ngày 03/4/2021, 04/4/2021 | numbered decision | 14/QĐ-TTg | - | - | 3/4/2021',
    ],
  ],
  [
    'Quyết định số 12/QĐ-UBND của UBND tỉnh (gọi tắt là Quyết định 12). Theo Quyết định 12',
    [
      'Quyết định số 12/QĐ-UBND của UBND tỉnh | numbered decision | 12/QĐ-UBND | - | UBND tỉnh | -',
      'Quyết định 12 | numbered decision | 12/QĐ-UBND | - | - | -',
      'Quyết định 12 | numbered decision | 12/QĐ-UBND | - | - | -',
    ],
  ],
  ['Kế hoạch số 13‐KH/TU ngày 01/02/2023', ['= | numbered plan | 13-KH/TU | - | - | 1/2/2023']],
  [
    'Chỉ thị số 05-CT/TW của Bộ Chính trị, Ban Bí thư',
    ['Chỉ thị số 05-CT/TW của Bộ Chính trị | numbered directive | 05-CT/TW | - | Bộ Chính trị | -'],
  ],
  [
    'Thông tư số 07/2020/TTLT-BNV-BTC của Bộ Nội vụ, Bộ Tài chính',
    ['= | numbered jointCircular | 07/2020/TTLT-BNV-BTC | - | Bộ Nội vụ, Bộ Tài chính | -'],
  ],
  ['Chỉ thị Trung ương 6 khóa XII', []],
  ['Quyết định Đại hội XIII của Đảng', []],
  [
    'Thông tư số 07/2020/TT-BNV hướng dẫn Luật Thi đua, khen thưởng và Nghị định số 91/2017/NĐ-CP; theo đó',
    [
      'Thông tư số 07/2020/TT-BNV hướng dẫn Luật Thi đua, khen thưởng và Nghị định số 91/2017/NĐ-CP | numbered circular | 07/2020/TT-BNV | hướng dẫn Luật Thi đua, khen thưởng và Nghị định số 91/2017/NĐ-CP | - | -',
      'Luật Thi đua, khen thưởng | named law | 15/2003/QH11 | Thi đua, khen thưởng | - | -',
      'Nghị định số 91/2017/NĐ-CP | numbered decree | 91/2017/NĐ-CP | - | - | -',
    ],
  ],
  [
    'Thông tư số 07/2020/TT-BNV về khen thưởng và Luật Thi đua, khen thưởng; theo đó',
    [
      'Thông tư số 07/2020/TT-BNV về khen thưởng | numbered circular | 07/2020/TT-BNV | khen thưởng | - | -',
      'Luật Thi đua, khen thưởng | named law | 15/2003/QH11 | Thi đua, khen thưởng | - | -',
    ],
  ],
  [
    'sửa đổi Luật Thi đua, khen thưởng ngày 16/11/2013',
    ['Luật Thi đua, khen thưởng ngày 16/11/2013 | named law | - | Thi đua, khen thưởng | - | 16/11/2013'],
  ],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16/11/2013',
    [
      '= | named law | - | sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng | - | 16/11/2013',
      'Luật Thi đua, khen thưởng | named law | 15/2003/QH11 | Thi đua, khen thưởng | - | -',
    ],
  ],
  [
    'Luật Sửa đổi một số điều của Luật Thi đua, khen thưởng ngày 16/11/2013',
    [
      '= | named law | - | Sửa đổi một số điều của Luật Thi đua, khen thưởng | - | 16/11/2013',
      'Luật Thi đua, khen thưởng | named law | 15/2003/QH11 | Thi đua, khen thưởng | - | -',
    ],
  ],
  ['Luật Phát động phong trào thi đua yêu nước', []],
])('the mentions in “%s”', (text, mentions) => {
  const shown = citeText(text).map(({ record }) =>
    [
      record.text === text ? '=' : record.text,
      `${record.type} ${record.kind}`,
      record.reference ?? '-',
      record.title ?? '-',
      record.issuer ?? '-',
      dayOf(record.issuedOn),
    ].join(' | '),
  );
  expect(shown).toEqual(mentions);
});
