import type { ClauseLine } from '../schemas/clause-line.ts';
import { theCatalogue } from './queries.ts';
import { sidecarOf } from './sidecar-of.ts';
import { clauseLinesOf } from './tables/clause-lines.ts';
import { yearOf } from './views/plan-identity.ts';

/** Name of the file of plans without a year. */
export const unknownYear = 'khong-ro-nam';

/** Ids of plans, newest first, by the name of the file that holds their clauses: their year. */
export const plansByYear = (): Map<string, string[]> => {
  const { readings, whole } = theCatalogue();
  const years = new Map<string, string[]>();
  for (const [id, reading] of readings) {
    if (!whole.has(id)) continue;
    const year = String(yearOf(reading, sidecarOf(id)) ?? unknownYear);
    const plans = years.get(year);
    if (plans === undefined) years.set(year, [id]);
    else plans.push(id);
  }
  return years;
};

/** All clauses of some plans, one plan at a time. */
export function* clausesOfPlans(plans: readonly string[]): Generator<ClauseLine> {
  const catalogue = theCatalogue();
  for (const id of plans) {
    const reading = catalogue.whole.get(id);
    if (reading !== undefined) yield* clauseLinesOf(catalogue, reading, sidecarOf(id));
  }
}
