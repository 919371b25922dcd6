import { type Pattern, wordEnd } from './pattern.ts';

const term = '(?:,? ?\\(?[Kk]h(?:óa|oá) (?<term>[IVXL]+)\\)?(?!\\p{L}|, ?[IVXL]))';

/** Ordinals of plenums in words. */
export const ordinalWords: Readonly<Record<string, number>> = {
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const ordinals = `(?<ordinals>\\d{1,2}(?:(?:, | và )\\d{1,2})*|(?:${Object.keys(ordinalWords).join('|')}))`;
const committee = '(?:,? ?(?:của )?Ban Chấp hành Trung ương(?: Đảng)?)?';

/** Resolutions known by the meeting that passed them; what stands after "Nghị quyết". */
export const eventPatterns: readonly Pattern[] = [
  {
    id: 'plenum',
    description:
      'plenary sessions of the Central Committee: ordinal and term; several ordinals, several resolutions',
    source: `(?:của )?(?<meeting>(?:Hội nghị )?(?:lần thứ )?(?:Ban Chấp hành )?(?:Trung ương )?(?:Đảng )?(?:lần thứ )?${ordinals}${committee}${term})`,
    examples: [
      'Hội nghị Trung ương 6, 7 (khóa XII)',
      'Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khóa XII',
      'Trung ương 4 khóa XII',
      'Hội nghị Trung ương 5 khóa XIII',
      'Trung ương 4, khóa XII',
      'Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XIII',
    ],
    counterexamples: ['Trung ương 4', 'Đại hội XIII', 'số 18-NQ/TW'],
  },
  {
    id: 'national-congress',
    description: 'national congresses of the Party: ordinal',
    source: `(?:của )?(?<meeting>Đại hội (?:[Đđ]ại biểu )?(?:[Tt]oàn quốc )?(?:lần thứ )?(?<ordinal>[IVXL]+)(?: của Đảng| Đảng Cộng sản Việt Nam)?)${wordEnd}`,
    examples: [
      'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
      'Đại hội XIII của Đảng',
      'Đại hội Đại biểu toàn quốc lần thứ XIII',
    ],
    counterexamples: ['Đại hội Đảng bộ các cấp', 'Đại hội Đảng bộ tỉnh lần thứ XX'],
  },
  {
    id: 'local-congress',
    description: 'congresses of a Party body: body and ordinal',
    source: `(?:của )?(?<meeting>Đại hội (?:[Đđ]ại biểu )?(?<body>Đảng bộ (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|cơ quan|khối)(?: \\p{Lu}\\p{L}*){0,5}),? lần thứ (?<ordinal>[IVXL]+))${wordEnd}`,
    examples: [
      'Đại hội Đảng bộ huyện Tuy Phước lần thứ XXII',
      'Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII',
      'Đại hội Đảng bộ tỉnh Bình Định lần thứ XX',
    ],
    counterexamples: ['Đại hội Đảng bộ các cấp nhiệm kỳ 2020 - 2025', 'Đại hội XIII của Đảng'],
  },
];

/** Appeals by their name or by who made them; what stands after "Lời kêu gọi". */
export const appealPatterns: readonly Pattern[] = [
  {
    id: 'patriotic-emulation',
    description: 'the appeal of 1948, by name, with or without its author',
    source: `(?<title>[Tt]hi đua [Áá]i quốc|[Tt]hi đua yêu nước)${wordEnd}(?: của (?<issuer>(?:Chủ tịch Hồ Chí Minh|Bác Hồ)))?`,
    examples: ['thi đua ái quốc', 'Thi đua Ái quốc của Chủ tịch Hồ Chí Minh'],
    counterexamples: ['thi đua', 'của đồng chí Bí thư'],
  },
  {
    id: 'by-author',
    description: 'an appeal by the person who made it',
    source: `của (?<issuer>(?:Tổng Bí thư|Chủ tịch nước|Thủ tướng Chính phủ|Chủ tịch Hồ Chí Minh|Bác Hồ)(?:, (?:Chủ tịch nước|Chủ tịch Quốc hội))?(?: \\p{Lu}\\p{Ll}+){0,4})${wordEnd}`,
    examples: ['của Tổng Bí thư Nguyễn Phú Trọng', 'của Thủ tướng Chính phủ'],
    counterexamples: ['của các cấp', 'của Ban vận động'],
  },
];
