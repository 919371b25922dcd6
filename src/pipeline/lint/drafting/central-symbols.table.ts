import type { CitationRecord } from '../../../schemas/entry.ts';

/** Ends of symbols that bodies of the centre alone use. */
const centralSymbol = /(?:-CP|-TTg|QH\d+|UBTVQH\d*|-BNV|-BTC|-BGDĐT|-CTN|\/TW|\/BTCTW|\/VPTW)$/u;

/** Whether a numbered mention is of a body of the centre, whose instruments a drafter can look up. */
export const isCentral = ({ symbol }: CitationRecord): boolean =>
  symbol !== null && centralSymbol.test(`-${symbol}`);
