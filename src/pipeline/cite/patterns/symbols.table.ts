import { kinds } from './kinds.table.ts';
import { type Pattern, splitGroups, wordEnd, wordStart } from './pattern.ts';

const groups = splitGroups(kinds.flatMap((row) => row.groups).filter((group) => group !== 'L-CTN'));
/** A digit may be read as a letter, beside others that are not. */
const number = '(?<number>(?:[oOlI](?=\\d))?\\d[\\dOo]{0,4}[a-z]?)';
const year = '(?<year>(?:19|2[0Oo])[\\dOolI]{2})';
/** Words that a lost space glues to a symbol. */
const gluedWord = '(?:ngày|của|về|và|tháng|năm|do)';
const letters = `(?:(?!${gluedWord})[\\p{L}\\p{N}&])*`;
const symbolEnd = `(?:${wordEnd}|(?=${gluedWord}))`;
const bodyGroup = `(?:T\\.[WƯ]|\\p{Lu})${letters}`;
const twoCapitals = '(?=\\p{Lu}[\\p{Ll}\\p{N}&]*\\p{Lu})';
const furtherGroup = `(?:(?: [-–]|[-–] )(?=\\p{Lu}[\\p{Lu}\\d])${bodyGroup}|[-–/]${bodyGroup})`;
const body = `${bodyGroup}${furtherGroup}*`;
const separator = ' ?(?:--|[-–—/]) ?';

/** Bodies whose symbol follows the Party form: number-TYPE/BODY (HD 36-HD/VPTW, II.1.3; 05-HD/VPTW). */
export const partyBodies: readonly string[] = [
  'TW',
  'TƯ',
  'TU',
  'HU',
  'ThU',
  'TXU',
  'TPU',
  'TĐU',
  'QU',
  'ĐU',
  'ĐUK',
  'ĐUX',
  'ĐUP',
  'ĐUQH',
  'ĐUCP',
  'ĐUMTTW',
  'ĐUQSTW',
  'QUTW',
  'ĐUCA',
  'ĐUCATW',
  'ĐUQS',
  'ĐUBP',
  'ĐUCQ',
  'ĐUUBND',
  'CB',
  'BTCTW',
  'VPTW',
  'BTGTW',
  'BTGDVTW',
  'UBKTTW',
  'BDVTW',
  'BNCTW',
  'BKTTW',
  'BCSCLTW',
  'BĐNTW',
  'BCSĐ',
  'ĐĐ',
  'VPTU',
  'BTCTU',
  'BTGTU',
  'BTGDVTU',
  'UBKTTU',
  'BDVTU',
  'BNCTU',
  'VPHU',
  'BTCHU',
  'BTGHU',
  'UBKTHU',
  'BDVHU',
  'UBKT',
  'BTV',
  'TWĐTN',
];

/** A committee whose own letters "TU" some print as those of the centre. */
export const provincial = { body: 'TƯ', issuer: /(?:[Tt]ỉnh|[Tt]hành) [ủu]/ };

/** Types of joint instruments, whose symbol names several bodies. */
export const jointTypes: readonly string[] = ['TTLT', 'NQLT'];

/** First letters of the symbols of State bodies; behind them a hyphen that a line end took is put back. */
const stateHeads = '(?:UBND|HĐND|HĐTĐKT|VPCP|VPQH|TTg|CP|BNV|BTC|BGDĐT|BCA|BQP|BYT|SNV|SGDĐT|PNV|TLĐ|LĐLĐ)';
const partyHeads = '(?:TW|TU|HU|ThU|ĐU)';

/** Bodies whose letters are put together again where a space splits them: "TT-BN V", "QĐ- UB ND". */
export const wholeBodies: readonly string[] = [
  'CP',
  'TW',
  'TU',
  'HU',
  'UBND',
  'HĐND',
  'HĐTĐKT',
  'BTĐKT',
  'TTg',
  'BNV',
  'BTC',
  'BCA',
  'BQP',
  'BYT',
  'BXD',
  'BTP',
  'BCT',
  'BGDĐT',
  'BVHTTDL',
  'BLĐTBXH',
  'BTTTT',
  'BKHĐT',
  'BKHCN',
  'BTNMT',
  'BNNPTNT',
  'SNV',
  'SGDĐT',
  'PNV',
  'PGDĐT',
  'VPCP',
  'VPUBND',
  'LĐLĐ',
  'TLĐ',
  'BTCTW',
  'BTGTW',
  'VPTW',
];

