import type { Cue } from '../cue.ts';

/**
 * Number and symbol of the document itself (NĐ 30/2020/NĐ-CP, Annex I, II.3; HD 36-HD/VPTW for the Party).
 * Groups: `number` (empty where blank), `year`, `separator`, `symbol`.
 */
export const ownReferenceCue: Cue = {
  id: 'own-reference',
  pattern:
    /S[ốôỐÔoO]\s*[:.]?\s*(?<number>\d{1,6})?[\s.…_]*(?:\/\s*(?<year>\d{4})\s*)?(?<separator>[/–-]|(?<=\d\s)(?=\p{Lu}{2,5}\/))\s*(?<symbol>\p{Lu}[\p{L}\d]*(?:\s?[-–/&]\s?[\p{Lu}\d][\p{L}\d]*)*(?:(?<=-Vụ)\s[IVX]{1,3}(?!\p{L}))?)/u,
  printed: true,
  examples: [
    'Số: 879/KH-KTĐNC',
    'Số: 1855/BTĐKT-Vụ II',
    'Số: /KH-VP',
    'Số: 12/2022/QĐ-UBND',
    'Số 34-CT/TW',
    'Số: 125 KH/TĐTN-TCKT',
    'Số:    /KH-UBND',
  ],
  counterexamples: ['Số: 1045 Ngày 05/03/2021', 'Số lượng'],
};

/** Place before the date of signing, at the end of a line of the head. Groups: `place`. */
export const ownPlaceCue: Cue = {
  id: 'own-place',
  pattern:
    /(?:^|\s)(?<place>(?:TP\.?\s?)?\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*|\s\d{1,2}){0,5}),\s*n\s?g\s?[àaăâá]\s?y(?=[\s\d.…_lIOoóSZ]*t\s?h\s?[áàảãạa]\s?n\s?g|\s*\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4})/iu,
  printed: true,
  examples: [
    'Bắc Kạn, ngày tháng 9 năm 2024',
    'TP. Hồ Chí Minh, ngày 1 tháng 2 năm 2020',
    'Khánh Hòa, ngày 31/8/2023',
  ],
  counterexamples: ['ngày 1 tháng 2 năm 2020'],
};

/** The place, where one is printed, in a line known to be that of place and date. Groups: `place`. */
export const datedLineCue: Cue = {
  id: 'dated-line',
  pattern: /^(?<place>[^\d,]{0,60}?)[,\s]{0,3}(?:[Nn]gày\s)?(?=\d)/u,
  printed: true,
  examples: ['Hà Nội, 05/01/2026', 'Hà Nội ngày 5.1.2026', 'Ngày 05 tháng 01 năm 2026'],
  counterexamples: ['Hà Nội, ngày'],
};

/** A day of which the scanner left no digits: it is not blank. */
export const unreadDayCue: Cue = {
  id: 'unread-day',
  pattern: /ngay (?=\S*[a-z])[\dliosz|]{1,3} thang/,
  examples: ['Thanh Sơn, ngày ló tháng 7 năm 2025'],
  counterexamples: ['Thanh Sơn, ngày 16 tháng 7 năm 2025', 'Thanh Sơn, ngày … tháng 7 năm 2025'],
};

/** First words of the line that states the subject of a letter. */
export const aboutCue: Cue = {
  id: 'about',
  pattern: /^v\s*\/\s*v\s*:?\s*/,
  examples: ['V/v phát động thi đua', 'V/v: khen thưởng'],
  counterexamples: ['Về việc khen thưởng'],
};

/** Words of a date as scanners print them, and the words that they are; a day that cannot be read is as if blank. */
export const misreadDateWords: readonly { readonly pattern: RegExp; readonly word: string }[] = [
  { pattern: /n\s?g\s?[àáạăâ]\s?y/giu, word: 'ngày' },
  { pattern: /t\s?h\s?[áàảãạ]\s?n\s?g/giu, word: 'tháng' },
  { pattern: /n\s?[ăâãà]\s?(?:m|rn)(?=[\s\d])/giu, word: 'năm' },
  { pattern: /(?<=\d)[oO](?=[\d\s]|$)|(?<![\p{L}\d])[oO](?=\d)/gu, word: '0' },
  { pattern: /(?<=\d)[lI](?=[\d\s]|$)|(?<![\p{L}\d])[lI](?=[\d\s])/gu, word: '1' },
  { pattern: /(?<=ngày )(?=\S*\p{L})[\dlIoóSZ|]{1,3}(?= tháng)/gu, word: '…' },
  { pattern: /(?<=\d)\s([/.-])\s(?=\d)/gu, word: '$1' },
];
