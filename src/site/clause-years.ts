import { type PartName, partFromEnvironment, provinceOf } from '../loaders/shard/part.ts';
import { summaryFolder } from '../loaders/shard/shard-folder.ts';
import { partsOfPlans } from '../loaders/shard/summary-folder.ts';
import { yearOf } from '../pipeline/catalogue/plan-year.ts';
import type { ClauseLine } from '../schemas/clause-line.ts';
import { plansKey } from './cache-key.ts';
import { type ClauseFile, clauseFilesOf, unknownYear } from './clause-files.ts';
import { theCatalogue } from './queries.ts';
import { sidecarOf } from './sidecar-of.ts';
import { clauseLinesOf } from './tables/clause-lines.ts';

const filesOf = (plans: readonly string[], part: PartName | null): ClauseFile[] => {
  const { readings } = theCatalogue();
  const years = Map.groupBy(plans, (id) => {
    const reading = readings.get(id);
    return String((reading === undefined ? null : yearOf(reading, sidecarOf(id))) ?? unknownYear);
  });
  const province = part === null ? null : provinceOf(part);
  return [...years].flatMap(([year, own]) => clauseFilesOf(year, own, province));
};

/** The files that hold the clauses of the plans whose pages are made, newest plans first. */
const clauseFiles = (): ClauseFile[] => {
  const { readings, whole } = theCatalogue();
  return filesOf(
    [...readings.keys()].filter((id) => whole.has(id)),
    partFromEnvironment(),
  );
};

/** The files of the whole site: a hub lists those of its parts. */
export const publishedClauseFiles = (): ClauseFile[] => {
  if (partFromEnvironment() !== 'hub') return clauseFiles();
  const parts = partsOfPlans(summaryFolder(process.cwd()));
  const byPart = Map.groupBy(theCatalogue().readings.keys(), (id) => parts.get(id) ?? 'hub');
  return [...byPart].flatMap(([part, plans]) => filesOf(plans, part));
};

/** Addresses of the files that this build makes, by their names; the same for each of their forms. */
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
