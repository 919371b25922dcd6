import { type Pattern, phrases, wordEnd } from './pattern.ts';

/** Who makes an appeal to the whole people. */
const authors = 'Tổng Bí thư|Chủ tịch nước|Thủ tướng Chính phủ|Chủ tịch Hồ Chí Minh|Bác Hồ';

const byAuthor = `của (?<issuer>(?:${authors})(?:, (?:Chủ tịch nước|Chủ tịch Quốc hội))?(?: \\p{Lu}\\p{Ll}+){0,4})`;

/** A Roman numeral, its later signs perhaps read as other letters or split off. */
const roman = '[IVXL][IVXLl1|]*(?: [IVl1|]{1,2}(?![\\p{L}\\p{N}.,]))?';
const term = `(?:,? ?\\(?(?:các )?[Kk]h[oóòỏõọ] ?[aáàảãạ] ?(?<term>${roman}(?:(?:, | và |, (?:và )?kh(?:óa|oá) | và kh(?:óa|oá) )${roman})*)\\)?(?!\\p{L}))`;

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
  'mười một': 11,
  'mười hai': 12,
  'mười ba': 13,
  'mười bốn': 14,
  'mười lăm': 15,
};
/** A high number right behind "Nghị quyết" is that of the resolution, not of a plenum. */
const plenum = '(?:(?<=(?:thứ|ương|TW|Đảng) ?)\\d{1,2}|(?:1[0-5]|0?[1-9])(?!\\d))';
const ordinals = `(?<ordinals>${plenum}(?:(?:, ?| và )\\d{1,2})*|(?:${phrases(Object.keys(ordinalWords))}))`;
const centre = '(?:Ban Chấp hành|BCH) (?:Trung ương|TW)(?: Đảng)?(?: Cộng sản Việt Nam)?';
const behind = `(?:,? ?(?:của )?(?:${centre}|Trung ương Đảng))?`;
const body =
  '(?:Đảng bộ|Chi bộ|Đảng ủy|Công đoàn|Liên đoàn Lao động|Đoàn TNCS Hồ Chí Minh|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đoàn Thanh niên|Hội Liên hiệp Phụ nữ|Hội LHPN|Hội Nông dân|Hội Cựu chiến binh|Mặt trận Tổ quốc|MTTQ)';
const word =
  '(?: -)? (?!(?:[Ll]ần|[Kk]hóa|[Kk]hoá|[Nn]hiệm|các cấp|nghị|Nghị|đại hội|Đại hội)(?!\\p{L}))[\\p{L}&-]+';
const local = `(?:${body}(?:${word}){0,9}?)`;
/** The same where nothing behind it tells its end: capitalised words and the places they belong to. */
const names = '(?: (?!(?:Khóa|Khoá|Lần|Nhiệm|Nghị)(?!\\p{L}))\\p{Lu}[\\p{L}]*){0,6}';
const ofPlace = '(?: (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|cơ quan|khối|các cơ quan))?';
const trailing = `(?:${body}${ofPlace}${names}${ofPlace}${names})`;
const again = '(?:[lI1]ần thứ )?';
const ordinal = `(?<ordinal>${roman}|\\d{1,2})`;