/** Bodies that the State form is meant for, though a Party separator is printed: "12-KH/UBND". */
export const stateBody =
  /^(?:UBND|HĐND|HĐTĐKT|TTg$|CP$|VPCP|S(?:NV|GDĐT|YT|TC|XD|TP|CT|KH)|P(?:NV|GDĐT)|B(?:NV|GDĐT|CA|QP|YT|XD|TP)$|TLĐ|LĐLĐ|MTTQ|UBMTTQ)/u;

/** Spellings of a body that are read as another. */
export const bodySpellings: Readonly<Record<string, string>> = {
  TƯ: 'TW',
  TTG: 'TTg',
  Ttg: 'TTg',
  TTGg: 'TTg',
  TTq: 'TTg',
  TTe: 'TTg',
  NĐCP: 'CP',
  'SGD&ĐT': 'SGDĐT',
  'PGD&ĐT': 'PGDĐT',
  'GD&ĐT': 'GDĐT',
  'BGD&ĐT': 'BGDĐT',
  BGDDT: 'BGDĐT',
  SGDDT: 'SGDĐT',
  PGDDT: 'PGDĐT',
  HDND: 'HĐND',
  HDTDKT: 'HĐTĐKT',
  'HĐTĐ-KT': 'HĐTĐKT',
  'HĐ-TĐKT': 'HĐTĐKT',
};

/**
 * Numbers and symbols, tried in this order. Separators of the wrong family, a space beside them and marks lost in
 * a scan are read; what was printed stays in the record's text.
 */
export const symbolPatterns: readonly Pattern[] = [
  {
    id: 'national-assembly',
    description: 'laws and resolutions of the National Assembly: number/year/QH + term',
    source: `${number} ?[/-] ?${year} ?[/-] ?(?<body>QH ?-?\\d{1,2})${symbolEnd}`,
    examples: ['15/2003/QH11', '06/2022/QH15', '202/2025/QH15', '06/2022-QH15'],
    counterexamples: ['15/QH11', '06/2022/NĐ-CP'],
  },
  {
    id: 'national-assembly-year-lost',
    description: 'the same without the year',
    source: `${number} ?/ ?(?<body>QH ?\\d{2})${symbolEnd}`,
    examples: ['15/QH11', '06/QH15'],
    counterexamples: ['15/2003/QH11', '15/QH'],
  },
  {
    id: 'standing-committee',
    description: 'ordinances and resolutions of the Standing Committee, with or without year',
    source: `${number} ?(?:/ ?${year} ?)?/ ?(?:(?<type>NQ|PL) ?[-/] ?)?(?<body>UBTVQH ?\\d{1,2})${symbolEnd}`,
    examples: ['1683/NQ-UBTVQH15', '16/2004/PL-UBTVQH11', '35/2023/UBTVQH15'],
    counterexamples: ['1683/NQ-CP'],
  },
  {
    id: 'joint',
    description: 'joint circulars and resolutions: several bodies',
    source: `${number} ?(?:[/-] ?${year} ?)?[/-] ?(?<type>${splitGroups(jointTypes)}) ?[-–/] ?(?<body>${body})${symbolEnd}`,
    examples: [
      '02/2011/TTLT-BNV-BTC',
      '88/NQLT/CP-ĐCTUBTWMTTQVN',
      '15/2014/TTLT/BTC-BNV',
      '05/2013/TTLT-BNV/BTC',
    ],
    counterexamples: ['02/2011/TT-BNV'],
  },
  {
    id: 'normative',
    description: 'normative acts: number/year/TYPE-BODY',
    source: `${number} ?[/-] ?${year} ?${separator}(?<type>${groups})${separator}(?<body>${body})${symbolEnd}`,
    examples: [
      '91/2017/NĐ-CP',
      '15/2025/TT-BNV',
      '31/2020/QĐ-UBND',
      '98/2023/ND-CP',
      '12/2019 /TT-BNV',
      '91/2017/NĐ – CP',
      '91-2017/NĐ-CP',
      '16/2009/L-CTN',
      '42/20lo/NĐ-CP',
      '98/2023/N Đ--CP',
    ],
    counterexamples: ['31/7/2017', '2021/2022', '10/2019-2020'],
  },
  {
    id: 'typed',
    description: 'administrative and Party documents: number, TYPE, BODY, either separator',
    source: `${number}${separator}(?<type>${groups})${separator}(?<body>${body})${symbolEnd}`,
    examples: [
      '19/CT-TTg',
      '34-CT/TW',
      '106/KH-HĐTĐKT',
      '259/KH/TU',
      '34/CT-TW',
      '45/KH- UBND',
      '91/NĐ-CP',
      '26-HD/BTCTW',
      '04-NQ/TW',
      '375/ĐA-CP',
      '115/VBHN-VPQH',
      '12/HD-SNV-TĐKT',
      '500/HD-PGD&ĐT',
      '342/KH-CAT-PV01',
      '411-KH/TWĐTN-BTC',
      'o1-KL/TW',
      '05-C T/T.W',
      '2O2/QĐ-UBND',
    ],
    counterexamples: ['24/7', '30/4', '18/10/2021', '100%', '2021-2025', '0207.3822.456', 'Mẫu số 08'],
  },
  {
    id: 'glued',
    description:
      'the separator between type and body lost, as at a line end; only before a body that is known',
    source: `${number}(?: ?/ ?${year})?${separator}(?<type>${groups})(?<body>${stateHeads}(?:-${bodyGroup})*|${partyHeads})${symbolEnd}`,
    examples: ['273/KHUBND', '32/2017/TTBGDĐT', '34-CTTW', '31-CTRTU', '12/QĐUBND'],
    counterexamples: ['12/KHXH', '4/CTR'],
  },
];

