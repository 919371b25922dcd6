import type { InstrumentKind } from '../../schemas/instrument.ts';

/** The fixed words of a citation, as NĐ 30/2020/NĐ-CP, Annex I, part I, II.6 has them. */
export const citationWords = {
  numbered: (kind: string, reference: string): string => `${kind} số ${reference}`,
  dated: (day: string, month: string, year: string): string => `ngày ${day} tháng ${month} năm ${year}`,
  datedInFigures: (day: string, month: string, year: string): string => `ngày ${day}/${month}/${year}`,
  ofMonth: (month: string, year: string): string => `tháng ${month} năm ${year}`,
  ofYear: (year: number): string => `năm ${year}`,
  by: (issuer: string): string => `của ${issuer}`,
  basis: (citation: string): string => `Căn cứ ${citation}`,
  /** A blank in the place of a number that the text of today may not have. */
  toCompare: (number: string): string => `[${number}: đối chiếu]`,
} as const;

/** Kinds that are cited by their name, without number, symbol and issuer. */
export const kindsByTitle: ReadonlySet<InstrumentKind> = new Set<InstrumentKind>([
  'constitution',
  'code',
  'law',
  'ordinance',
]);

/** Begins the title of a group of instruments, before which no name of a kind stands: "Các nghị quyết Hội nghị …". */
export const groupWords: readonly string[] = ['các ', 'những '];
