import type { ClauseLine } from '../schemas/clause-line.ts';
import { plansKey } from './cache-key.ts';
import { type ClauseFile, clauseFilesOf } from './clause-files.ts';
import { theCatalogue } from './queries.ts';
import { sidecarOf } from './sidecar-of.ts';
import { clauseLinesOf } from './tables/clause-lines.ts';
import { yearOf } from './views/plan-identity.ts';

/** Name of the year of plans that have none. */
export const unknownYear = 'khong-ro-nam';

/** The files that hold the clauses of the plans whose pages are made, newest plans first. */
export const clauseFiles = (): ClauseFile[] => {
  const { readings, whole } = theCatalogue();
  const own = [...readings].filter(([id]) => whole.has(id));
  const years = Map.groupBy(own, ([id, reading]) => String(yearOf(reading, sidecarOf(id)) ?? unknownYear));
  return [...years].flatMap(([year, plans]) =>
    clauseFilesOf(
      year,
      plans.map(([id]) => id),
    ),
  );
};

/** Addresses of these files, by their names; the same for each of their forms. */
export const clauseFilePaths = (): {
  params: { name: string };
  props: { plans: readonly string[] };
  cacheKey: string;
}[] =>
  clauseFiles().map(({ name, plans }) => ({ params: { name }, props: { plans }, cacheKey: plansKey(plans) }));

/** All clauses of some plans, one plan at a time. */
export function* clausesOfPlans(plans: readonly string[]): Generator<ClauseLine> {
  const catalogue = theCatalogue();
  for (const id of plans) {
    const reading = catalogue.whole.get(id);
    if (reading !== undefined) yield* clauseLinesOf(catalogue, reading, sidecarOf(id));
  }
}
