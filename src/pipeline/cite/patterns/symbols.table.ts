import { kinds } from './kinds.table.ts';
import { type Pattern, phrases, wordEnd, wordStart } from './pattern.ts';

const groups = phrases(kinds.flatMap((row) => row.groups).filter((group) => group !== 'L-CTN'));
const number = '(?<number>\\d{1,5}[a-z]?)';
const year = '(?<year>(?:19|20)\\d{2})';
const body = '\\p{Lu}[\\p{L}\\p{N}&]*(?:-\\p{Lu}[\\p{L}\\p{N}&]*)*';
const separator = ' ?[-–/] ?';

/** Bodies whose symbol follows the Party form: number-TYPE/BODY (HD 36-HD/VPTW, II.1.3). */
export const partyBodies: readonly string[] = [
  'TW',
  'TƯ',
  'TU',
  'HU',
  'ThU',
  'TXU',
  'QU',
  'ĐU',
  'ĐUK',
  'QUTW',
  'ĐUCA',
  'ĐUQS',
  'BTCTW',
  'VPTW',
  'BTGTW',
  'BTGDVTW',
  'UBKTTW',
  'BDVTW',
  'BNCTW',
  'BCSĐ',
  'BTCTU',
  'BTGTU',
  'UBKTTU',
  'BDVTU',
  'BTV',
];

/** Spellings of a body that are read as another. */
export const bodySpellings: Readonly<Record<string, string>> = {
  TƯ: 'TW',
  TTG: 'TTg',
  Ttg: 'TTg',
  NĐCP: 'CP',
};

/**
 * Numbers and symbols, tried in this order. Separators of the wrong family, a space beside them and marks lost in
 * a scan are read; what was printed stays in the record's text.
 */
export const symbolPatterns: readonly Pattern[] = [
  {
    id: 'national-assembly',
    description: 'laws and resolutions of the National Assembly: number/year/QH + term',
    source: `${number} ?/ ?${year} ?/ ?(?<body>QH ?\\d{1,2})${wordEnd}`,
    examples: ['15/2003/QH11', '06/2022/QH15', '202/2025/QH15'],
    counterexamples: ['15/QH11', '06/2022/NĐ-CP'],
  },
  {
    id: 'standing-committee',
    description: 'ordinances and resolutions of the Standing Committee, with or without year',
    source: `${number} ?(?:/ ?${year} ?)?/ ?(?:(?<type>NQ|PL) ?- ?)?(?<body>UBTVQH ?\\d{1,2})${wordEnd}`,
    examples: ['1683/NQ-UBTVQH15', '16/2004/PL-UBTVQH11', '35/2023/UBTVQH15'],
    counterexamples: ['1683/NQ-CP'],
  },
  {
    id: 'joint',
    description: 'joint circulars and resolutions: several bodies',
    source: `${number} ?(?:/ ?${year} ?)?/ ?(?<type>TTLT|NQLT) ?[-/] ?(?<body>${body})${wordEnd}`,
    examples: ['02/2011/TTLT-BNV-BTC', '88/NQLT/CP-ĐCTUBTWMTTQVN', '15/2014/TTLT/BTC-BNV'],
    counterexamples: ['02/2011/TT-BNV'],
  },
  {
    id: 'normative',
    description: 'normative acts: number/year/TYPE-BODY',
    source: `${number} ?/ ?${year} ?${separator}(?<type>${groups})${separator}(?<body>${body})${wordEnd}`,
    examples: ['91/2017/NĐ-CP', '15/2025/TT-BNV', '31/2020/QĐ-UBND', '98/2023/ND-CP', '12/2019 /TT-BNV'],
    counterexamples: ['31/7/2017', '2021/2022', '10/2019-2020'],
  },
  {
    id: 'typed',
    description: 'administrative and Party documents: number, TYPE, BODY, either separator',
    source: `${number}${separator}(?<type>${groups})${separator}(?<body>${body})${wordEnd}`,
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
    ],
    counterexamples: ['24/7', '30/4', '18/10/2021', '100%', '2021-2025', '0207.3822.456', 'Mẫu số 08'],
  },
];

/** An official letter has no type in its symbol (NĐ 30/2020/NĐ-CP, Annex I): read only after its type word. */
export const letterSymbol: Pattern = {
  id: 'letter',
  description: 'official letters: number/BODY-UNIT',
  source: `${number} ?/ ?(?<body>\\p{Lu}[\\p{L}\\p{N}&]+(?:-\\p{Lu}[\\p{L}\\p{N}&]*)*)${wordEnd}`,
  examples: ['1459/SNV-TĐKT', '431/VPUBND-VX', '4045/BNV'],
  counterexamples: ['24/7', '18/10/2021'],
};

/** A reference that stands alone, without the name of its kind before it; only the well-formed ones are read. */
export const bareStart = `${wordStart}(?<![/.-])(?=\\d{1,5}[a-z]?(?:/(?:19|20)\\d{2}/|[-/](?:${groups})[-/]))`;
