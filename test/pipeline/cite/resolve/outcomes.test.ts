import { expect, test } from 'vitest';
import type { DocumentContext } from '../../../../src/pipeline/mention.ts';
import { citeText } from '../cite-text.ts';
import { occasions } from '../occasions.ts';

type Row = readonly [text: string, context: Partial<DocumentContext>, outcomes: readonly string[]];

/** The outcome of each mention of a text as `instrument | outcome | rule | what was turned down and why`. */
const rows: readonly Row[] = [
  ['Nghị quyết Đại hội XIII của Đảng', {}, ['dai-hoi-xiii | resolved | congress | ']],
  [
    'Nghị quyết Đại hội XIII của Đảng',
    { day: '2020-12-31' },
    ['- | unresolved | congress-none | dai-hoi-xiii: younger-than-document'],
  ],
  [
    'Nghị quyết Đại hội XII của Đảng',
    {},
    ['- | unresolved | congress-none | dai-hoi-tinh-bac-kan-xii: body'],
  ],
  [
    'Nghị quyết Đại hội Đảng bộ tỉnh Bắc Kạn lần thứ XII',
    {},
    ['dai-hoi-tinh-bac-kan-xii | resolved | congress | '],
  ],
  [
    'Nghị quyết Đại hội Đảng bộ tỉnh BắcKạn lần thứ XII',
    { place: 'dong-nai' },
    ['dai-hoi-tinh-bac-kan-xii | resolved | congress | '],
  ],
  ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XII', {}, ['dai-hoi-tinh-bac-kan-xii | resolved | congress | ']],
  [
    'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XII',
    { place: 'bac-kan/ba-be' },
    ['dai-hoi-tinh-bac-kan-xii | resolved | congress | '],
  ],
  [
    'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XII',
    { place: 'bac-kan-moi' },
    ['- | unresolved | congress-none | dai-hoi-tinh-bac-kan-xii: body'],
  ],
  [
    'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XII',
    { place: null },
    ['- | unresolved | congress-none | dai-hoi-tinh-bac-kan-xii: body'],
  ],
  [
    'Nghị quyết Đại hội Đảng bộ huyện lần thứ XII',
    {},
    ['- | unresolved | congress-none | dai-hoi-tinh-bac-kan-xii: body'],
  ],
  [
    'Nghị quyết Đại hội Đảng bộ tỉnh Hà Giang lần thứ XII',
    {},
    ['- | unresolved | congress-none | dai-hoi-tinh-bac-kan-xii: body'],
  ],
  [
    'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIII',
    {},
    ['- | unresolved | congress-none | dai-hoi-xiii: body'],
  ],
  [
    'Nghị quyết Trung ương 7 khóa XII số 27-NQ/TW',
    {},
    [
      'nghi-quyet-27-nq-tw-2018 | resolved | plenum-number | nghi-quyet-hoi-nghi-trung-uong-7-khoa-xii: number, nghi-quyet-28-nq-tw-2018: number',
    ],
  ],
  [
    'Nghị quyết Trung ương 7 khóa XII số 29-NQ/TW',
    {},
    [
      '- | unresolved | plenum-number-none | nghi-quyet-hoi-nghi-trung-uong-7-khoa-xii: number, nghi-quyet-27-nq-tw-2018: number, nghi-quyet-28-nq-tw-2018: number',
    ],
  ],
  [
    'Nghị quyết Trung ương 7 khóa XII về cải cách chính sách tiền lương đối với cán bộ, công chức, viên chức',
    {},
    [
      'nghi-quyet-27-nq-tw-2018 | resolved | plenum-title | nghi-quyet-hoi-nghi-trung-uong-7-khoa-xii: title, nghi-quyet-28-nq-tw-2018: title',
    ],
  ],
  [
    'Nghị quyết Trung ương 7 khóa XII về cải cách tiền lương cán bộ, công chức, viên chức',
    {},
    [
      'nghi-quyet-27-nq-tw-2018 | resolved | plenum-title | nghi-quyet-hoi-nghi-trung-uong-7-khoa-xii: title, nghi-quyet-28-nq-tw-2018: title',
    ],
  ],
  ['Nghị quyết Trung ương 7 khóa XII', {}, ['- | ambiguous | plenum-several | ']],
  [
    'Nghị quyết Trung ương 6 khóa XII',
    {},
    ['nghi-quyet-hoi-nghi-trung-uong-6-khoa-xii | resolved | plenum | '],
  ],
  ['Nghị quyết Trung ương 7 khóa XI', {}, ['- | unresolved | plenum-none | ']],
  ['Nghị quyết Trung ương 8 khóa XII', {}, ['- | unresolved | plenum-none | ']],
  ['Kết luận Trung ương 7 khóa XII', {}, ['- | ambiguous | plenum-several | ']],
  [
    'Lời kêu gọi thi đua ái quốc của Chủ tịch Hồ Chí Minh',
    {},
    ['loi-keu-goi-1948 | resolved | appeal-title | '],
  ],
  [
    'Lời kêu gọi thi đua ái quốc',
    { day: '1947-01-01' },
    ['- | unresolved | appeal-title-none | loi-keu-goi-1948: younger-than-document'],
  ],
  [
    'Lời kêu gọi ngày 11/6/1948 của Chủ tịch Hồ Chí Minh',
    {},
    ['loi-keu-goi-1948 | resolved | appeal-issuer-year | '],
  ],
  [
    'Lời kêu gọi ngày 12/6/1948 của Chủ tịch Hồ Chí Minh',
    {},
    ['- | unresolved | appeal-issuer-year-none | loi-keu-goi-1948: date'],
  ],
  [
    'Lời kêu gọi của Chủ tịch Hồ Chí Minh',
    {},
    ['- | unresolved | appeal-issuer-year-none | loi-keu-goi-1948: date'],
  ],
  [
    'Lời kêu gọi của Chủ tịch Hồ Chí Minh',
    { day: '1948-07-01' },
    ['loi-keu-goi-1948 | resolved | appeal-issuer-year | '],
  ],
  ['Lời kêu gọi ngày 11/6/1948', {}, []],
  ['Luật TĐKT', {}, ['luat-15-2003-qh11 | resolved | law-in-force | luat-06-2022-qh15: not-in-force']],
  ['Luật Thi đua, khen thưởng năm 2013', {}, ['luat-39-2013-qh13 | resolved | law-amended-in-year | ']],
  [
    'Luật Thi đua, khen thưởng ngày 16/11/2013',
    {},
    ['luat-39-2013-qh13 | resolved | law-amended-in-year | '],
  ],
  [
    'Luật Thi đua, khen thưởng năm 2012',
    {},
    ['- | unresolved | law-name-year-none | luat-15-2003-qh11: date, luat-06-2022-qh15: date'],
  ],
  [
    'Luật Thi đua, khen thưởng năm 2003',
    {},
    ['luat-15-2003-qh11 | resolved | law-name-year | luat-06-2022-qh15: date'],
  ],
  [
    'Luật Thi đua, khen thưởng năm 2022; Điều 74 Luật TĐKT',
    { day: null },
    [
      'luat-06-2022-qh15 | resolved | law-name-year | luat-15-2003-qh11: date',
      'luat-06-2022-qh15 | resolved | law-named-before | ',
    ],
  ],
  [
    'Luật Thi đua, khen thưởng năm 2003, năm 2022; Luật TĐKT',
    { day: null },
    [
      'luat-15-2003-qh11 | resolved | law-name-year | luat-06-2022-qh15: date',
      'luat-06-2022-qh15 | resolved | law-name-year | luat-15-2003-qh11: date',
      '- | ambiguous | law-name-several | ',
    ],
  ],
  ['Bộ luật Lao động', {}, ['bo-luat-45-2019-qh14 | resolved | law-in-force | ']],
  [
    'Bộ luật Lao động',
    { day: '2018-01-01' },
    ['- | unresolved | law-in-force-none | bo-luat-45-2019-qh14: not-in-force'],
  ],
  [
    'Luật sửa đổi Luật TĐKT năm 2013',
    {},
    [
      'luat-39-2013-qh13 | resolved | law-name-year | ',
      'luat-15-2003-qh11 | resolved | law-in-force | luat-06-2022-qh15: not-in-force',
    ],
  ],
  [
    'Luật Thi đua, khen thưởng năm 2003, Luật sửa đổi, bổ sung một số điều năm 2013',
    {},
    [
      'luat-15-2003-qh11 | resolved | law-name-year | luat-06-2022-qh15: date',
      'luat-39-2013-qh13 | resolved | law-name-year | ',
    ],
  ],
  [
    'Luật Viên chức năm 2010 và Luật sửa đổi, bổ sung một số điều năm 2013',
    {},
    ['- | unresolved | law-name-year-none | ', '- | unresolved | law-name-year-none | '],
  ],
  ['Bộ luật Lao động năm 2019', {}, ['bo-luat-45-2019-qh14 | resolved | law-name-year | ']],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
    {},
    [
      'luat-39-2013-qh13 | resolved | law-in-force | ',
      'luat-15-2003-qh11 | resolved | law-in-force | luat-06-2022-qh15: not-in-force',
    ],
  ],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2013',
    {},
    [
      'luat-39-2013-qh13 | resolved | law-name-year | ',
      'luat-15-2003-qh11 | resolved | law-in-force | luat-06-2022-qh15: not-in-force',
    ],
  ],
  [
    'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    { day: '2025-01-01' },
    [
      'nghi-dinh-98-2023-nd-cp | resolved | number-symbol-year | ',
      'luat-06-2022-qh15 | resolved | law-detailed-by-outer | ',
    ],
  ],
  [
    'Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    { day: '2025-01-01' },
    [
      'nghi-dinh-91-2017-nd-cp | resolved | number-symbol-year | ',
      'luat-15-2003-qh11 | resolved | law-detailed-by-outer | ',
    ],
  ],
  [
    'Nghị định số 65/2014/NĐ-CP ngày 01/7/2014 của Chính phủ hướng dẫn Luật Thi đua, khen thưởng',
    { day: '2025-01-01' },
    [
      '- | unresolved | number-symbol-year-none | ',
      'luat-15-2003-qh11 | resolved | law-in-force | luat-06-2022-qh15: not-in-force',
    ],
  ],
  [
    'Nghị định số 65/2024/NĐ-CP của Chính phủ hướng dẫn Luật Thi đua, khen thưởng',
    { day: '2025-01-01' },
    [
      '- | unresolved | number-symbol-year-none | ',
      'luat-06-2022-qh15 | resolved | law-in-force | luat-15-2003-qh11: not-in-force',
    ],
  ],
  [
    'Điều 83 Luật Thi đua, khen thưởng; Luật Thi đua, khen thưởng năm 2022',
    { day: '2023-10-30' },
    [
      'luat-06-2022-qh15 | resolved | law-named-with-year | luat-15-2003-qh11: date',
      'luat-06-2022-qh15 | resolved | law-name-year | luat-15-2003-qh11: date',
    ],
  ],
  [
    'Luật Thi đua, khen thưởng năm 2003; Luật Thi đua, khen thưởng số 06/2022/QH15; Luật TĐKT',
    { day: '2023-10-30' },
    [
      'luat-15-2003-qh11 | resolved | law-name-year | luat-06-2022-qh15: date',
      'luat-06-2022-qh15 | resolved | number-symbol-year | ',
      '- | ambiguous | law-named-with-year-several | ',
    ],
  ],
  [
    'Luật Thi đua, khen thưởng năm 2003; Luật Thi đua, khen thưởng',
    { day: '2024-10-30' },
    [
      'luat-15-2003-qh11 | resolved | law-name-year | luat-06-2022-qh15: date',
      'luat-06-2022-qh15 | resolved | law-in-force | luat-15-2003-qh11: not-in-force',
    ],
  ],
  ['Luật Thi đua, khen thưởng', { day: null }, ['- | ambiguous | law-name-several | ']],
  ['Luật Dân sự', {}, ['- | unresolved | law-in-force-none | ']],
  ['Luật 15/2003/QH11', {}, ['luat-15-2003-qh11 | resolved | number-symbol-year | ']],
  [
    'Nghị định 98/2023 của Chính phủ',
    { day: '2025-01-01' },
    ['nghi-dinh-98-2023-nd-cp | resolved | number-year | '],
  ],
  [
    'Nghị định 98/2022 của Chính phủ',
    { day: '2025-01-01' },
    ['- | unresolved | number-year-none | nghi-dinh-98-2023-nd-cp: year'],
  ],
  ['Nghị định 98/2023', { day: '2025-01-01' }, ['nghi-dinh-98-2023-nd-cp | resolved | number-year | ']],
  [
    'Nghị định 98/2023',
    { day: '2022-01-01' },
    ['- | unresolved | number-year-none | nghi-dinh-98-2023-nd-cp: younger-than-document'],
  ],
  ['Kế hoạch 645/2022', {}, []],
  [
    'Chỉ thị 05 ngày 15/5/2016 của Bộ Chính trị',
    {},
    ['chi-thi-05-ct-tw-2016 | resolved | number-issuer-title | '],
  ],
  [
    'Chỉ thị 05 ngày 16/5/2016 của Bộ Chính trị',
    {},
    ['- | unresolved | number-issuer-title-none | chi-thi-05-ct-tw-2016: date'],
  ],
  [
    'Chỉ thị 05 năm 2016 của Bộ Chính trị',
    {},
    ['- | unresolved | number-issuer-title-none | chi-thi-05-ct-tw-2016: title'],
  ],
  ['Chỉ thị 05 của Bộ Chính trị khóa XII', {}, ['chi-thi-05-ct-tw-2016 | resolved | number-issuer-title | ']],
  [
    'Chỉ thị số 05 của Bộ Chính trị (khóa XIII)',
    {},
    ['- | unresolved | number-issuer-title-none | chi-thi-05-ct-tw-2016: term'],
  ],
  [
    'Nghị quyết số 18 Hội nghị Trung ương 6 khóa XII',
    {},
    ['nghi-quyet-18-nq-tw-2017 | resolved | number-issuer-title | '],
  ],
  [
    'Nghị quyết 18 của Ban Chấp hành Trung ương khóa XII',
    {},
    ['nghi-quyet-18-nq-tw-2017 | resolved | number-issuer-title | '],
  ],
  [
    'Chỉ thị số 05 của Ban Bí thư về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    {},
    ['- | unresolved | number-issuer-title-none | chi-thi-05-ct-tw-2016: issuer'],
  ],
  [
    'Chỉ thị số 05 của Bộ Chính trị về học tập tư tưởng, đạo đức Hồ Chí Minh',
    {},
    ['chi-thi-05-ct-tw-2016 | resolved | number-issuer-title | '],
  ],
  [
    'Kế hoạch số 645 ngày 25/9/2022 của UBND tỉnh',
    {},
    ['ke-hoach-645-kh-ubnd-2022-bac-kan | resolved | number-issuer-title | '],
  ],
  [
    'Kế hoạch số 645 ngày 25/9/2022 của UBND tỉnh Hà Giang',
    {},
    ['- | unresolved | number-issuer-title-none | ke-hoach-645-kh-ubnd-2022-bac-kan: scope'],
  ],
  [
    'Chỉ thị số 19/CT-TTg',
    { day: '2021-12-01' },
    [
      'chi-thi-19-ct-ttg-2021 | resolved | number-symbol-same-year | chi-thi-19-ct-ttg-2024: younger-than-document',
    ],
  ],
  [
    'Chỉ thị số 19/CT-TTg của Bộ Công an',
    { day: '2021-12-01' },
    [
      '- | unresolved | number-symbol-same-year-none | chi-thi-19-ct-ttg-2024: younger-than-document, chi-thi-19-ct-ttg-2021: issuer',
    ],
  ],
  [
    'Chỉ thị số 34-CT/TW về tiếp tục đẩy mạnh công tác thi đua, khen thưởng',
    { day: '2025-01-01' },
    ['chi-thi-34-ct-tw-2014 | resolved | number-symbol-title | chi-thi-34-ct-tw-2024: title'],
  ],
  [
    'Chỉ thị số 34-CT/TW về đẩy mạnh thi đua, khen thưởng công tác tiếp tục',
    { day: '2025-01-01' },
    [
      '- | unresolved | number-symbol-title-alike-none | chi-thi-34-ct-tw-2014: title, chi-thi-34-ct-tw-2024: title',
    ],
  ],
  [
    'Chỉ thị số 34-CT/TW về nhà ở xã hội',
    { day: '2025-01-01' },
    ['chi-thi-34-ct-tw-2024 | resolved | number-symbol-title-alike | chi-thi-34-ct-tw-2014: title'],
  ],
  [
    'Chỉ thị số 34-CT/TW năm 2014',
    { day: '2025-01-01' },
    ['chi-thi-34-ct-tw-2014 | resolved | number-symbol-year | chi-thi-34-ct-tw-2024: date'],
  ],
  [
    'Chỉ thị số 34-CT/TW ngày 7/4/2015',
    { day: '2025-01-01' },
    ['- | unresolved | number-symbol-year-none | chi-thi-34-ct-tw-2014: date, chi-thi-34-ct-tw-2024: date'],
  ],
  [
    'Chỉ thị số 34-CT/TW ngày 8/4/2014',
    { day: '2025-01-01' },
    ['- | unresolved | number-symbol-year-none | chi-thi-34-ct-tw-2014: date, chi-thi-34-ct-tw-2024: date'],
  ],
  [
    'Kế hoạch số 645/KH-UBND ngày 25/9/2022',
    { place: 'dong-nai' },
    ['- | unresolved | number-symbol-year-none | ke-hoach-645-kh-ubnd-2022-bac-kan: scope'],
  ],
  [
    'Kế hoạch số 645/KH-UBND năm 2022 về phát động phong trào thi đua yêu nước',
    { place: 'bac-kan/ba-be' },
    ['ke-hoach-645-kh-ubnd-2022-bac-kan | resolved | number-symbol-year | '],
  ],
  [
    'Kế hoạch số 645/KH-UBND',
    { day: '2022-12-01' },
    ['ke-hoach-645-kh-ubnd-2022-bac-kan | resolved | number-symbol-same-year | '],
  ],
  [
    'Quyết định số 645/KH-UBND ngày 25/9/2022',
    {},
    ['ke-hoach-645-kh-ubnd-2022-bac-kan | resolved | number-symbol-year | '],
  ],
  [
    'Chỉ thị số 19/CT-TTg ngày …/…/2021',
    {},
    [
      '- | ambiguous | number-symbol-unread-alone | chi-thi-19-ct-ttg-2021: year-unknown, chi-thi-19-ct-ttg-2024: younger-than-document',
    ],
  ],
  [
    'Chỉ thị số 19/CT-TTg ngày ##/7/2021',
    { day: '2022-01-01' },
    [
      '- | ambiguous | number-symbol-unread-alone | chi-thi-19-ct-ttg-2021: year-unknown, chi-thi-19-ct-ttg-2024: younger-than-document',
    ],
  ],
  [
    'Lời kêu gọi ngày 30/3/2020 của Tổng Bí thư, Chủ tịch nước Nguyễn Phú Trọng',
    {},
    ['- | unresolved | appeal-issuer-year-none | loi-keu-goi-1948: issuer'],
  ],
  [
    'Lời kêu gọi của Chủ tịch Hồ Chí Minh',
    { day: '1947-07-01' },
    ['- | unresolved | appeal-issuer-year-none | loi-keu-goi-1948: younger-than-document'],
  ],
  [
    'Lời kêu gọi của Chủ tịch Hồ Chí Minh',
    { day: null },
    ['- | unresolved | appeal-issuer-year-none | loi-keu-goi-1948: date'],
  ],
  [
    'Luật Thi đua, khen thưởng năm 2022',
    { day: '2021-01-01' },
    [
      '- | unresolved | law-name-year-none | luat-06-2022-qh15: younger-than-document, luat-15-2003-qh11: date',
    ],
  ],
  ['Hiến pháp năm 2013', {}, ['- | unresolved | law-name-year-none | ']],
  [
    'Nghị định số 67/2014/NĐ-CP của Chính phủ hướng dẫn Luật Thi đua, khen thưởng',
    { day: '2025-01-01' },
    [
      'nghi-dinh-67-2014-nd-cp | resolved | number-symbol-year | ',
      'luat-15-2003-qh11 | resolved | law-in-force | luat-06-2022-qh15: not-in-force',
    ],
  ],
  [
    'Nghị định số 66/2014/NĐ-CP ngày 01/7/2014 của Chính phủ hướng dẫn Luật Thi đua, khen thưởng',
    { day: '2025-01-01' },
    [
      '- | unresolved | number-symbol-year-none | ',
      'luat-15-2003-qh11 | resolved | law-in-force | luat-06-2022-qh15: not-in-force',
    ],
  ],
  [
    'Nghị định số 66/NĐ-CP ngày 01/7/2024 của Chính phủ hướng dẫn Luật Thi đua, khen thưởng',
    { day: '2025-01-01' },
    [
      '- | unresolved | number-symbol-year-none | ',
      'luat-06-2022-qh15 | resolved | law-in-force | luat-15-2003-qh11: not-in-force',
    ],
  ],
  [
    'Nghị định số 77/2023/NĐ-CP sửa đổi, bổ sung Luật Thi đua, khen thưởng',
    {},
    [
      'nghi-dinh-77-2023-nd-cp | resolved | number-symbol-year | ',
      'luat-06-2022-qh15 | resolved | law-detailed-by-outer | ',
    ],
  ],
  [
    'Luật Thi đua, khen thưởng ngày ##/6/2022',
    {},
    ['- | ambiguous | law-name-unread | luat-15-2003-qh11: date-unread, luat-06-2022-qh15: date-unread'],
  ],
  ['Luật Dân sự năm 2##5', {}, ['- | unresolved | law-name-unread | ']],
  [
    'Nghị định số 98/2023/NĐ-CP quy định chi tiết Luật Thi đua, khen thưởng năm 2##2',
    { day: '2025-01-01' },
    [
      'nghi-dinh-98-2023-nd-cp | resolved | number-symbol-year | ',
      'luat-06-2022-qh15 | resolved | law-detailed-by-outer | ',
    ],
  ],
  ['Bộ luật Lao động số 06/2022/QH15', {}, ['luat-06-2022-qh15 | resolved | number-symbol-year | ']],
  ['45/2019/QH14', {}, ['- | unresolved | number-symbol-year-none | bo-luat-45-2019-qh14: kind']],
  [
    'Luật Lao động số 45/2019/QH14',
    {},
    ['- | unresolved | number-symbol-year-none | bo-luat-45-2019-qh14: kind'],
  ],
  ['Bộ luật Lao động 45/2019/QH14', {}, ['bo-luat-45-2019-qh14 | resolved | number-symbol-year | ']],
  [
    'Chỉ thị số 19/CT-TTg ngày 16/7/2021; Chỉ thị số 19/CT-TTg',
    {},
    [
      'chi-thi-19-ct-ttg-2021 | resolved | number-symbol-year | chi-thi-19-ct-ttg-2024: younger-than-document',
      'chi-thi-19-ct-ttg-2021 | resolved | antecedent | ',
    ],
  ],
  [
    'Chỉ thị số 19/CT-TTg ngày 16/7/2021; Chỉ thị số 19/CT-TTg về phát triển dịch vụ nội dung',
    { day: '2025-01-01' },
    [
      'chi-thi-19-ct-ttg-2021 | resolved | number-symbol-year | chi-thi-19-ct-ttg-2024: date',
      'chi-thi-19-ct-ttg-2024 | resolved | number-symbol-title | chi-thi-19-ct-ttg-2021: title',
    ],
  ],
  [
    'Chỉ thị số 19/CT-TTg ngày 16/7/2021; Chỉ thị số 19/CT-TTg của Bộ Công an',
    {},
    [
      'chi-thi-19-ct-ttg-2021 | resolved | number-symbol-year | chi-thi-19-ct-ttg-2024: younger-than-document',
      '- | unresolved | number-symbol-same-year-none | chi-thi-19-ct-ttg-2024: younger-than-document, chi-thi-19-ct-ttg-2021: issuer',
    ],
  ],
  [
    'Chỉ thị số 19/CT-TTg ngày 16/7/2021; Chỉ thị số 19/CT-TTg của Thủ tướng Chính phủ',
    {},
    [
      'chi-thi-19-ct-ttg-2021 | resolved | number-symbol-year | chi-thi-19-ct-ttg-2024: younger-than-document',
      'chi-thi-19-ct-ttg-2021 | resolved | antecedent | ',
    ],
  ],
  [
    'Kế hoạch số 645/KH-UBND ngày 25/9/2022 của UBND tỉnh; Kế hoạch số 645/KH-UBND của UBND tỉnh Hà Giang',
    {},
    [
      'ke-hoach-645-kh-ubnd-2022-bac-kan | resolved | number-symbol-year | ',
      '- | unresolved | number-symbol-same-year-none | ke-hoach-645-kh-ubnd-2022-bac-kan: scope',
    ],
  ],
  [
    'Chỉ thị số 34-CT/TW của Bộ Chính trị; Chỉ thị số 34-CT/TW ngày 07/4/2014; Chỉ thị số 34-CT/TW',
    { day: '2025-01-01' },
    [
      'chi-thi-34-ct-tw-2014 | resolved | named-below | chi-thi-34-ct-tw-2024: year-unknown',
      'chi-thi-34-ct-tw-2014 | resolved | number-symbol-year | chi-thi-34-ct-tw-2024: date',
      'chi-thi-34-ct-tw-2014 | resolved | antecedent | ',
    ],
  ],
  [
    'Chỉ thị số 34-CT/TW; Chỉ thị số 34-CT/TW ngày 07/4/2014; Chỉ thị số 34-CT/TW ngày 24/5/2024',
    { day: '2025-01-01' },
    [
      '- | ambiguous | number-symbol-alone | chi-thi-34-ct-tw-2014: year-unknown, chi-thi-34-ct-tw-2024: year-unknown',
      'chi-thi-34-ct-tw-2014 | resolved | number-symbol-year | chi-thi-34-ct-tw-2024: date',
      'chi-thi-34-ct-tw-2024 | resolved | number-symbol-year | chi-thi-34-ct-tw-2014: date',
    ],
  ],
  [
    '19/CT-TTg',
    { day: null },
    [
      '- | ambiguous | number-symbol-alone | chi-thi-19-ct-ttg-2021: year-unknown, chi-thi-19-ct-ttg-2024: year-unknown',
    ],
  ],
  [
    '15/QH11',
    { day: null },
    ['- | unresolved | number-symbol-same-year-none | luat-15-2003-qh11: year-unknown'],
  ],
  ['Chỉ thị số 35-CT/TW', {}, ['- | unresolved | number-symbol-none | ']],
  [
    'Nghị quyết số 18-NQ/TW, Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XII',
    {},
    [
      'nghi-quyet-18-nq-tw-2017 | resolved | number-symbol-term | ',
      'nghi-quyet-18-nq-tw-2017 | resolved | antecedent | ',
    ],
  ],
  ['Nghị quyết số 18-NQ/TW khóa XII', {}, ['nghi-quyet-18-nq-tw-2017 | resolved | number-symbol-term | ']],
  [
    'Nghị quyết số 18-NQ/TW (khóa XIII)',
    {},
    ['- | unresolved | number-symbol-term-none | nghi-quyet-18-nq-tw-2017: term'],
  ],
  [
    '645/KH-UBND',
    { place: 'bac-kan/ba-be', day: '2022-12-01' },
    ['- | unresolved | number-symbol-same-year-none | ke-hoach-645-kh-ubnd-2022-bac-kan: body-unknown'],
  ],
  [
    'Kế hoạch số 645/KH-UBND ngày 25/9/2022',
    { place: 'bac-kan/ba-be' },
    ['ke-hoach-645-kh-ubnd-2022-bac-kan | resolved | number-symbol-year | '],
  ],
  [
    'Kế hoạch số 645/KH-UBND năm 2022',
    { place: 'bac-kan/ba-be' },
    ['- | unresolved | number-symbol-year-none | ke-hoach-645-kh-ubnd-2022-bac-kan: body-unknown'],
  ],
  [
    'Kế hoạch số 645/KH-UBND năm 2022 về phòng, chống dịch bệnh trên địa bàn',
    { place: 'bac-kan/ba-be' },
    ['- | unresolved | number-symbol-year-none | ke-hoach-645-kh-ubnd-2022-bac-kan: body-unknown'],
  ],
  [
    'Kế hoạch số 645/KH-UBND năm 2022 của UBND tỉnh Bắc Kạn',
    { place: 'dong-nai' },
    ['ke-hoach-645-kh-ubnd-2022-bac-kan | resolved | number-symbol-year | '],
  ],
  [
    'Kế hoạch số 645/KH-UBND năm 2022 của UBND tỉnh',
    { place: null },
    ['- | unresolved | number-symbol-year-none | ke-hoach-645-kh-ubnd-2022-bac-kan: scope'],
  ],
  [
    'Chỉ thị 05 năm 2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    {},
    ['chi-thi-05-ct-tw-2016 | resolved | number-issuer-title | '],
  ],
  [
    'Chỉ thị 05 ngày 15/5/2016 của Bộ Chính trị về phát triển nhà ở',
    {},
    ['- | unresolved | number-issuer-title-none | chi-thi-05-ct-tw-2016: title'],
  ],
  [
    'Chỉ thị 05 ngày 15/5/2016',
    {},
    ['- | unresolved | number-issuer-title-none | chi-thi-05-ct-tw-2016: issuer'],
  ],
  [
    'Chỉ thị 05 ngày 15/5/2016',
    { day: '2015-01-01' },
    ['- | unresolved | number-issuer-title-none | chi-thi-05-ct-tw-2016: younger-than-document'],
  ],
  [
    'Nghị quyết số 18 của Ban Chấp hành Trung ương Đảng ngày 25/10/2017',
    {},
    ['nghi-quyet-18-nq-tw-2017 | resolved | number-issuer-title | '],
  ],
  [
    'Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương khóa XII về sắp xếp tổ chức bộ máy của hệ thống chính trị',
    {},
    ['nghi-quyet-18-nq-tw-2017 | resolved | number-symbol-title-alike | '],
  ],
  [
    'Nghị quyết số 18-NQ/TW của BCH TW Đảng (khóa XII) về sắp xếp tổ chức bộ máy của hệ thống chính trị',
    {},
    ['nghi-quyet-18-nq-tw-2017 | resolved | number-symbol-title-alike | '],
  ],
  [
    'Nghị quyết số 18-NQ/TW của Trung ương khóa XII về sắp xếp tổ chức bộ máy của hệ thống chính trị',
    {},
    ['nghi-quyet-18-nq-tw-2017 | resolved | number-symbol-title-alike | '],
  ],
  [
    'Nghị quyết số 18-NQ/TW của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII về sắp xếp tổ chức bộ máy của hệ thống chính trị',
    {},
    ['nghi-quyet-18-nq-tw-2017 | resolved | number-symbol-title-alike | '],
  ],
  [
    'Nghị quyết số 18-NQ/TW của Hội nghị Trung ương 6 khóa XII về sắp xếp tổ chức bộ máy của hệ thống chính trị',
    {},
    ['nghi-quyet-18-nq-tw-2017 | resolved | number-symbol-title-alike | '],
  ],
  [
    'Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương khóa XIII về sắp xếp tổ chức bộ máy của hệ thống chính trị',
    {},
    ['- | unresolved | number-symbol-title-alike-none | nghi-quyet-18-nq-tw-2017: issuer'],
  ],
  [
    'Nghị quyết số 18-NQ/TW của BCH TW Đoàn khóa XII về sắp xếp tổ chức bộ máy của hệ thống chính trị',
    {},
    ['- | unresolved | number-symbol-title-alike-none | nghi-quyet-18-nq-tw-2017: issuer'],
  ],
  [
    'Nghị quyết số 18-NQ/TW của Hội nghị Trung ương 6 khóa XIII về sắp xếp tổ chức bộ máy của hệ thống chính trị',
    {},
    ['- | unresolved | number-symbol-title-alike-none | nghi-quyet-18-nq-tw-2017: issuer'],
  ],
  ['Luật 15/2003', {}, ['luat-15-2003-qh11 | resolved | number-year | ']],
  ['Thông tư 15/2003', {}, ['- | unresolved | number-year-none | ']],
  [
    'Chỉ thị số 34-CT/TW của Bộ Chính trị về nhà ở xã hội',
    { day: '2025-01-01' },
    ['chi-thi-34-ct-tw-2024 | resolved | number-symbol-title-alike | chi-thi-34-ct-tw-2014: title'],
  ],
  [
    'Chỉ thị số 34-CT/TW của Ban Bí thư về nhà ở xã hội',
    { day: '2025-01-01' },
    [
      '- | unresolved | number-symbol-title-alike-none | chi-thi-34-ct-tw-2014: issuer, chi-thi-34-ct-tw-2024: issuer',
    ],
  ],
  [
    'Chỉ thị số 05-CT/TW ngày ##/5/2016',
    {},
    ['- | ambiguous | number-symbol-unread-alone | chi-thi-05-ct-tw-2016: year-unknown'],
  ],
  [
    'Nghị quyết Trung ương 7 khóa XII về cải cách',
    { day: '2018-01-01' },
    [
      '- | unresolved | plenum-title-none | nghi-quyet-hoi-nghi-trung-uong-7-khoa-xii: younger-than-document, nghi-quyet-27-nq-tw-2018: younger-than-document, nghi-quyet-28-nq-tw-2018: younger-than-document',
    ],
  ],
  [
    'Nghị quyết Trung ương 7 khóa XII',
    { day: '2018-05-22' },
    ['- | ambiguous | plenum-several | nghi-quyet-28-nq-tw-2018: younger-than-document'],
  ],
  [
    'Nghị quyết Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ tỉnh khóa XII',
    {},
    ['- | unresolved | plenum-none | '],
  ],
  [
    'Chỉ thị số 05-CT/TW ngày 15/5/2016. Chỉ thị 05 của Bộ Chính trị. Chỉ thị 05',
    {},
    [
      'chi-thi-05-ct-tw-2016 | resolved | number-symbol-year | ',
      '- | unresolved | number-issuer-title-none | chi-thi-05-ct-tw-2016: title',
    ],
  ],
  [
    'Kế hoạch số 12/KH-UBND ngày 01/6/2023. Kế hoạch nêu trên',
    { reference: '12/KH-UBND' },
    ['- | unresolved | own-document | '],
  ],
  [
    'Nghị định số 91/2017/NĐ-CP của Chính phủ (sau đây gọi tắt là Nghị định 91). Thực hiện Nghị định 91, Nghị định này',
    {},
    [
      'nghi-dinh-91-2017-nd-cp | resolved | number-symbol-year | ',
      'nghi-dinh-91-2017-nd-cp | resolved | antecedent-number | ',
      'nghi-dinh-91-2017-nd-cp | resolved | antecedent-number | ',
      'nghi-dinh-91-2017-nd-cp | resolved | sole-antecedent | ',
    ],
  ],
  [
    'Chỉ thị số 05 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh. Theo Chỉ thị 05',
    {},
    [
      'chi-thi-05-ct-tw-2016 | resolved | number-issuer-title | ',
      'chi-thi-05-ct-tw-2016 | resolved | antecedent-number | ',
    ],
  ],
  [
    'Kế hoạch số 645/KH-UBND ngày 25/9/2022 của UBND tỉnh (gọi tắt là Kế hoạch thi đua). Theo Kế hoạch thi đua',
    {},
    [
      'ke-hoach-645-kh-ubnd-2022-bac-kan | resolved | number-symbol-year | ',
      'ke-hoach-645-kh-ubnd-2022-bac-kan | resolved | short-name | ',
      'ke-hoach-645-kh-ubnd-2022-bac-kan | resolved | short-name | ',
    ],
  ],
  [
    'Nghị định số 98/2023/NĐ-CP và Nghị định số 91/2017/NĐ-CP. Nghị định nêu trên',
    { day: '2025-01-01' },
    [
      'nghi-dinh-98-2023-nd-cp | resolved | number-symbol-year | ',
      'nghi-dinh-91-2017-nd-cp | resolved | number-symbol-year | ',
    ],
  ],
  [
    'Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 01/6/2023. Văn bản nêu trên',
    {},
    ['- | unresolved | own-document | '],
  ],
  ['Nghị quyết Đại hội Chi bộ lần thứ 6', {}, ['- | unresolved | congress-none | ']],
  ['Pháp lệnh 02/2020', {}, ['- | unresolved | number-year-none | ']],
  [
    'Phát triển nhà ở xã hội trong tình hình mới theo Chỉ thị số 34-CT/TW',
    { day: '2025-01-01' },
    ['chi-thi-34-ct-tw-2024 | resolved | number-symbol-context | chi-thi-34-ct-tw-2014: context'],
  ],
  [
    'Chỉ thị số 07 của Bộ Công an. Chỉ thị số 07 của Bộ Quốc phòng. Theo Chỉ thị 07',
    {},
    ['- | unresolved | number-issuer-title-none | ', '- | unresolved | number-issuer-title-none | '],
  ],
  [
    'Chỉ thị số 07 của Bộ Công an. Chỉ thị số 07 của Bộ Công an. Theo Chỉ thị 07',
    {},
    [
      '- | unresolved | number-issuer-title-none | ',
      '- | unresolved | number-issuer-title-none | ',
      '- | unresolved | antecedent-number | ',
    ],
  ],
  ['12/KH-UBND ngày 01/6/2023', {}, []],
  ['theo 12/KH-UBND', {}, []],
];

test.each(rows)('%s with %o', (text, context, outcomes) => {
  const shown = citeText(text, context, occasions).map(({ record, rejected }) =>
    [
      record.instrument ?? '-',
      record.outcome,
      record.rule,
      rejected.map(({ instrument, reason }) => `${instrument}: ${reason}`).join(', '),
    ].join(' | '),
  );
  expect(shown).toEqual(outcomes);
});
