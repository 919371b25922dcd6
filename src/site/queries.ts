import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { createHash } from 'node:crypto';
import type { PlanFile } from '../loaders/content.ts';
import { openLibrary } from '../loaders/library.ts';
import type { ReadModelClause } from '../loaders/model-clauses.ts';
import { openModelUses } from '../loaders/model-uses.ts';
import { readSavedScore } from '../loaders/score.ts';
import { readSavedSearchScore } from '../loaders/search-score.ts';
import type { Catalogue } from '../pipeline/catalogue/catalogue.ts';
import { buildChainGraph, type ChainGraph } from '../pipeline/catalogue/chain.ts';
import { latestDay } from '../pipeline/catalogue/day.ts';
import { checkReading, checkReferencesOf } from '../pipeline/check-draft.ts';
import type { ClauseFamily } from '../pipeline/clause/families/clause-family.ts';
import { findFamilies } from '../pipeline/clause/families/find-families.ts';
import { findPhrases, type Phrase } from '../pipeline/clause/phrases/find-phrases.ts';
import type { DraftFinding } from '../pipeline/lint/drafting/draft-finding.ts';
import type { Reading } from '../pipeline/reading.ts';
import type { ClauseCandidates } from '../schemas/clause-candidate.ts';
import type { DataChange } from '../schemas/data-change.ts';
import type { Movement } from '../schemas/movement.ts';
import type { Role } from '../schemas/role.ts';
import type { SavedScore } from '../schemas/saved-score.ts';
import type { SavedSearchScore } from '../schemas/saved-search-score.ts';
import type { ListedPlan } from './listed-plan.ts';
import { checkRegistry, type RegistryFile } from './views/check-registry.ts';
import { clauseCandidatesOf } from './views/clause-candidates.ts';
import { exerciseOf } from './views/exercise/exercise.ts';
import type { Question } from './views/exercise/question.ts';
import { rankModelClauses } from './views/model-clause.ts';
import { type ScheduleRow, scheduleByYear } from './views/schedule.ts';

let listed: Promise<readonly ListedPlan[]> | null = null;

const newestFirst = (a: ListedPlan, b: ListedPlan): number =>
  (b.year ?? 0) - (a.year ?? 0) || (b.day ?? '').localeCompare(a.day ?? '') || a.id.localeCompare(b.id);

const listPlans = async (): Promise<readonly ListedPlan[]> =>
  (await getCollection('plans')).map(({ id, data }) => ({ ...data, id })).sort(newestFirst);

/** All plans, newest first; sorted once a build. */
export const allPlans = (): Promise<readonly ListedPlan[]> => {
  listed ??= listPlans();
  return listed;
};

/** Everything joined: readings, registry, backlinks. */
export const theCatalogue = (): Catalogue => openLibrary().catalogue;

/** The readings of some plans, one after the other: those of a large catalogue are not in memory together. */
export function* readingsOf(plans: Iterable<string>): Generator<Reading, undefined> {
  const { readings } = theCatalogue();
  for (const id of plans) {
    const reading = readings.get(id);
    if (reading !== undefined) yield reading;
  }
}

let schedule: ReadonlyMap<string, readonly ScheduleRow[]> | null = null;

/** What all plans set a day for, by the year in which it begins; gathered once a build. */
export const theSchedule = (): ReadonlyMap<string, readonly ScheduleRow[]> => {
  schedule ??= scheduleByYear(theCatalogue());
  return schedule;
};

/**
 * The reading of a plan whose own pages are made, with all its words.
 *
 * @throws Error for any other plan
 */
export const wholePlan = (id: string): Reading => {
  const reading = theCatalogue().whole.get(id);
  if (reading === undefined) throw new Error(`Unexpected plan ${id}, expected one whose pages are made.`);
  return reading;
};

/** Ids of the plans in which words like those of a curated clause stand. */
export const usesOfModelClause = (id: string): readonly string[] => openModelUses().get(id) ?? [];

let rankedClauses: readonly ReadModelClause[] | null = null;

