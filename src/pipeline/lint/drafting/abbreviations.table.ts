import type { Cue } from '../../parse/cue.ts';

/** Short forms that any reader of administrative texts knows. */
export const commonShortForms: ReadonlySet<string> = new Set([
  'UBND',
  'HĐND',
  'UBMTTQ',
  'UBMTTQVN',
  'MTTQ',
  'MTTQVN',
  'TW',
  'TƯ',
  'VT',
  'VP',
  'QH',
  'UBTVQH',
  'CP',
  'TTg',
  'NĐ',
  'CT',
  'KH',
  'QĐ',
  'TP',
  'THPT',
  'THCS',
  'BHXH',
  'BHYT',
  'GRDP',
  'GDP',
  'COVID',
  'ASEAN',
  'UNESCO',
  'OCOP',
  'ISO',
  'PCI',
  'PAR',
  'INDEX',
  'PAPI',
  'SIPAS',
  'DTI',
  'ICT',
  'AI',
  'QR',
  'VNeID',
  'TM',
  'KT',
  'TL',
  'TUQ',
  'HTX',
  'USD',
  'VNĐ',
  'VN',
  'TDTT',
  'ĐT',
  'SĐT',
  'FDI',
  'ODA',
  'BẢN',
  'VIỆT',
  'NAM',
]);

/** Numbers of terms and congresses. */
export const romanNumeral = /^[IVX]+$/;

/** Where a text explains a short form: in brackets behind the words. All global; groups `short`. */
export const definitions: readonly Cue[] = [
  {
    id: 'called-in-short',
    printed: true,
    pattern: /(?:gọi|viết) (?:tắt|chung|ngắn gọn)(?: chung)? là:? ?[“"]?(?<short>[\p{Lu}\d][\p{L}\d&-]*)/gu,
    examples: ['(sau đây viết tắt là HĐTĐKT)', 'sau đây gọi tắt là: BCĐ'],
    counterexamples: ['sau đây gọi tắt là đơn vị'],
  },
  {
    id: 'in-brackets',
    printed: true,
    pattern: /(?<=\p{Ll} )\((?<short>\p{Lu}[\p{Lu}\d&-]{1,9})\)/gu,
    examples: ['cải cách hành chính (CCHC)', 'kinh tế - xã hội (KT-XH)'],
    counterexamples: ['(Kèm theo Kế hoạch)', 'tỉnh (UBND)'.slice(0, 5)],
  },
];

/** A word in capitals inside a text of small letters: no number of an instrument, no Roman numeral. Global. */
export const shortFormCue: Cue = {
  id: 'short-form',
  printed: true,
  pattern: /(?<![\p{L}\d/&“.-]|[/-] )\p{Lu}{2,}(?:[-&]\p{Lu}{2,})*(?![\p{L}\d/&]|\.\p{L}|-\p{L})/gu,
  examples: ['Thường trực HĐTĐKT xã', 'đẩy mạnh CCHC', 'phát triển KT-XH'],
  counterexamples: ['Kế hoạch số 12/KH-UBND', 'thi đua', '“KHỎE” là'.slice(0, 5)],
};
