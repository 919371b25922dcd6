import type { Cue } from '../../parse/cue.ts';

/** Letters of a type as they should stand in a symbol (Annex III), by what is printed in their place. */
export const typeLetters: Readonly<Record<string, string>> = {
  ND: 'NĐ',
  Nđ: 'NĐ',
  QD: 'QĐ',
  Qđ: 'QĐ',
  CTR: 'CTr',
  Ctr: 'CTr',
  TTR: 'TTr',
  Ttr: 'TTr',
  Kh: 'KH',
  Nq: 'NQ',
  Hd: 'HD',
};

/** Letters of a body, likewise. */
export const bodyLetters: Readonly<Record<string, string>> = {
  TTG: 'TTg',
  Ttg: 'TTg',
  TTFF: 'TTg',
  HDND: 'HĐND',
  HDTDKT: 'HĐTĐKT',
  UBNĐ: 'UBND',
  TƯ: 'TW',
};

/** Types whose number holds the year. */
export const yearTypes: readonly string[] = ['NĐ', 'TT', 'TTLT'];

const types =
  'NQ|NĐ|ND|Nđ|Nq|QĐ|QD|Qđ|QyĐ|QC|CT|CTr|CTR|Ctr|TT|TTLT|TTr|TTR|Ttr|KH|Kh|BC|TB|HD|Hd|KL|ĐA|PA|BB|CV';

/**
 * A number with a type and a body, whatever stands between them. Groups: `number`, `first`, `year`, `second`, `type`,
 * `third`, `body`.
 */
export const looseSymbol: Cue = {
  id: 'loose-symbol',
  printed: true,
  pattern: new RegExp(
    `(?<![\\p{L}\\d/.-])(?<number>\\d{1,4})(?<first> ?[/–—-] ?)(?:(?<year>(?:19|20)\\d{2})(?<second> ?[/–—-] ?))?(?<type>${types})(?<third> ?[-–—/] ?)(?<body>\\p{Lu}[\\p{L}]{1,9}(?:[-–—]\\p{Lu}[\\p{L}&]{1,9})*)(?![\\p{L}\\d])`,
    'gu',
  ),
  examples: [
    '34/CT-TW',
    '259/KH/TU',
    '98/2023/NĐ - CP',
    '45/KH- UBND',
    '91/NĐ-CP',
    '12 /KH-UBND',
    '7/KH-UBND',
    '12/HD-SNV-TĐKT',
  ],
  counterexamples: ['18/10/2021', '24/7', '10 - KH năm', 'Số: /KH-UBND', '06/2022/QH15'],
};
