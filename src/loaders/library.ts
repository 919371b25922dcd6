import { buildCatalogue, type Catalogue } from '../pipeline/catalogue/catalogue.ts';
import { modelUses } from '../pipeline/catalogue/model-uses.ts';
import type { DataChange } from '../schemas/data-change.ts';
import type { PublishedFamily } from '../schemas/published-family.ts';
import { type Content, type PlanFile, readContent } from './content.ts';
import { contentFolder } from './content-folder.ts';
import { latestCheck } from './latest-check.ts';
import { type ReadModelClause, readModelClauses } from './model-clauses.ts';
import { planReader } from './readings/plan-reader.ts';

/** The whole content, read once a process, and the catalogue made of it. */
export interface Library {
  readonly catalogue: Catalogue;
  readonly plans: ReadonlyMap<string, PlanFile>;
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

const readLibrary = (root: string): Library => {
  const content = readContent(root);
  const faults = faultsOf(content);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const readings = content.plans.map(planReader(content.registry, process.cwd()).read);
  const today = process.env['BUILD_DATE'] ?? latestCheck(content);
  const modelClauses = readModelClauses(content, today);
  return {
    catalogue: buildCatalogue(readings, content.registry, today),
    plans: new Map(content.plans.map((plan) => [plan.id, plan])),
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
