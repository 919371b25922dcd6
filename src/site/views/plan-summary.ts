import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { isDead } from '../../pipeline/catalogue/force.ts';
import type { Reading } from '../../pipeline/reading.ts';
import type { PlanSummary } from '../../schemas/plan-summary.ts';
import type { Sidecar } from '../../schemas/sidecar.ts';
import { isDoubtful } from '../label.ts';
import { placeNameOf } from '../names.ts';
import { basesOf } from './basis.ts';
import { agencyOf, dayOf, subjectOf, yearOf } from './plan-identity.ts';

/** Ids of the pages of instruments that a plan cites and the registry does not hold. */
export const stubsOf = (catalogue: Catalogue, plan: string): string[] =>
  [...catalogue.stubs].filter(([, stub]) => stub.rows.some((row) => row.plan === plan)).map(([id]) => id);

/** What lists tell of a plan. */
export const planSummaryOf = (
  catalogue: Catalogue,
  reading: Reading,
  sidecar: Sidecar | null,
): PlanSummary => {
  const bases = basesOf(catalogue, reading);
  const absent = stubsOf(catalogue, reading.entry.id).length;
  const { level, place } = reading.context;
  return {
    title: subjectOf(reading),
    kind: reading.entry.documentType ?? 'plan',
    level,
    agency: agencyOf(reading, sidecar),
    place,
    placeName: place === null ? null : placeNameOf(place, catalogue.registry),
    year: yearOf(reading, sidecar),
    day: dayOf(reading),
    bases: {
      total: bases.length + absent,
      dead: bases.filter(({ now }) => isDead(now.state) && !isDoubtful(now)).length,
      partly: bases.filter(({ now }) => now.state === 'partlyLapsed').length,
      next: bases.filter(({ now }) => now.state === 'succeeded').length,
      absent,
    },
  };
};
