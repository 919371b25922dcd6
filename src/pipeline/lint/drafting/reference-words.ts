import type { Instrument } from '../../../schemas/instrument.ts';
import { kinds } from '../../cite/patterns/kinds.table.ts';
import { showDay } from './show-day.ts';
import { kindsByName, namesAtHead, wording } from './wording.table.ts';

const kindName = ({ kind }: Instrument): string => kinds.find((row) => row.kind === kind)?.names[0] ?? '';

/** "Nghị định số 152/2025/NĐ-CP"; a law, and what was never numbered, by its title. */
export function shortReference(instrument: Instrument): string {
  const { kind, reference, title } = instrument;
  if (reference === null || kindsByName.has(kind)) return title;
  return `${kindName(instrument)}${wording.number}${reference}`;
}

/** Type, number, date, issuer and subject (NĐ 30/2020/NĐ-CP, Annex I, part I, II.6); a law by its name. */
export function fullReference(instrument: Instrument): string {
  const { kind, reference, title, issuedOn, issuer } = instrument;
  if (reference === null || kindsByName.has(kind)) return title;
  const day = issuedOn?.length === 10 ? `${wording.day}${showDay(issuedOn)}` : '';
  const subject = namesAtHead.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
  return `${shortReference(instrument)}${day}${wording.by}${issuer} ${subject}`;
}

/** The short reference; a law with its year, since the next law of its name bears the same. */
export const nameWithYear = (instrument: Instrument): string =>
  kindsByName.has(instrument.kind)
    ? `${shortReference(instrument)}${wording.year}${instrument.year}`
    : shortReference(instrument);
