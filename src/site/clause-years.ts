import type { Reading } from '../pipeline/reading.ts';
import type { ClauseLine } from '../schemas/clause-line.ts';
import { theCatalogue } from './queries.ts';
import { sidecarOf } from './sidecar-of.ts';
import { clauseLinesOf } from './tables/clause-lines.ts';
import { yearOf } from './views/plan-identity.ts';

/** Name of the file of plans without a year. */
export const unknownYear = 'khong-ro-nam';

/** Plans by the name of the file that holds their clauses: their year. */
export const plansByYear = (): Map<string, Reading[]> =>
  Map.groupBy(theCatalogue().whole.values(), (reading) =>
    String(yearOf(reading, sidecarOf(reading.entry.id)) ?? unknownYear),
  );

/** All clauses of some plans. */
export const clausesOfPlans = (readings: readonly Reading[]): ClauseLine[] =>
  readings.flatMap((reading) => clauseLinesOf(theCatalogue(), reading, sidecarOf(reading.entry.id)));