/** Resolutions known by the meeting that passed them; what stands after "Nghị quyết". */
export const eventPatterns: readonly Pattern[] = [
  {
    id: 'plenum',
    description:
      'plenary sessions of the Central Committee: ordinals and terms; as many resolutions as there are pairs of them',
    source: `(?:của )?(?<meeting>(?:Hội nghị )?(?:[lI1]ần thứ )?(?:Ban Chấp hành |BCH )?(?:Trung ương ?|TW ?)?(?:Đảng )?(?:[lI1]ần thứ ?)?${ordinals}${behind}${term})`,
    examples: [
      'Hội nghị Trung ương 6, 7 (khóa XII)',
      'Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khóa XII',
      'Trung ương 4 khóa XII',
      'Hội nghị Trung ương 5 khóa XIII',
      'Trung ương 4, khóa XII',
      'Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XIII',
      'Trung ương 4 (khóa XI, XII)',
      'Trung ương 4 khóa XI, khóa XII',
      'Hội nghị lần thứ mười hai, Ban Chấp hành Trung ương Đảng (khóa XI)',
      'TW 8 (khóa XI)',
      'TW4 khóa XII',
      'Hội nghị Trung ương 6,7 (khóa XII)',
      'Hội nghị Trung ương 6khoáXII',
      'Trung ương4 khóa X1I',
      'Trung ương 6 khóa XI I',
      'Trung ương 4 khoả XII',
      'Trung ương 6 khó a XII',
    ],
    counterexamples: [
      'Trung ương 4',
      'Đại hội XIII',
      'số 18-NQ/TW',
      '18 của Ban Chấp hành Trung ương khóa XII',
    ],
  },
  {
    id: 'ordinal-before-body',
    description: 'the same with the ordinal before the body',
    source: `(?:của )?(?<meeting>Đại hội (?:[Đđ]ại biểu )?(?:(?:[Tt]oàn quốc )?lần thứ )?${ordinal},? (?:của )?(?<body>${trailing}))${wordEnd}`,
    examples: [
      'Đại hội lần thứ XVII Đảng bộ tỉnh',
      'Đại hội đại biểu lần thứ XX của Đảng bộ huyện Ba Bể',
      'Đại hội XIII Công đoàn Việt Nam',
      'Đại hội lần thứ VIII Hội Nông dân Việt Nam',
    ],
    counterexamples: ['Đại hội lần thứ XIII của Đảng', 'Đại hội Đảng bộ tỉnh lần thứ XX'],
  },
  {
    id: 'national-congress',
    description: 'national congresses of the Party: ordinal',
    source: `(?:của )?(?<meeting>Đại hội (?:Đảng )?(?:[Đđ]ại biểu )?(?:(?:Đảng )?[Tt]oàn quốc )?(?:của Đảng |Đảng(?: Cộng sản Việt Nam)? )?(?:[Tt]oàn quốc )?(?:[lI1]ần thứ ?)?(?<ordinal>${roman}(?:(?:, | và ${again}|, và )${roman}(?!\\p{L}))*)(?:,? (?:của )?Đảng(?: Cộng sản Việt Nam| ta)?(?! bộ| ủy| uỷ))?)${wordEnd}(?! (?:của )?${body})`,
    examples: [
      'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
      'Đại hội XIII của Đảng',
      'Đại hội Đại biểu toàn quốc lần thứ XIII',
      'Đại hội Đảng toàn quốc lần thứ XIII',
      'Đại hội Đảng XIII',
      'Đại hội đại biểu toàn quốc Đảng Cộng sản Việt Nam lần thứ XIII',
      'Đại hội toàn quốc lần thứ XII của Đảng',
      'Đại hội lần thứ XIII của Đảng',
      'Đại hội đại biểu toàn quốc Iần thứ XIV của Đảng',
      'Đại hội đại biểu toàn quốc lần thứ XIII, XIV của Đảng',
    ],
    counterexamples: [
      'Đại hội Đảng bộ các cấp',
      'Đại hội Đảng bộ tỉnh lần thứ XX',
      'Đại hội lần thứ XX Đảng bộ tỉnh',
    ],
  },
  {
    id: 'local-plenum',
    description: 'sessions of a local Party committee: ordinal, body and term',
    source: `(?:của )?(?<meeting>Hội nghị (?:[lI1]ần thứ ?)?(?<ordinal>\\d{1,2}|(?:${phrases(Object.keys(ordinalWords))})),? (?:của )?(?:Ban Chấp hành|BCH) (?<body>(?:Đảng bộ|Đảng ủy)(?:${word}){0,6}?)${term})`,
    examples: [
      'Hội nghị lần thứ 9 Ban Chấp hành Đảng bộ tỉnh khóa XVII',
      'Hội nghị lần thứ tư, Ban Chấp hành Đảng bộ huyện Ba Bể (khóa XXII)',
    ],
    counterexamples: ['Hội nghị lần thứ 9 Ban Chấp hành Trung ương khóa XIII'],
  },
  {
    id: 'body-first-plenum',
    description: 'the same with the ordinal behind the body',
    source: `(?:của )?(?<meeting>Hội nghị (?<body>(?:(?:Ban Chấp hành|BCH) (?:Đảng bộ|Đảng ủy)|(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy)(?:${word}){0,6}?),? [lI1]ần thứ ?(?<ordinal>\\d{1,2}|(?:${phrases(Object.keys(ordinalWords))}))${term})`,
    examples: [
      'Hội nghị Tỉnh ủy lần thứ 5 khóa XX',
      'Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ tư (khóa XXII)',
    ],
    counterexamples: ['Hội nghị Tỉnh ủy lần thứ 5'],
  },
  {
    id: 'local-congress',
    description: 'congresses of a local Party body or of a mass organisation: body and ordinal',
    source: `(?:của )?(?<meeting>Đại hội (?:[Đđ]ại biểu )?(?<body>${local}),?(?: [lI1]ần thứ| [Kk]h[oóòỏõọ][aáàảãạ]) ?${ordinal})${wordEnd}`,
    examples: [
      'Đại hội Đảng bộ huyện Tuy Phước lần thứ XXII',
      'Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII',
      'Đại hội Đảng bộ tỉnh Bình Định lần thứ XX',
      'Đại hội Công đoàn Việt Nam lần thứ XIII',
      'Đại hội Chi bộ lần thứ 15',
      'Đại hội đại biểu Hội Nông dân tỉnh Bắc Kạn lần thứ IX',
      'Đại hội đại biểu Đảng bộ Công an tỉnh lần thứ XV',
      'Đại hội Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh lần thứ II',
    ],
    counterexamples: ['Đại hội Đảng bộ các cấp nhiệm kỳ 2020 - 2025', 'Đại hội XIII của Đảng'],
  },
  {
    id: 'other-congress',
    description: 'congresses of any other body, with their ordinal',
    source: `(?:của )?(?<meeting>Đại hội (?<body>(?:(?:đại biểu|Đại biểu) )?(?!toàn quốc|Đảng(?! bộ)|thi đua|Thi đua)[\\p{L}]+(?:${word}){0,9}?),? [lI1]ần thứ ?${ordinal})${wordEnd}`,
    examples: [
      'Đại hội đại biểu phụ nữ toàn quốc lần thứ XIII',
      'Đại hội Đoàn toàn quốc lần thứ XII',
      'Đại hội đại biểu Liên minh Hợp tác xã Việt Nam lần thứ VI',
    ],
    counterexamples: ['Đại hội toàn quốc lần thứ XIII', 'Đại hội Thi đua yêu nước lần thứ V'],
  },
];

