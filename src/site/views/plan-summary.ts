import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { yearOf } from '../../pipeline/catalogue/plan-year.ts';
import type { Reading } from '../../pipeline/reading.ts';
import type { PlanSummary } from '../../schemas/plan-summary.ts';
import type { Sidecar } from '../../schemas/sidecar.ts';
import { placeNameOf } from '../names.ts';
import { countBases } from './basis.ts';
import { agencyOf, subjectOf } from './plan-identity.ts';

/** What lists tell of a plan. */
export const planSummaryOf = (
  catalogue: Catalogue,
  reading: Reading,
  sidecar: Sidecar | null,
): PlanSummary => {
  const { level, place } = reading.context;
  return {
    title: subjectOf(reading),
    kind: reading.entry.documentType ?? 'plan',
    level,
    agency: agencyOf(reading, sidecar),
    place,
    placeName: place === null ? null : placeNameOf(place, catalogue.registry),
    year: yearOf(reading, sidecar),
    day: reading.context.day,
    bases: countBases(catalogue, reading),
  };
};
