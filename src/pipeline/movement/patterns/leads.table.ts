/** Words before a quotation that say whether it names a movement. All are matched on folded text, at its end. */
export interface Lead {
  readonly id: string;
  /** Matched against the folded text before the opening quotation mark. */
  readonly pattern: RegExp;
  /** True: the quotation is a name; false: it is a slogan, a spirit, a saying. */
  readonly names: boolean;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

export const leads: readonly Lead[] = [
  {
    id: 'lead-slogan',
    pattern:
      /(?:tinh than|phuong cham|khau hieu|muc dich|cau noi|loi day|thong diep|quan diem|nguyen tac|bieu hien|muc tieu)(?: [a-z]+){0,2}:? ?$/,
    names: false,
    examples: [
      'Với tinh thần ',
      'theo phương châm: ',
      'Việc khen thưởng phải đạt mục đích ',
      'những biểu hiện ',
    ],
    counterexamples: ['phong trào thi đua ', 'với chủ đề '],
  },
  {
    id: 'lead-movement',
    pattern:
      /phong trao(?: thi dua)?(?: (?:dac biet|chuyen de|yeu nuoc|cao diem|trong diem))?(?: (?:voi|mang|co))?(?: (?:ten goi|chu de|ten))?:? ?$/,
    names: true,
    examples: [
      'hưởng ứng phong trào ',
      'Phong trào thi đua ',
      'phong trào thi đua đặc biệt ',
      'phong trào thi đua với chủ đề ',
    ],
    counterexamples: ['các quy định ', 'về việc '],
  },
  {
    id: 'lead-drive',
    pattern: /(?:dot thi dua|cuoc van dong|cao trao thi dua)(?: [a-z]+){0,6}:? ?$/,
    names: true,
    examples: ['phát động Đợt thi đua ', 'Cuộc vận động ', 'đợt thi đua cao điểm với chủ đề '],
    counterexamples: ['cuộc thi ', 'đợt 1 '],
  },
  {
    id: 'lead-theme',
    pattern: /chu de(?: (?:thi dua|nam|cua nam|phong trao|xuyen suot|la))*(?: nam \d{4})?(?: la)?:? ?$/,
    names: true,
    examples: ['và chủ đề thi đua ', 'Chủ đề: ', 'với chủ đề '],
    counterexamples: ['chuyên đề '],
  },
  {
    id: 'lead-list',
    pattern: /cac (?:phong trao|cuoc van dong)[^."]{0,160}(?:nhu|cu the|gom|la|phat dong|chuyen de):? ?$/,
    names: true,
    examples: [
      'các phong trào thi đua theo chuyên đề do tỉnh, huyện phát động như: ',
      'các phong trào thi đua chuyên đề: ',
    ],
    counterexamples: ['các quy định như: '],
  },
];

/** Between two quotations of one list: what follows a name by these words alone is a name too. */
export const listLink =
  /^[\s,;.\u2026]*(?:va|hoac|cung|gan voi)?[\s,;]*(?:cac )?(?:phong trao(?: thi dua)?|cuoc van dong)?[\s:]*$/;

/** A heading or paragraph that is nothing but one quotation under such a heading states the theme. */
export const themeHeading = /^(?:chu de|ten goi|khau hieu thi dua)/;