/**
 * What is read only behind the name of a kind: official letters, which have no type in their symbol (NĐ 30/2020/NĐ-CP,
 * Annex I), and symbols of no known type.
 */
export const letterSymbol: Pattern = {
  id: 'letter',
  description: 'official letters and symbols that begin with the body: number/BODY-UNIT',
  source: `${number} ?[/-] ?(?<body>(?!QH ?\\d)${twoCapitals}${bodyGroup}${furtherGroup}*)${symbolEnd}`,
  examples: ['1459/SNV-TĐKT', '431/VPUBND-VX', '4045/BNV', '55/BTĐKT-V1', '1625 /UBND- KGVX', '12/UBND-NC'],
  counterexamples: ['24/7', '18/10/2021', '12/Tổ'],
};

/** A symbol whose first separator is a space, as the Youth Union prints it and others by mistake. */
export const spacedSymbol: Pattern = {
  id: 'spaced',
  description: 'number, space, TYPE, separator, BODY',
  source: `${number} (?<type>${groups})[-–/](?<body>${body})${symbolEnd}`,
  examples: ['1836 QĐ/TWĐTN', '12 KH-UBND'],
  counterexamples: ['12 KH', '05 QĐ của UBND'],
};

/** The year that stands behind the number of such a symbol: "05/2021/QĐKT-UBND". */
export const datedLetterSymbol: Pattern = {
  id: 'dated-letter',
  description: 'a symbol of no known type with its year',
  source: `${number} ?/ ?${year} ?/ ?(?<body>${twoCapitals}${bodyGroup}${furtherGroup}*)${symbolEnd}`,
  examples: ['05/2021/QĐKT-UBND', '03/2008/HĐ-UBDT'],
  counterexamples: ['05/2021', '05/10/2021'],
};

/** A reference that stands alone, without the name of its kind before it; only the well-formed ones are read. */
export const bareStart = `${wordStart}(?<![/.-])(?=\\d{1,5}[a-z]?(?:/(?:19|20)\\d{2}/ ?|[-/] ?)(?:(?:${groups}) ?[-–/]|QH ?\\d{2}${wordEnd}))`;

/** What stands before a number that belongs to a form, not to an instrument. */
export const formBefore: Pattern = {
  id: 'form-before',
  description: 'the word for a form, a table, an annex or a code',
  source: '(?:[Mm]ẫu|[Bb]iểu|[Bb]iểu mẫu|[Pp]hụ lục|[Bb]ảng|[Mm]ã|[Mm]ã hồ sơ)(?: số)?:? ',
  examples: ['biểu ', 'Phụ lục số ', 'mã số '],
  counterexamples: ['theo ', 'số '],
};

/** What every reference that stands alone has in folded text: digits, a separator and letters. */
export const bareSign = '\\d[a-z]?(?:/\\d{4}/ ?|[-/] ?)[a-z]{1,6} ?[-\u2013/0-9]';