/** A further congress behind one, whose word is not said again: "Đại hội Đảng bộ tỉnh lần thứ XVII, Đảng bộ huyện lần thứ XX". */
export const furtherCongress: Pattern = {
  id: 'further-congress',
  description: 'body and ordinal',
  source: `(?<meeting>(?<body>${local}),? [lI1]ần thứ ?${ordinal})${wordEnd}`,
  examples: ['Đảng bộ huyện lần thứ XX', 'Chi bộ lần thứ V'],
  counterexamples: ['Đảng bộ huyện', 'huyện lần thứ XX'],
};

/** Appeals by their name or by who made them; what stands after "Lời kêu gọi". */
export const appealPatterns: readonly Pattern[] = [
  {
    id: 'patriotic-emulation',
    description: 'the appeal of 1948, by name, with or without its author',
    source: `(?<title>[Tt]hi đua [Áá]i quốc|[Tt]hi đua yêu nước)[”"]?${wordEnd}(?: (?:của|do) (?<issuer>(?:Chủ tịch Hồ Chí Minh|Bác Hồ|Bác|Người)))?`,
    examples: ['thi đua ái quốc', 'Thi đua Ái quốc của Chủ tịch Hồ Chí Minh', 'thi đua yêu nước của Bác'],
    counterexamples: ['thi đua', 'của đồng chí Bí thư'],
  },
  {
    id: 'by-author',
    description: 'an appeal by the person who made it',
    source: `${byAuthor}${wordEnd}`,
    examples: ['của Tổng Bí thư Nguyễn Phú Trọng', 'của Thủ tướng Chính phủ'],
    counterexamples: ['của các cấp', 'của Ban vận động'],
  },
];

/** What stands between two meetings of which one word "Nghị quyết" names the resolutions. */
export const nextMeeting: Pattern = {
  id: 'next-meeting',
  description: 'comma, semicolon or "and" before a further meeting',
  source: '(?:[,;]? và|[,;]) ',
  examples: [', ', ' và ', '; ', ', và '],
  counterexamples: ['. ', ' với '],
};

/** What makes of "Lời kêu gọi" one appeal where a day stands between it and its author. */
export const appealAuthor: Pattern = {
  id: 'appeal-author',
  description: 'the author behind the day of an appeal',
  source: ` ${byAuthor}`,
  examples: [' của Tổng Bí thư, Chủ tịch nước Nguyễn Phú Trọng'],
  counterexamples: [' của các cấp'],
};

/** Author that a text names directly before an appeal: "Chủ tịch Hồ Chí Minh ra Lời kêu gọi …". */
export const authorBefore: Pattern = {
  id: 'author-before',
  description: 'the author of an appeal and the verb of making it',
  source: `(?<issuer>${authors})(?: (?:đã )?(?:ra|viết|phát|công bố|gửi))? [“"]?`,
  examples: ['Chủ tịch Hồ Chí Minh ra ', 'Bác Hồ viết “', 'Chủ tịch Hồ Chí Minh '],
  counterexamples: ['ngày Bác Hồ', 'Chủ tịch UBND tỉnh ra '],
};
