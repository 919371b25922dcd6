import type { Citable } from './citable.ts';
import { citationDate, citationIssuer, citationSubject, shortCitation } from './citation-parts.ts';
import { citationWords } from './citation-words.table.ts';

/** An instrument as NĐ 30/2020/NĐ-CP, Annex I, part I, II.6 has it cited: in full first, then short, and as a basis. */
export interface CitationForms {
  /** Type, number, date, issuer and subject; a law by name and date. */
  readonly first: string;
  /** Type and number; a law by its name. */
  readonly later: string;
  /** A line of the bases, with the semicolon that ends all but the last. Set in italics. */
  readonly basis: string;
}

const firstMention = (citable: Citable): string =>
  [
    shortCitation(citable),
    citationDate(citable, citable.family === 'party' ? 'figures' : 'words'),
    citationIssuer(citable),
    citationSubject(citable),
  ]
    .filter((part) => part !== null)
    .join(' ');

/**
 * The lines of the bases of a document: full citations, a semicolon at the end of each and a full stop at the end of the
 * last; laws and ordinances without number, symbol and issuer (Annex I, part I, II.6). Set in italics.
 */
export const basisLines = (citables: readonly Citable[]): string[] =>
  citables.map(
    (citable, index) =>
      citationWords.basis(firstMention(citable)) + (index === citables.length - 1 ? '.' : ';'),
  );

/**
 * Ready-made citations. Instruments of the State write their date in words, those of the Party in figures ("ngày
 * 07/4/2014"); a date that is not known is left out.
 */
export const citationForms = (citable: Citable): CitationForms => {
  const first = firstMention(citable);
  return { first, later: shortCitation(citable), basis: `${citationWords.basis(first)};` };
};
