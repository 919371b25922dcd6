/** Where the name of a body may be parted into lines without tearing what belongs together. */
export interface NameBreak {
  readonly id: string;
  /** Global; matches the blank at which the line ends. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** Surest first. */
export const nameBreaks: readonly NameBreak[] = [
  {
    id: 'before-place',
    pattern: /(?<=\p{Lu}) (?=(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) \p{Lu})/gu,
    examples: ['ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN', 'HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ LONG KHÁNH'],
    counterexamples: ['TỈNH ỦY', 'SỞ NỘI VỤ'],
  },
  {
    id: 'behind-body',
    pattern:
      /(?<=(?:^|\s)(?:ỦY BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|HỘI ĐỒNG|ỦY BAN|BAN CHẤP HÀNH|BAN CHỈ ĐẠO|LIÊN ĐOÀN LAO ĐỘNG|VĂN PHÒNG|KHỐI THI ĐUA|CỤM THI ĐUA)) (?=(?!NHÂN DÂN)\p{Lu})/gu,
    examples: ['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 'KHỐI THI ĐUA CÁC SỞ, NGÀNH KINH TẾ'],
    counterexamples: ['HỘI ĐỒNG', 'ỦY BAN NHÂN DÂN'],
  },
  {
    id: 'before-and',
    pattern: / (?=VÀ \p{Lu})/gu,
    examples: ['SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
    counterexamples: ['SỞ NỘI VỤ', 'VÀ'],
  },
];
