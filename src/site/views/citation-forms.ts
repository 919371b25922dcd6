import type { Instrument } from '../../schemas/instrument.ts';
import { isUnproven } from '../claimed.ts';
import { copy } from '../copy.ts';
import { runningTitle, titleWithoutRemark } from '../names.ts';

/** An instrument as NĐ 30/2020/NĐ-CP, Annex I, part I, II.6 has it cited: in full first, then short, and as a basis. */
export interface CitationForms {
  readonly first: string;
  readonly later: string;
  readonly basis: string;
}

/** Days below 10 and the months 1 and 2 take a leading nought: NĐ 30/2020, Annex I, part I, II.4. */
const dated = (iso: string): string | null => {
  const [year, month, day] = iso.split('-');
  if (year === undefined || month === undefined || day === undefined) return null;
  const shownMonth = Number(month) < 3 ? month : String(Number(month));
  return copy.instrument.dated(day, shownMonth, year);
};

const isLaw = ({ kind }: Instrument): boolean => kind === 'law' || kind === 'code' || kind === 'ordinance';

const numbered = (instrument: Instrument): string => {
  const kind = copy.names.kind[instrument.kind];
  if (isLaw(instrument) || instrument.reference === null) {
    const { title } = instrument;
    return title.toLocaleLowerCase('vi').startsWith(kind.toLocaleLowerCase('vi'))
      ? title
      : `${kind} ${title}`;
  }
  return copy.instrument.numbered(kind, instrument.reference);
};

/** Ready-made citations; a date that is not known to the day, or is unverified, is left out. Laws are cited by name and date. */
export const citationForms = (instrument: Instrument): CitationForms => {
  const later = numbered(instrument);
  const isDated = !isUnproven(instrument.issuedOnClaim ?? instrument.identityClaim);
  const day = instrument.issuedOn === null || !isDated ? null : dated(instrument.issuedOn);
  const parts = isLaw(instrument)
    ? [later, day]
    : [
        later,
        day,
        copy.instrument.by(instrument.issuer),
        instrument.reference === null ? null : runningTitle(titleWithoutRemark(instrument.title)),
      ];
  const first = parts.filter((part) => part !== null).join(' ');
  return { first, later, basis: copy.instrument.basisSentence(first) };
};
