import { yearOf } from '../../pipeline/catalogue/plan-year.ts';
import type { Reading } from '../../pipeline/reading.ts';
import { isoOf } from '../../pipeline/text/date.ts';
import { citeEntry } from '../../render/citation/cite-entry.ts';
import type { Sidecar } from '../../schemas/sidecar.ts';
import { copy } from '../copy.ts';
import { showDay } from '../show-date.ts';

/** Subject as printed, or a sentence that says there is none. */
export const subjectOf = (reading: Reading): string => reading.entry.subject ?? copy.plan.untitled;

/** Issuer from the paper; from the sidecar where the paper does not say. */
export const agencyOf = (reading: Reading, sidecar: Sidecar | null): string | null =>
  reading.entry.issuer?.name ?? sidecar?.issuer?.value ?? null;

/** How the plan is cited; its plate where the paper does not say what kind it is. */
export const citationOf = (reading: Reading, sidecar: Sidecar | null): string => {
  const { documentType, reference, issuedOn, subject } = reading.entry;
  return documentType === null
    ? plateOf(reading, sidecar)
    : citeEntry({
        documentType,
        reference,
        issuedOn,
        subject,
        issuer: agencyOf(reading, sidecar),
        year: yearOf(reading, sidecar),
      });
};

/** "Văn phòng UBND tỉnh Bắc Kạn, 9/2024": how other pages name a plan. */
export const plateOf = (reading: Reading, sidecar: Sidecar | null): string => {
  const day = isoOf(reading.entry.issuedOn);
  const year = yearOf(reading, sidecar);
  const when = day === null ? (year === null ? null : String(year)) : showDay(day);
  const agency = agencyOf(reading, sidecar) ?? subjectOf(reading);
  return [agency, reading.entry.reference, when].filter((part) => part !== null).join(', ');
};
