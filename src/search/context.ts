import type { FilterChoice } from './engine.ts';
import { type ReadyName, runIn } from './name.ts';
import type { QueryPlan } from './plan-query.ts';
import { yearLeads } from './question.table.ts';
import { isSameWords, type Variant } from './sayings.ts';

/**
 * A query that names a place or a year beside what it asks for: "khen thưởng đột xuất Long Khánh 2024". A plan says both
 * at its head, not in the section that is wanted, so they narrow the search to plans instead.
 */
export interface Context {
  /** The query without them. */
  readonly plan: QueryPlan;
  readonly filters: FilterChoice;
  /** What was typed, as it was taken for a place or a year. */
  readonly typed: readonly string[];
}

const year = /^(?:19|20)\d\d$/;
const longestPlace = 6;
/** Words at the end of a place's name that a plan of it prints in a row, however it prints what kind of place it is. */
const nameWords = 2;

interface Run {
  readonly at: number;
  readonly size: number;
  readonly filter: 'place' | 'year';
  readonly values: readonly string[];
}

const placeRun = (terms: readonly string[], names: readonly ReadyName[]): Run | null => {
  const places = names.filter(({ kind }) => kind === 'place');
  for (let size = Math.min(longestPlace, terms.length - 1); size >= 2; size -= 1) {
    for (let at = 0; at + size <= terms.length; at += 1) {
      const typed = terms.slice(at, at + size);
      const values = places
        .filter(({ keys }) => keys.some((run) => run.length === size && runIn(typed, run, false) === 0))
        .map(({ id }) => id);
      if (values.length > 0) return { at, size, filter: 'place', values };
    }
  }
  return null;
};

const yearRun = (terms: readonly string[]): Run | null => {
  const at = terms.findIndex((term) => year.test(term));
  const found = terms[at];
  if (found === undefined) return null;
  const hasLead = at > 0 && yearLeads.includes(terms[at - 1] ?? '');
  return { at: hasLead ? at - 1 : at, size: hasLead ? 2 : 1, filter: 'year', values: [found] };
};

/** The terms without a run of them; as they are where they do not hold it. */
const withoutRun = (terms: readonly string[], run: readonly string[]): readonly string[] => {
  const at = terms.findIndex((_term, start) => run.every((word, step) => terms[start + step] === word));
  return at < 0 ? terms : terms.toSpliced(at, run.length);
};

/** Other ways to say the query, without what names its context. */
const writtenOut = ({ variants }: QueryPlan, runs: readonly (readonly string[])[]): Variant[] =>
  variants
    .filter((variant) => !isSameWords(variant))
    .map(({ terms, weight }) => ({ terms: runs.reduce(withoutRun, terms), weight }))
    .filter(({ terms }) => terms.length > 0);

/** Reads the context of a query; null where it names neither place nor year, or nothing else. */
export const readContext = (plan: QueryPlan, names: readonly ReadyName[]): Context | null => {
  if (plan.number !== null || plan.isQuoted) return null;
  let terms = plan.core;
  const filters: Record<string, readonly string[]> = {};
  const runs: (readonly string[])[] = [];
  let beside: readonly string[] = [];
  for (const find of [placeRun, yearRun]) {
    const run = find(terms, names);
    if (run === null) continue;
    filters[run.filter] = run.values;
    const own = terms.slice(run.at, run.at + run.size);
    runs.push(own);
    if (run.filter === 'place') beside = own.slice(-nameWords);
    terms = terms.toSpliced(run.at, run.size);
  }
  if (runs.length === 0 || terms.length === 0) return null;
  const own: QueryPlan = {
    ...plan,
    typed: terms,
    core: terms,
    variants: [{ terms, weight: 1 }, ...writtenOut(plan, runs)],
    beside,
    filters: { ...plan.filters, ...filters },
    unknown: plan.unknown.filter((word) => terms.includes(word)),
    isOpen: plan.isOpen && terms.at(-1) === plan.core.at(-1),
    mayBeOpen: false,
  };
  return { plan: own, filters, typed: runs.flat() };
};
