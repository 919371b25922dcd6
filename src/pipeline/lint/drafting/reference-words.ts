import type { Instrument } from '../../../schemas/instrument.ts';
import { kinds } from '../../cite/patterns/kinds.table.ts';
import { dateWords } from './printed-day.table.ts';
import { showDay } from './show-day.ts';
import { kindsByName, namesAtHead, wording } from './wording.table.ts';

const kindName = ({ kind }: Instrument): string => kinds.find((row) => row.kind === kind)?.names[0] ?? '';

/** "Nghị định số 152/2025/NĐ-CP"; a law, and what was never numbered, by its title. */
export function shortReference(instrument: Instrument): string {
  const { kind, reference, title } = instrument;
  if (reference === null || kindsByName.has(kind)) return title;
  return `${kindName(instrument)}${wording.number}${reference}`;
}

/** Parts of a reference behind its type and number. */
export interface ReferenceParts {
  /** With the date, in figures or in words; null without. */
  readonly day: 'figures' | 'words' | null;
  readonly issuer: boolean;
  readonly subject: boolean;
}

/** "14/6/2025" or "14 tháng 6 năm 2025". */
const dayIn = (form: 'figures' | 'words', iso: string): string => {
  const [day = '', month = '', year = ''] = showDay(iso).split('/');
  return form === 'figures' ? showDay(iso) : `${day}${dateWords.month}${month}${dateWords.year}${year}`;
};

/** A reference with the parts that are asked for, in the order of NĐ 30/2020/NĐ-CP, Annex I, part I, II.6; a law by its name and date. */
export function referenceWith(instrument: Instrument, parts: ReferenceParts): string {
  const { kind, reference, title, issuedOn, issuer } = instrument;
  const day =
    parts.day !== null && issuedOn?.length === 10 ? `${wording.day}${dayIn(parts.day, issuedOn)}` : '';
  if (reference === null || kindsByName.has(kind)) return `${title}${kindsByName.has(kind) ? day : ''}`;
  const by = parts.issuer ? `${wording.by}${issuer}` : '';
  const subject = namesAtHead.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
  return `${shortReference(instrument)}${day}${by}${parts.subject ? ` ${subject}` : ''}`;
}

/** Type, number, date, issuer and subject: what a first mention needs. */
export const fullReference = (instrument: Instrument): string =>
  referenceWith(instrument, { day: 'figures', issuer: true, subject: true });

/** The short reference; a law with its year, since the next law of its name bears the same. */
export const nameWithYear = (instrument: Instrument): string =>
  kindsByName.has(instrument.kind)
    ? `${shortReference(instrument)}${wording.year}${instrument.year}`
    : shortReference(instrument);
