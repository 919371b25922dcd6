import {
  type Catalogue,
  type JoinedReadings,
  joinCatalogue,
  newestFirst,
} from '../pipeline/catalogue/catalogue.ts';
import type { Reading } from '../pipeline/reading.ts';
import { heldReading } from '../pipeline/stored/held-reading.ts';
import type { DataChange } from '../schemas/data-change.ts';
import type { PublishedFamily } from '../schemas/published-family.ts';
import type { Sidecar } from '../schemas/sidecar.ts';
import { type Content, type PlanFile, readContent } from './content.ts';
import { contentFolder } from './content-folder.ts';
import { latestCheck } from './latest-check.ts';
import { type ReadModelClause, readModelClauses } from './model-clauses.ts';
import { LazyReadings } from './readings/lazy-readings.ts';
import { type PlanReader, planReader } from './readings/plan-reader.ts';
import { partFromEnvironment } from './shard/part.ts';
import type { PlanHead, PlanRecord } from './shard/plan-record.ts';
import { summaryFolder } from './shard/shard-folder.ts';
import { readSummaries, readSummaryIndex } from './shard/summary-folder.ts';

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
  readonly dataChanges: readonly DataChange[];
}

/**
 * Plans that a catalogue holds whole in memory: the words of more are not compared with each other. Clauses by role,
 * families, formulas, launch parts and what is offered for drafts are then told of the newest ones.
 */
const mostStudied = 750;

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

/** A plan whose pages this build makes. */
interface OwnPlan extends PlanHead {
  readonly file: PlanFile;
}

/**
 * The readings of a folder's plans and of their neighbours in other parts. A large catalogue holds the newest whole, of the
 * others their heads.
 *
 * @param own newest first
 */
const readingsOf = (
  own: readonly OwnPlan[],
  neighbours: readonly PlanRecord[],
  reader: PlanReader,
): JoinedReadings => {
  const studied = new Map(
    own.slice(0, mostStudied).map(({ file }): [string, Reading] => [file.id, reader.read(file)]),
  );
  const near = new Map(neighbours.map(({ reading }) => [reading.entry.id, reading]));
  const older = new Map(own.slice(mostStudied).map((plan) => [plan.file.id, plan]));
  const others = [...near.values(), ...[...older.values()].map(({ head }) => head)];
  const ids = [...studied.values(), ...others].toSorted(newestFirst).map(({ entry }) => entry.id);
  const olderPlan = (id: string): OwnPlan => {
    const plan = older.get(id);
    if (plan === undefined) throw new Error(`Unexpected plan ${id}, expected one of the catalogue.`);
    return plan;
  };
  const held = (id: string): Reading => {
    const { head, file } = olderPlan(id);
    return heldReading(head, () => reader.record(file).reading);
  };
  const whole = (id: string): Reading => studied.get(id) ?? reader.read(olderPlan(id).file);
  return {
    readings: new LazyReadings(ids, (id) => studied.get(id) ?? near.get(id) ?? held(id)),
    whole: older.size === 0 ? studied : new LazyReadings([...studied.keys(), ...older.keys()], whole),
    studied,
  };
};

const readLibrary = (root: string): Library => {
  const content = readContent(root);
  const faults = faultsOf(content);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const plans = new Map(content.plans.map((plan) => [plan.id, plan]));
  const reader = planReader(content.registry, process.cwd());
  const own = content.plans
    .map((file): OwnPlan => ({ file, ...reader.head(file) }))
    .sort((a, b) => newestFirst(a.head, b.head));
  const neighbours = readNeighbours(new Set(plans.keys()));
  const today = process.env['BUILD_DATE'] ?? neighbours.today ?? latestCheck(content);
  const sidecars = [
    ...own.map(({ file: { id, sidecar } }) => ({ id, sidecar })),
    ...neighbours.records.map(({ reading, sidecar }) => ({ id: reading.entry.id, sidecar })),
  ];
  return {
    catalogue: joinCatalogue(readingsOf(own, neighbours.records, reader), content.registry, today),
    plans,
    sidecars: new Map(
      sidecars.flatMap(({ id, sidecar }) => (sidecar === null ? [] : [[id, sidecar] as const])),
    ),
    marks: new Map([
      ...own.map(({ file, mark }) => [file.id, mark] as const),
      ...neighbours.records.map(({ reading, mark }) => [reading.entry.id, mark] as const),
    ]),
    publishedFamilies: content.publishedFamilies,
    modelClauses: readModelClauses(content, today),
    dataChanges: content.dataChanges,
  };
};

/** Where a build keeps its library: loaders and pages are bundled apart, so that they share nothing but the process. */
const shelf: unique symbol = Symbol.for('kho-thi-dua.library');

/** A build reads a folder that nobody changes meanwhile; a server that watches it reads it anew. */
const isBuild = (): boolean => process.env['NODE_ENV'] === 'production';

const shared: typeof globalThis & { [shelf]?: Library } = globalThis;

let library: Library | null = null;

/**
 * The library of the project that the build runs in; read at the first call.
 *
 * @throws Error where `content/` holds a fault, so that the build fails
 */
export const openLibrary = (): Library => {
  if (isBuild()) {
    shared[shelf] ??= readLibrary(contentFolder(process.cwd()));
    return shared[shelf];
  }
  library ??= readLibrary(contentFolder(process.cwd()));
  return library;
};

/** Lets go of the library of a build; it is read anew where it is asked for again. */
export const closeLibrary = (): void => {
  delete shared[shelf];
};
