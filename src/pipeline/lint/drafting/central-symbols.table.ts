import type { CitationRecord } from '../../../schemas/entry.ts';

/** Ends of symbols that bodies of the centre alone use. */
const centralSymbol = /(?:-CP|-TTg|QH\d+|UBTVQH\d*|-BNV|-BTC|-BGDĐT|-CTN|\/TW|\/BTCTW|\/VPTW)$/u;

/** Whether a numbered mention is of a body of the centre, whose instruments a drafter can look up. */
export const isCentral = ({ symbol }: CitationRecord): boolean =>
  symbol !== null && centralSymbol.test(`-${symbol}`);

/** Letters of a body in a symbol, and who issues under them in folded text. */
export const bodiesBySymbol: readonly (readonly [letters: RegExp, issuer: RegExp])[] = [
  [/^CP$/, /^chinh phu/],
  [/^TTg$/, /^thu tuong/],
  [/^UBND$/, /uy ban|ubnd/],
  [/^[BS]NV$/, /noi vu|nv$/],
  [/^[BS]TC$/, /tai chinh|tc$/],
  [/^[BS]YT$/, /y te|yt$/],
  [/^[BS]GD/, /giao duc|gd/],
];

/** The beginning of a body's name that tells its kind, in folded text. */
export const otherBody = /^(?:bo |so |thu tuong|chinh phu|quoc hoi|uy ban|hoi dong)/;
