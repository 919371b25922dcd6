import { describe, expect, test } from 'vitest';
import type { CitationRecord } from '../../../src/schemas/entry.ts';
import { citeText } from './cite-text.ts';

/** A mention as `text | reference | day | body`; what it does not print is left blank. */
const shown = ({ text, reference, issuedOn, issuer }: CitationRecord): string => {
  const day = [issuedOn?.day, issuedOn?.month, issuedOn?.year].filter((part) => part != null).join('/');
  return [text, reference ?? '', day, issuer ?? ''].join(' | ');
};

/** Printed forms by what they are; each text is followed by the mentions in it, in reading order. */
const forms: Readonly<Record<string, readonly (readonly [text: string, ...mentions: string[]])[]>> = {
  'titles in capitals': [
    [
      'THỰC HIỆN CHỈ THỊ SỐ 19/CT-TTG NGÀY 16 THÁNG 7 NĂM 2021 CỦA THỦ TƯỚNG CHÍNH PHỦ',
      'CHỈ THỊ SỐ 19/CT-TTG NGÀY 16 THÁNG 7 NĂM 2021 CỦA THỦ TƯỚNG CHÍNH PHỦ | 19/CT-TTg | 16/7/2021 | THỦ TƯỚNG CHÍNH PHỦ',
    ],
    [
      'BAN HÀNH KÈM THEO QUYẾT ĐỊNH SỐ 13/2018/QĐ-UBND NGÀY 27 THÁNG 4 NĂM 2018 CỦA ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN',
      'QUYẾT ĐỊNH SỐ 13/2018/QĐ-UBND NGÀY 27 THÁNG 4 NĂM 2018 CỦA ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN | 13/2018/QĐ-UBND | 27/4/2018 | ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN',
    ],
    [
      'TRIỂN KHAI LUẬT THI ĐUA, KHEN THƯỞNG NĂM 2022',
      'LUẬT THI ĐUA, KHEN THƯỞNG NĂM 2022 | 06/2022/QH15 | 2022 | ',
    ],
    [
      'NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH LẦN THỨ XVII, NHIỆM KỲ 2020 - 2025',
      'NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH LẦN THỨ XVII |  |  | ĐẠI HỘI ĐẢNG BỘ TỈNH LẦN THỨ XVII',
    ],
  ],
  'several numbers, a day each': [
    [
      'các Quyết định số 587/QĐ-TTg ngày 18/5/2022, số 666/QĐ-TTg ngày 02/6/2022 của Thủ tướng Chính phủ',
      'Quyết định số 587/QĐ-TTg ngày 18/5/2022, số 666/QĐ-TTg ngày 02/6/2022 của Thủ tướng Chính phủ | 587/QĐ-TTg | 18/5/2022 | Thủ tướng Chính phủ',
      'Quyết định số 587/QĐ-TTg ngày 18/5/2022, số 666/QĐ-TTg ngày 02/6/2022 của Thủ tướng Chính phủ | 666/QĐ-TTg | 2/6/2022 | Thủ tướng Chính phủ',
    ],
    [
      'Kết luận số 126-KL/TW, 127-KL/TW ngày 14/02/2025 và 28/02/2025 của Bộ Chính trị',
      'Kết luận số 126-KL/TW, 127-KL/TW ngày 14/02/2025 và 28/02/2025 của Bộ Chính trị | 126-KL/TW | 14/2/2025 | Bộ Chính trị',
      'Kết luận số 126-KL/TW, 127-KL/TW ngày 14/02/2025 và 28/02/2025 của Bộ Chính trị | 127-KL/TW | 28/2/2025 | Bộ Chính trị',
    ],
  ],
  'joint instruments': [
    [
      'Thông tư liên tịch số 02/2011/TTLT-BNV-BTC ngày 10/5/2011 của Bộ Nội vụ, Bộ Tài chính',
      'Thông tư liên tịch số 02/2011/TTLT-BNV-BTC ngày 10/5/2011 của Bộ Nội vụ, Bộ Tài chính | 02/2011/TTLT-BNV-BTC | 10/5/2011 | Bộ Nội vụ, Bộ Tài chính',
    ],
    [
      'Nghị quyết liên tịch số 88/NQLT/CP-ĐCTUBTWMTTQVN ngày 07/10/2016 giữa Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      'Nghị quyết liên tịch số 88/NQLT/CP-ĐCTUBTWMTTQVN ngày 07/10/2016 giữa Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | 88/NQLT/CP-ĐCTUBTWMTTQVN | 7/10/2016 | Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    ],
    [
      'Hướng dẫn liên ngành số 01/HDLN-SNV-STC ngày 12/3/2022 của Sở Nội vụ - Sở Tài chính',
      'Hướng dẫn liên ngành số 01/HDLN-SNV-STC ngày 12/3/2022 của Sở Nội vụ - Sở Tài chính | 01/HDLN-SNV-STC | 12/3/2022 | Sở Nội vụ - Sở Tài chính',
    ],
    [
      'Kế hoạch liên tịch số 05/KHLT-SNV-LĐLĐ của Sở Nội vụ và Liên đoàn Lao động tỉnh',
      'Kế hoạch liên tịch số 05/KHLT-SNV-LĐLĐ của Sở Nội vụ và Liên đoàn Lao động tỉnh | 05/KHLT-SNV-LĐLĐ |  | Sở Nội vụ và Liên đoàn Lao động tỉnh',
    ],
  ],
  'laws by name': [
    [
      'Luật Thi đua, khen thưởng (số 06/2022/QH15) ngày 15 tháng 6 năm 2022',
      'Luật Thi đua, khen thưởng (số 06/2022/QH15) ngày 15 tháng 6 năm 2022 | 06/2022/QH15 | 15/6/2022 | ',
    ],
    [
      'Luật Thi đua, khen thưởng số 06/2022/QH15 được Quốc hội khóa XV thông qua ngày 15/6/2022',
      'Luật Thi đua, khen thưởng số 06/2022/QH15 được Quốc hội khóa XV thông qua ngày 15/6/2022 | 06/2022/QH15 | 15/6/2022 | ',
    ],
    ['Luật thi đua – khen thưởng năm 2003', 'Luật thi đua – khen thưởng năm 2003 | 15/2003/QH11 | 2003 | '],
    ['Hiến pháp năm 2013 và pháp luật', 'Hiến pháp năm 2013 |  | 2013 | '],
    [
      'Luật Tổ chức HĐND và UBND ngày 26/11/2003',
      'Luật Tổ chức HĐND và UBND ngày 26/11/2003 |  | 26/11/2003 | ',
    ],
    ['Căn cứ Luật Thi hành án hình sự;', 'Luật Thi hành án hình sự |  |  | '],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng các năm 2005, 2013',
      'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng các năm 2005, 2013 |  | 2005 | ',
      'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng các năm 2005, 2013 |  | 2013 | ',
      'Luật Thi đua, khen thưởng | 15/2003/QH11 |  | ',
    ],
  ],
  'several laws in one phrase': [
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14/6/2005 và ngày 16/11/2013',
      'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14/6/2005 và ngày 16/11/2013 |  | 14/6/2005 | ',
      'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14/6/2005 và ngày 16/11/2013 |  | 16/11/2013 | ',
      'Luật Thi đua, Khen thưởng | 15/2003/QH11 |  | ',
    ],
  ],
  'titles with quotations': [
    [
      'Kế hoạch số 12/KH-UBND của UBND tỉnh về phong trào “Đoàn kết; sáng tạo, Ban Chỉ huy” năm 2023; UBND huyện',
      'Kế hoạch số 12/KH-UBND của UBND tỉnh về phong trào “Đoàn kết; sáng tạo, Ban Chỉ huy” năm 2023 | 12/KH-UBND |  | UBND tỉnh',
    ],
  ],
  'words between the kind and the number': [
    [
      'Báo cáo thẩm định số 62/STP-BC ngày 03/4/2020 của Sở Tư pháp',
      'Báo cáo thẩm định số 62/STP-BC ngày 03/4/2020 của Sở Tư pháp | 62/STP-BC | 3/4/2020 | Sở Tư pháp',
    ],
    ['Kế hoạch thực hiện công văn số 12/UBND-NC', 'công văn số 12/UBND-NC | 12/UBND-NC |  | '],
  ],
  meetings: [
    [
      'Nghị quyết Trung ương 4 (khóa XI, XII)',
      'Nghị quyết Trung ương 4 (khóa XI, XII) |  |  | Trung ương 4 (khóa XI)',
      'Nghị quyết Trung ương 4 (khóa XI, XII) |  |  | Trung ương 4 (khóa XII)',
    ],
    [
      'Nghị quyết Đại hội XIII của Đảng và Đại hội Đảng bộ tỉnh lần thứ XVII',
      'Nghị quyết Đại hội XIII của Đảng và Đại hội Đảng bộ tỉnh lần thứ XVII |  |  | Đại hội XIII của Đảng',
      'Nghị quyết Đại hội XIII của Đảng và Đại hội Đảng bộ tỉnh lần thứ XVII |  |  | Đại hội Đảng bộ tỉnh lần thứ XVII',
    ],
    [
      'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, Đảng bộ huyện lần thứ XX',
      'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, Đảng bộ huyện lần thứ XX |  |  | Đại hội Đảng bộ tỉnh lần thứ XVII',
      'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, Đảng bộ huyện lần thứ XX |  |  | Đảng bộ huyện lần thứ XX',
    ],
    [
      'Nghị quyết Đại hội XIII Công đoàn Việt Nam',
      'Nghị quyết Đại hội XIII Công đoàn Việt Nam |  |  | Đại hội XIII Công đoàn Việt Nam',
    ],
    [
      'Nghị quyết Hội nghị lần thứ 9 Ban Chấp hành Đảng bộ tỉnh khóa XVII',
      'Nghị quyết Hội nghị lần thứ 9 Ban Chấp hành Đảng bộ tỉnh khóa XVII |  |  | Hội nghị lần thứ 9 Ban Chấp hành Đảng bộ tỉnh khóa XVII',
    ],
    [
      'Nghị quyết số 04-NQ/TW, ngày 30/10/2016 của Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng (khóa XII)',
      'Nghị quyết số 04-NQ/TW, ngày 30/10/2016 của Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng (khóa XII) | 04-NQ/TW | 30/10/2016 | Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng (khóa XII)',
    ],
    [
      'Kết luận Hội nghị Trung ương 4 khóa XIII',
      'Kết luận Hội nghị Trung ương 4 khóa XIII |  |  | Hội nghị Trung ương 4 khóa XIII',
    ],
  ],
  appeals: [
    [
      'ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc',
      'Lời kêu gọi thi đua ái quốc |  |  | Chủ tịch Hồ Chí Minh',
    ],
    [
      'Lời kêu gọi ngày 30/3/2020 của Tổng Bí thư, Chủ tịch nước Nguyễn Phú Trọng',
      'Lời kêu gọi ngày 30/3/2020 của Tổng Bí thư, Chủ tịch nước Nguyễn Phú Trọng |  | 30/3/2020 | Tổng Bí thư, Chủ tịch nước Nguyễn Phú Trọng',
    ],
  ],
  'damaged print': [
    [
      'Nghi quyêt sô 45/NQ-CP ngay 05/3/2022',
      'Nghi quyêt sô 45/NQ-CP ngay 05/3/2022 | 45/NQ-CP | 5/3/2022 | ',
    ],
    [
      'Nghị địnhsố42/2010/NĐ-CPngày 15 tháng 4năm2010',
      'Nghị địnhsố42/2010/NĐ-CPngày 15 tháng 4năm2010 | 42/2010/NĐ-CP | 15/4/2010 | ',
    ],
    [
      'Thông tư số 15/2025/TT-BN V ngày 04/8/2025',
      'Thông tư số 15/2025/TT-BN V ngày 04/8/2025 | 15/2025/TT-BNV | 4/8/2025 | ',
    ],
    ['Kế hoạchsồ 02/KH-KTĐ', 'Kế hoạchsồ 02/KH-KTĐ | 02/KH-KTĐ |  | '],
    ['Kế hoạch số 273/KHUBND', 'Kế hoạch số 273/KHUBND | 273/KH-UBND |  | '],
    ['Nghị quyết Trung ương 6khoáX1I', 'Nghị quyết Trung ương 6khoáX1I |  |  | Trung ương 6khoáX1I'],
    [
      'Thông tư số 21/2020/TT-BGDDT của Bộ trưởng Bô Giáo dục và Đào tạo',
      'Thông tư số 21/2020/TT-BGDDT của Bộ trưởng Bô Giáo dục và Đào tạo | 21/2020/TT-BGDĐT |  | Bộ trưởng Bô Giáo dục và Đào tạo',
    ],
  ],
  'meetings without a preposition': [
    [
      'Nghị quyết số 33-NQ/TW ngày 09 tháng 6 năm 2014 Hội nghị lần thứ chín Ban Chấp hành Trung ương khóa XI',
      'Nghị quyết số 33-NQ/TW ngày 09 tháng 6 năm 2014 Hội nghị lần thứ chín Ban Chấp hành Trung ương khóa XI | 33-NQ/TW | 9/6/2014 | Hội nghị lần thứ chín Ban Chấp hành Trung ương khóa XI',
    ],
    ['Chỉ thị số 35-CT/TW, Đại hội XIII của Đảng', 'Chỉ thị số 35-CT/TW | 35-CT/TW |  | '],
  ],
  'resolutions of several terms': [
    [
      'Nghị quyết số 37/2012/QH13, số 96/2019/QH14 của Quốc hội',
      'Nghị quyết số 37/2012/QH13, số 96/2019/QH14 của Quốc hội | 37/2012/QH13 |  | Quốc hội',
      'Nghị quyết số 37/2012/QH13, số 96/2019/QH14 của Quốc hội | 96/2019/QH14 |  | Quốc hội',
    ],
  ],
  'joint instruments with the letters of a Party body': [
    [
      'Quy chế phối hợp số 03-QCPH/BDVTU-CAT giữa Ban Dân vận Tỉnh ủy và Công an tỉnh',
      'Quy chế phối hợp số 03-QCPH/BDVTU-CAT giữa Ban Dân vận Tỉnh ủy và Công an tỉnh | 03-QCPH/BDVTU-CAT |  | Ban Dân vận Tỉnh ủy và Công an tỉnh',
    ],
  ],
  'a committee whose letters are printed as those of the centre': [
    ['Kế hoạch số 48-KH/TƯ của Tỉnh ủy', 'Kế hoạch số 48-KH/TƯ của Tỉnh ủy | 48-KH/TU |  | Tỉnh ủy'],
    ['Chỉ thị số 22-CT/TƯ của Ban Bí thư', 'Chỉ thị số 22-CT/TƯ của Ban Bí thư | 22-CT/TW |  | Ban Bí thư'],
  ],
  'titles without a preposition': [
    [
      'Nghị quyết số 31-NQ/ĐU của Đảng ủy xã lãnh đạo thực hiện nhiệm vụ năm 2022',
      'Nghị quyết số 31-NQ/ĐU của Đảng ủy xã lãnh đạo thực hiện nhiệm vụ năm 2022 | 31-NQ/ĐU |  | Đảng ủy xã',
    ],
  ],
  'one day for several': [
    [
      'Quyết định số 10/QĐ-UBND và 11/QĐ-UBND cùng ngày 20/12/2022',
      'Quyết định số 10/QĐ-UBND và 11/QĐ-UBND cùng ngày 20/12/2022 | 10/QĐ-UBND | 20/12/2022 | ',
      'Quyết định số 10/QĐ-UBND và 11/QĐ-UBND cùng ngày 20/12/2022 | 11/QĐ-UBND | 20/12/2022 | ',
    ],
  ],
  'any office': [
    [
      'Kế hoạch số 19/KH-LĐLĐ ngày 25/7/2025 của Liên đoàn Lao động tỉnh./.',
      'Kế hoạch số 19/KH-LĐLĐ ngày 25/7/2025 của Liên đoàn Lao động tỉnh | 19/KH-LĐLĐ | 25/7/2025 | Liên đoàn Lao động tỉnh',
    ],
    [
      'Kế hoạch số 63/KH-BTL ngày 10/01/2020 của Bộ Tư lệnh Quân khu về thực hiện công tác',
      'Kế hoạch số 63/KH-BTL ngày 10/01/2020 của Bộ Tư lệnh Quân khu về thực hiện công tác | 63/KH-BTL | 10/1/2020 | Bộ Tư lệnh Quân khu',
    ],
    [
      'Quyết định số 58/QĐ-EVN của Hội đồng thành viên Tập đoàn Điện lực Việt Nam',
      'Quyết định số 58/QĐ-EVN của Hội đồng thành viên Tập đoàn Điện lực Việt Nam | 58/QĐ-EVN |  | Hội đồng thành viên Tập đoàn Điện lực Việt Nam',
    ],
    [
      'Kế hoạch số 18/KH-UBND của UBND phường An Hòa về thi đua',
      'Kế hoạch số 18/KH-UBND của UBND phường An Hòa về thi đua | 18/KH-UBND |  | UBND phường An Hòa',
    ],
    [
      'Quyết định số 39/QĐ-UBND của UBND tỉnh ban hành Quy chế hoạt động của Cụm, Khối thi đua',
      'Quyết định số 39/QĐ-UBND của UBND tỉnh ban hành Quy chế hoạt động của Cụm, Khối thi đua | 39/QĐ-UBND |  | UBND tỉnh',
    ],
    ['Công văn số 1115/SGD&ĐT-KTKĐCLGD', 'Công văn số 1115/SGD&ĐT-KTKĐCLGD | 1115/SGDĐT-KTKĐCLGD |  | '],
    [
      'Báo cáo thẩm tra số 88/BC-HĐND ngày 25/6/2024 của Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh',
      'Báo cáo thẩm tra số 88/BC-HĐND ngày 25/6/2024 của Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh | 88/BC-HĐND | 25/6/2024 | Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh',
    ],
    ['Quyết định số 12/QĐKT-HTX', 'Quyết định số 12/QĐKT-HTX | 12/QĐKT-HTX |  | '],
    [
      'Kế hoạch số 14-KH/ĐTN ngày 02/3/2023 của Đoàn Thanh niên huyện',
      'Kế hoạch số 14-KH/ĐTN ngày 02/3/2023 của Đoàn Thanh niên huyện | 14-KH/ĐTN | 2/3/2023 | Đoàn Thanh niên huyện',
    ],
    ['Công văn số 59-CV/BCĐ', 'Công văn số 59-CV/BCĐ | 59-CV/BCĐ |  | '],
    [
      'Kế hoạch số 04/KH-THCS ngày 05/9/2023 của Trường THCS Lê Quý Đôn',
      'Kế hoạch số 04/KH-THCS ngày 05/9/2023 của Trường THCS Lê Quý Đôn | 04/KH-THCS | 5/9/2023 | Trường THCS Lê Quý Đôn',
    ],
    [
      'Quyết định số 678/QĐ-BTL của Tư lệnh Quân khu 1',
      'Quyết định số 678/QĐ-BTL của Tư lệnh Quân khu 1 | 678/QĐ-BTL |  | Tư lệnh Quân khu 1',
    ],
  ],
  'titles that begin with a capital verb, behind body or number': [
    [
      'Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
      'Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng | 91/2017/NĐ-CP | 31/7/2017 | Chính phủ',
      'Luật Thi đua, khen thưởng | 15/2003/QH11 |  | ',
    ],
    [
      'Quyết định số 05/2019/QĐ-UBND của UBND tỉnh Phú Yên Sửa đổi Quy chế thi đua; giao',
      'Quyết định số 05/2019/QĐ-UBND của UBND tỉnh Phú Yên Sửa đổi Quy chế thi đua | 05/2019/QĐ-UBND |  | UBND tỉnh Phú Yên',
    ],
    [
      'Kế hoạch số 5/KH-UBND của UBND huyện Na Rì Tổ chức các phong trào; giao',
      'Kế hoạch số 5/KH-UBND của UBND huyện Na Rì Tổ chức các phong trào | 05/KH-UBND |  | UBND huyện Na Rì',
    ],
    [
      'Kế hoạch số 12/KH-UBND ngày 02/3/2023 của UBND tỉnh, hướng dẫn số 5/HD-SNV của Sở Nội vụ',
      'Kế hoạch số 12/KH-UBND ngày 02/3/2023 của UBND tỉnh | 12/KH-UBND | 2/3/2023 | UBND tỉnh',
      'hướng dẫn số 5/HD-SNV của Sở Nội vụ | 05/HD-SNV |  | Sở Nội vụ',
    ],
    ['theo Nghị định số 15/2023/NĐ-CP Hướng dẫn này', 'Nghị định số 15/2023/NĐ-CP | 15/2023/NĐ-CP |  | '],
  ],
  'bodies in small letters and without their dash': [
    [
      'Kế hoạch số 90-KH/TU ngày 19/4/2018 của Ban Thường vụ tỉnh ủy về thi đua',
      'Kế hoạch số 90-KH/TU ngày 19/4/2018 của Ban Thường vụ tỉnh ủy về thi đua | 90-KH/TU | 19/4/2018 | Ban Thường vụ tỉnh ủy',
    ],
    [
      'Quyết định số 15/QĐ-UBND ngày 02/3/2020 của ủy ban nhân dân tỉnh về việc ban hành Quy chế',
      'Quyết định số 15/QĐ-UBND ngày 02/3/2020 của ủy ban nhân dân tỉnh về việc ban hành Quy chế | 15/QĐ-UBND | 2/3/2020 | ủy ban nhân dân tỉnh',
    ],
    [
      'Công văn số 45/SNV-TĐKT ngày 14/11/2017 của Ban Thi đua Khen thưởng tỉnh Bắc Kạn về hồ sơ',
      'Công văn số 45/SNV-TĐKT ngày 14/11/2017 của Ban Thi đua Khen thưởng tỉnh Bắc Kạn về hồ sơ | 45/SNV-TĐKT | 14/11/2017 | Ban Thi đua Khen thưởng tỉnh Bắc Kạn',
    ],
    ['Công văn số 45/SNV-TĐKT của các cấp', 'Công văn số 45/SNV-TĐKT | 45/SNV-TĐKT |  | '],
  ],
  'the committee at the centre': [
    [
      'Công văn số 69/CV-BCĐ của Ban Chỉ đạo Trung ương về việc phân cấp',
      'Công văn số 69/CV-BCĐ của Ban Chỉ đạo Trung ương về việc phân cấp | 69/CV-BCĐ |  | Ban Chỉ đạo Trung ương',
    ],
  ],
  'a title ends where another act begins': [
    [
      'Nghị quyết số 57-NQ/TW ngày 22/12/2022 của Bộ Chính trị về chuyển đổi số quốc gia, ngày 22/5/2023 Ban Chỉ đạo ban hành',
      'Nghị quyết số 57-NQ/TW ngày 22/12/2022 của Bộ Chính trị về chuyển đổi số quốc gia | 57-NQ/TW | 22/12/2022 | Bộ Chính trị',
    ],
    [
      'Hướng dẫn số 12/HD-HĐTĐKT về công tác thi đua, Ngành Giáo dục hướng dẫn',
      'Hướng dẫn số 12/HD-HĐTĐKT về công tác thi đua | 12/HD-HĐTĐKT |  | ',
    ],
  ],
  'a law as it was amended in a year': [
    ['Điều 1 Luật Thi đua, khen thưởng sửa đổi 2013', 'Luật Thi đua, khen thưởng sửa đổi 2013 |  | 2013 | '],
  ],
  'quotation marks around': [
    ['ra “Lời kêu gọi thi đua ái quốc” (1948)', 'Lời kêu gọi thi đua ái quốc |  |  | '],
    ['ra Lời kêu gọi “Thi đua ái quốc” (1948)', 'Lời kêu gọi “Thi đua ái quốc” |  |  | '],
    [
      'Chỉ thị số 05-CT/TW về ” Đẩy mạnh học tập”',
      'Chỉ thị số 05-CT/TW về ” Đẩy mạnh học tập” | 05-CT/TW |  | ',
    ],
  ],
  'numbers without symbol': [
    ['Nghị định 98/2023 của Chính phủ', 'Nghị định 98/2023 của Chính phủ | 98/2023/NĐ-CP |  | Chính phủ'],
    ['Nghị quyết 98/2023 của Quốc hội', 'Nghị quyết 98/2023 của Quốc hội |  |  | Quốc hội'],
    ['Quyết định số 45/2022', 'Quyết định số 45/2022 |  |  | '],
    ['Nghị quyết 57 của Bộ Chính trị', 'Nghị quyết 57 của Bộ Chính trị |  |  | Bộ Chính trị'],
    ['Chỉ thị 19 và Đề án 06'],
  ],
};

