import { buildCatalogue, type Catalogue } from '../pipeline/catalogue/catalogue.ts';
import { modelUses } from '../pipeline/catalogue/model-uses.ts';
import { fingerprintOf } from '../pipeline/text/fingerprint.ts';
import type { DataChange } from '../schemas/data-change.ts';
import type { PublishedFamily } from '../schemas/published-family.ts';
import type { Sidecar } from '../schemas/sidecar.ts';
import { type Content, type PlanFile, readContent } from './content.ts';
import { contentFolder } from './content-folder.ts';
import { latestCheck } from './latest-check.ts';
import { type ReadModelClause, readModelClauses } from './model-clauses.ts';
import { planReader } from './readings/plan-reader.ts';
import { partFromEnvironment } from './shard/part.ts';
import { summaryFolder } from './shard/shard-folder.ts';
import { type PlanRecord, readSummaries, readSummaryIndex } from './shard/summary-folder.ts';

/** The whole content, read once a process, and the catalogue made of it. */
export interface Library {
  readonly catalogue: Catalogue;
  /** Texts of the plans that this build makes the pages of. */
  readonly plans: ReadonlyMap<string, PlanFile>;
  /** What a person added to a plan, for every plan of the catalogue that has such. */
  readonly sidecars: ReadonlyMap<string, Sidecar>;
  /** Mark of the words of every plan's text, by its id. */
  readonly marks: ReadonlyMap<string, string>;
  /** Families of like clauses whose ids were given before. */
  readonly publishedFamilies: readonly PublishedFamily[];
  /** Curated clauses as they are read, sorted by id. */
  readonly modelClauses: readonly ReadModelClause[];
  /** Plans in which words like those of a curated clause stand, by the clause's id. */
  readonly modelUses: ReadonlyMap<string, readonly string[]>;
  readonly dataChanges: readonly DataChange[];
}

const faultsOf = (content: Content): string[] =>
  content.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`);

/** Plans of other parts that the pages of this one speak of, and the day for which all parts are built. */
const readNeighbours = (
  own: ReadonlySet<string>,
): { readonly records: readonly PlanRecord[]; readonly today: string | null } => {
  const part = partFromEnvironment();
  if (part === null) return { records: [], today: null };
  const folder = summaryFolder(process.cwd());
  const index = readSummaryIndex(folder);
  const near = new Set(index.plans.flatMap((plan) => (own.has(plan.id) ? plan.near : [])));
  const isWanted = (id: string): boolean => !own.has(id) && (part === 'hub' || near.has(id));
  return { records: readSummaries(folder, index, isWanted), today: index.today };
};

const readLibrary = (root: string): Library => {
  const content = readContent(root);
  const faults = faultsOf(content);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const readings = content.plans.map(planReader(content.registry, process.cwd()).read);
  const neighbours = readNeighbours(new Set(content.plans.map(({ id }) => id)));
  const today = process.env['BUILD_DATE'] ?? neighbours.today ?? latestCheck(content);
  const modelClauses = readModelClauses(content, today);
  return {
    catalogue: buildCatalogue(
      readings,
      content.registry,
      today,
      neighbours.records.map(({ reading }) => reading),
    ),
    plans: new Map(content.plans.map((plan) => [plan.id, plan])),
    sidecars: new Map(
      [
        ...content.plans,
        ...neighbours.records.map(({ reading, sidecar }) => ({ id: reading.entry.id, sidecar })),
      ].flatMap(({ id, sidecar }) => (sidecar === null ? [] : [[id, sidecar] as const])),
    ),
    marks: new Map([
      ...content.plans.map(({ id, text }) => [id, fingerprintOf(text)] as const),
      ...neighbours.records.map(({ reading, mark }) => [reading.entry.id, mark] as const),
    ]),
    publishedFamilies: content.publishedFamilies,
    modelClauses,
    modelUses: modelUses(
      modelClauses.map(({ clause, lines }) => ({ id: clause.id, lines: lines.map(({ text }) => text) })),
      readings,
    ),
    dataChanges: content.dataChanges,
  };
};

let library: Library | null = null;

/**
 * The library of the project that the build runs in; read at the first call.
 *
 * @throws Error where `content/` holds a fault, so that the build fails
 */
export const openLibrary = (): Library => {
  library ??= readLibrary(contentFolder(process.cwd()));
  return library;
};
