/** Lines of a letterhead that stand in its right column (Nghị định 30/2020/NĐ-CP, phụ lục I); all others stand in the left one. */
export const rightColumn = [
  {
    id: 'national-name',
    pattern: /^\W*CỘNG H(?:ÒA|OÀ) XÃ HỘI/iu,
    examples: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '**CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM**'],
    counterexamples: ['UBND HUYỆN YÊN SƠN', 'UBND HUYỆN YÊN SƠN   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  },
  {
    id: 'motto',
    pattern: /^\W*Độc lập\s*[-–]\s*Tự do/iu,
    examples: ['Độc lập - Tự do - Hạnh phúc', '**Độc lập – Tự do – Hạnh phúc**'],
    counterexamples: ['PHÒNG NỘI VỤ'],
  },
  {
    id: 'party',
    pattern: /^\W*ĐẢNG CỘNG SẢN VIỆT NAM/u,
    examples: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
    counterexamples: ['ĐẢNG BỘ TỈNH BẮC KẠN'],
  },
  {
    id: 'place-and-date',
    pattern: /^\W*\p{Lu}[\p{L} .-]*,\s*ngày\b/u,
    examples: ['Yên Sơn, ngày 05 tháng 3 năm 2022', '*Bắc Kạn, ngày    tháng 9 năm 2024*'],
    counterexamples: ['Số: 12/KH-UBND', 'Căn cứ Nghị quyết số 5, ngày 2 tháng 3'],
  },
];