/** Curated clauses, best first; ranked once a build. */
export const theModelClauses = (): readonly ReadModelClause[] => {
  rankedClauses ??= rankModelClauses(
    openLibrary().modelClauses,
    theCatalogue(),
    (id) => usesOfModelClause(id).length,
  );
  return rankedClauses;
};

let chains: ChainGraph | null = null;

/** Who carries out what; joined once a build. */
export const theChains = (): ChainGraph => {
  chains ??= buildChainGraph(theCatalogue());
  return chains;
};

let foundFamilies: readonly ClauseFamily[] | null = null;

/** Families of like clauses, most used first; found once a build. */
export const theFamilies = (): readonly ClauseFamily[] => {
  const { studied, registry } = theCatalogue();
  foundFamilies ??= findFamilies([...studied.values()], registry, openLibrary().publishedFamilies);
  return foundFamilies;
};

let foundPhrases: readonly Phrase[] | null = null;

/** Formulas that are listed at most: what fewer plans use tells little. */
const mostPhrases = 2000;

/** Formulas in use, those of most plans first; found once a build. */
export const thePhrases = (): readonly Phrase[] => {
  const { studied, registry } = theCatalogue();
  foundPhrases ??= findPhrases([...studied.values()], registry).slice(0, mostPhrases);
  return foundPhrases;
};

/** Clauses that the drafter offers for a role, best first. */
export const candidatesFor = (role: Role): ClauseCandidates =>
  clauseCandidatesOf(role, theCatalogue(), {
    families: theFamilies(),
    models: theModelClauses(),
    usesOfModel: usesOfModelClause,
  });

/** Plan files with their raw text, by id. */
export const planFiles = (): ReadonlyMap<string, PlanFile> => openLibrary().plans;

/** Marks of the words of every plan's text, by id. */
export const planMarks = (): ReadonlyMap<string, string> => openLibrary().marks;

type Check = typeof checkReading;

/** What a check notices in a plan, as on the last day that it can have been signed; found once a build. */
const checkedBy = (check: Check): ((plan: string) => readonly DraftFinding[]) => {
  const found = new Map<string, readonly DraftFinding[]>();
  return (plan) => {
    const { registry, studied, today } = theCatalogue();
    const [reading, file] = [studied.get(plan), planFiles().get(plan)];
    if (reading === undefined || file === undefined) return [];
    const { day } = reading.context;
    const known =
      found.get(plan) ?? check(file.text, reading, registry, day === null ? today : latestDay(day));
    found.set(plan, known);
    return known;
  };
};

/** What the rules of drafting notice in a plan. */
export const findingsOf = checkedBy(checkReading);

/** What the rules on references notice in a plan. */
export const referenceFindingsOf = checkedBy(checkReferencesOf);

const exercises = new Map<string, readonly Question[]>();

/** Questions on a movement that the catalogue can answer; made once a build. */
export const exerciseFor = (movement: Movement): readonly Question[] => {
  const known = exercises.get(movement.id) ?? exerciseOf(theCatalogue(), movement, findingsOf);
  exercises.set(movement.id, known);
  return known;
};

/** Versions of the published data, newest first. */
export const theDataChanges = (): readonly DataChange[] => openLibrary().dataChanges;

/** The movement's page in the store, whose body is rendered; undefined for an id without a file. */
export const movementPage = async (id: string): Promise<CollectionEntry<'movements'> | undefined> =>
  getEntry('movements', id);

/** Guides in their order. */
export const allGuides = async (): Promise<CollectionEntry<'guides'>[]> =>
  (await getCollection('guides')).sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));

/** The score of the reading as it was saved last; null where none was. */
export const theScore = (): SavedScore | null => readSavedScore(process.cwd());

/** The saved score of the search; null where none was saved. */
export const theSearchScore = (): SavedSearchScore | null => readSavedSearchScore(process.cwd());

/** What the checker is given of the catalogue; its version is the digest of what it holds. */
export const theRegistryFile = (): RegistryFile => {
  const file = checkRegistry(theCatalogue());
  const version = createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, 12);
  return { version, ...file };
};
