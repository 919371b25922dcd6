import { hash } from 'node:crypto';
import { openLibrary } from '../loaders/library.ts';
import { pageSources, programVersion } from '../loaders/program-version.ts';
import { keepsPages } from './keeps-pages.ts';
import type { ListedPlan } from './listed-plan.ts';
import type { ListPage } from './paging.ts';
import { theCatalogue } from './queries.ts';
import { stubsOf } from './views/basis.ts';
import { movementTarget } from './views/movement-target.ts';

const digestOf = (value: unknown): string => hash('sha256', JSON.stringify(value), 'base64url');

let world: string | null = null;

/** What every page may tell of: the program, the registers, the day, the curated clauses. */
const worldKey = (): string => {
  const { catalogue, modelClauses, publishedFamilies, dataChanges } = openLibrary();
  world ??= digestOf([
    programVersion(process.cwd(), pageSources),
    catalogue.registry,
    catalogue.today,
    modelClauses.map(({ clause, lines }) => [clause, lines]),
    publishedFamilies,
    dataChanges,
  ]);
  return world;
};

/**
 * Key of a page in the cache of pages: the same only where the page is. A page is made of the program, the registers and
 * of `parts`, which therefore have to be everything that it tells of plans. Empty where the build keeps no pages, for a large
 * catalogue asks for some hundred thousand keys.
 */
export const cacheKeyOf = (...parts: readonly unknown[]): string =>
  keepsPages() ? digestOf([worldKey(), ...parts]) : '';

const planKeys = new Map<string, string>();

/** Key of what is made of one plan's own text alone; of a plan of another part its mark stands for the text. */
export const planKey = (id: string): string => {
  const { plans, catalogue, marks, sidecars } = openLibrary();
  const file = plans.get(id);
  const text = file?.sha256 ?? marks.get(id);
  const sidecar = file?.sidecar ?? sidecars.get(id) ?? null;
  // Of a plan whose words are compared others know more than of one that is abridged.
  const isStudied = catalogue.studied.has(id);
  const known = planKeys.get(id) ?? cacheKeyOf(id, file?.path, text, sidecar, isStudied);
  planKeys.set(id, known);
  return known;
};

/** Key of what is made of several plans, each by itself, in their order. */
export const plansKey = (ids: readonly string[]): string => cacheKeyOf(ids.map(planKey));

/**
 * Key of a page of a list of plans.
 *
 * @param parts what the page tells beside its rows and their number
 */
export const listPageKey = (page: ListPage<ListedPlan>, ...parts: readonly unknown[]): string =>
  cacheKeyOf(page, plansKey(page.items.map(({ id }) => id)), ...parts);

/**
 * Key of a page of a list, whose rows are made each of the words of its plan.
 *
 * @param parts what the page tells beside its rows and their number
 */
export const rowsPageKey = (
  page: ListPage<{ readonly plan: string }>,
  ...parts: readonly unknown[]
): string => cacheKeyOf(page, plansKey(page.items.map(({ plan }) => plan)), ...parts);

/**
 * Key of a page that shows a plan's text with its links. They lead to pages whose address or name depends on other plans
 * too: those of names in no family, and of instruments that the registry does not hold.
 */
export const linkedPlanKey = (id: string): string => {
  // Nothing is opened for a key that nobody asks for.
  if (!keepsPages()) return '';
  const catalogue = theCatalogue();
  const mentions = catalogue.readings.get(id)?.movements ?? [];
  return cacheKeyOf(
    planKey(id),
    stubsOf(catalogue, id).map((stub) => ({ ...catalogue.stubs.get(stub), rows: null })),
    mentions.map((mention) => movementTarget(mention, catalogue)),
  );
};
