import type { PaperLetterhead } from '../render/paper/paper.ts';
import type { Draft, DraftOffice } from '../schemas/draft.ts';
import { letterheadWords as words } from './letterhead.table.ts';

/** Room for what is written by hand: spaces that do not break and are kept. */
const room = '\u00a0'.repeat(6);

const digits = (typed: string): string => typed.replace(/\D/g, '');

/** A number with a nought before it where it is below ten; empty stays empty. */
const twoDigits = (typed: string): string => {
  const number = digits(typed);
  return number === '' ? '' : number.replace(/^0+(?=\d)/, '').padStart(2, '0');
};

/** Months 1 and 2 take a nought, the others none (Annex I, part I, II.4). */
const monthDigits = (typed: string): string => {
  const month = digits(typed).replace(/^0+(?=\d)/, '');
  return month === '1' || month === '2' ? `0${month}` : month;
};

/** Abbreviation of the issuer in a symbol: capitals, no spaces. */
const symbolPart = (abbreviation: string): string => abbreviation.replace(/\s+/g, '');

/**
 * "Số: 05/KH-UBND": a stroke behind the number, a hyphen between the groups, no spaces, a nought before 1 to 9 (Annex I,
 * part I, II.3). A blank number stays blank; an abbreviation that is not known is asked for.
 */
export const numberLine = (number: string, abbreviation: string): string => {
  const symbol = `${words.typeAbbreviation}-${symbolPart(abbreviation) || words.noAbbreviation}`;
  return `${words.number} ${twoDigits(number) || room}/${symbol}`;
};

/** "Lam Vỹ, ngày 05 tháng 01 năm 2027"; day and month that were left blank stay blank, a place that is not known is asked for. */
export const placeAndDateLine = ({
  office,
  day,
  month,
  year,
}: Pick<Draft, 'office' | 'day' | 'month' | 'year'>): string => {
  const place = office.place.trim() || words.noPlace;
  const parts = [
    words.day,
    twoDigits(day) || room,
    words.month,
    monthDigits(month) || room,
    words.year,
    String(year),
  ];
  return `${place}, ${parts.join(' ')}`;
};

const capitals = (text: string): string[] => {
  const line = text.trim().toLocaleUpperCase('vi');
  return line === '' ? [] : [line];
};

/** Name of an office as letterheads print it: capitals. */
const issuerLines = ({
  name,
  parent,
}: Pick<DraftOffice, 'name' | 'parent'>): Pick<PaperLetterhead, 'issuer' | 'parent'> => ({
  parent: capitals(parent),
  issuer: capitals(name),
});

export const letterheadOf = (draft: Draft): PaperLetterhead => ({
  ...issuerLines(draft.office),
  number: numberLine(draft.number, draft.office.abbreviation),
  nation: words.nation,
  motto: words.motto,
  placeAndDate: placeAndDateLine(draft),
});
