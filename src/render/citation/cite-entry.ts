import type { PrintedDate } from '../../schemas/date.ts';
import type { InstrumentKind } from '../../schemas/instrument.ts';
import { citationWords } from './citation-words.table.ts';
import { kindNames } from './kind-names.table.ts';
import { subjectAfterIssuer } from './running-title.ts';

/** What a document says of itself, as far as it says it. */
export interface CitedEntry {
  readonly documentType: InstrumentKind;
  readonly reference: string | null;
  readonly issuedOn: PrintedDate | null;
  /** Year where the paper does not print one. */
  readonly year: number | null;
  readonly issuer: string | null;
  readonly subject: string | null;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A date as far as it is printed: in words, with noughts as Annex I, part I, II.4 has them. */
const dateOf = ({ issuedOn, year }: CitedEntry): string | null => {
  const known = issuedOn?.year ?? year;
  if (known === null) return null;
  const month = issuedOn?.month ?? null;
  if (issuedOn?.year == null || month === null) return citationWords.ofYear(known);
  const shown = month < 3 ? twoDigits(month) : String(month);
  return issuedOn.day === null
    ? citationWords.ofMonth(shown, String(known))
    : citationWords.dated(twoDigits(issuedOn.day), shown, String(known));
};

/** The full citation of a document of the catalogue (NĐ 30/2020/NĐ-CP, Annex I, part I, II.6); blanks of the paper are left out. */
export const citeEntry = (entry: CitedEntry): string => {
  const kind = kindNames[entry.documentType];
  return [
    entry.reference === null ? kind : citationWords.numbered(kind, entry.reference),
    dateOf(entry),
    entry.issuer === null ? null : citationWords.by(entry.issuer),
    entry.subject === null ? null : subjectAfterIssuer(entry.subject),
  ]
    .filter((part) => part !== null)
    .join(' ');
};