describe.each(Object.entries(forms))('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...mentions) => {
    expect(citeText(text).map(({ record }) => shown(record))).toEqual(mentions);
  });
});

describe('short names', () => {
  const decree = 'Nghị định số 91/2017/NĐ-CP ngày 31/7/2017';
  const short = (text: string): readonly string[] =>
    citeText(text)
      .filter(({ record }) => ['short-name', 'antecedent-number'].includes(record.rule))
      .map(({ record }) => `${record.text} | ${record.instrument}`);

  test('a short name is the instrument that it was given to, in later paragraphs too', () => {
    expect(short(`${decree} (sau đây gọi tắt là Nghị định Thi đua);\nTheo Nghị định Thi đua.`)).toEqual([
      'Nghị định Thi đua | nghi-dinh-91-2017-nd-cp',
      'Nghị định Thi đua | nghi-dinh-91-2017-nd-cp',
    ]);
  });

  test('the number alone repeats the one instrument of that number', () => {
    expect(short(`${decree};\ntheo Nghị định 91 và Nghị định số 91`)).toEqual([
      'Nghị định 91 | nghi-dinh-91-2017-nd-cp',
      'Nghị định số 91 | nghi-dinh-91-2017-nd-cp',
    ]);
  });

  test.each([
    ['it was not given', 'theo Nghị định 91'],
    ['it is given to several', 'các Nghị định 90, 91/2017/NĐ-CP (sau đây gọi tắt là Nghị định Thi đua)'],
    ['it is a word of any sentence', `${decree} (sau đây gọi tắt là Nghị định); Nghị định quy định`],
    ['it is a quantity', 'Kế hoạch số 05/KH-UBND ngày 01/02/2023; Kế hoạch 5 năm'],
  ])('none where %s', (_, text) => {
    expect(short(text)).toEqual([]);
  });
});

