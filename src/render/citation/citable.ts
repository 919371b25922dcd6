import type { Instrument } from '../../schemas/instrument.ts';

/** What a citation of an instrument is made of. */
export interface Citable
  extends Pick<Instrument, 'kind' | 'family' | 'reference' | 'year' | 'issuer' | 'title'> {
  /** ISO day; null where the day is not known, or rests on an unverified claim. */
  readonly issuedOn: string | null;
}

/** The citable part of a record; a date that is not known to the day, or is unverified, is left out. */
export const citableOf = (instrument: Instrument): Citable => {
  const { kind, family, reference, year, issuer, title, issuedOn } = instrument;
  const { confidence } = instrument.issuedOnClaim ?? instrument.identityClaim;
  const isKnown = issuedOn !== null && /^\d{4}-\d{2}-\d{2}$/.test(issuedOn) && confidence !== 'unverified';
  return { kind, family, reference, year, issuer, title, issuedOn: isKnown ? issuedOn : null };
};