describe('parts of an instrument', () => {
  test.each([
    ['khoản 2 Điều 5 Nghị định số 91/2017/NĐ-CP', 'khoản 2 Điều 5'],
    ['Mẫu số 08 Phụ lục I kèm theo Nghị định số 91/2017/NĐ-CP', 'Mẫu số 08 Phụ lục I'],
    ['Nghị định số 91/2017/NĐ-CP (khoản 2 Điều 5)', 'khoản 2 Điều 5'],
    ['điểm a, b khoản 1 Điều 24 của Luật Thi đua, khen thưởng', 'điểm a, b khoản 1 Điều 24'],
    ['theo Nghị định số 91/2017/NĐ-CP', null],
  ])('%s', (text, part) => {
    const [mention] = citeText(text);
    expect(mention?.pinpoint).toBe(part);
    expect(mention?.record.text).not.toContain('khoản');
  });
});

test.each(['Luật Thi đua, khen thưởng năm 2##3', 'Luật Thi đua, khen thưởng năm Z0O3'])(
  'a year that could not be read leaves the law open: %s',
  (text) => {
    const [mention] = citeText(text, { day: '2025-01-01' });
    expect(mention?.record).toMatchObject({ outcome: 'ambiguous', instrument: null });
  },
);

test.each([
  ['Công văn số 4455/CT-TCCB ngày 29/9/2025 của Cục Thuế', 'officialLetter'],
  ['Công văn số 19/CT-TTg ngày 29/9/2021 của Thủ tướng Chính phủ', 'directive'],
  ['Công văn số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị', 'directive'],
  ['Thông tri số 15/TTr-MTTW-BTT ngày 29/9/2025 của Ủy ban Mặt trận Tổ quốc tỉnh', 'circular'],
  ['Tờ trình số 15/TTr-UBND ngày 29/9/2025 của UBND tỉnh', 'submission'],
  ['Mệnh lệnh số 01/ML-QK ngày 29/9/2025 của Tư lệnh Quân khu', 'order'],
])('“%s” is of the kind %s', (text, kind) => {
  expect(citeText(text).map(({ record }) => [record.text, record.kind])).toEqual([[text, kind]]);
});
