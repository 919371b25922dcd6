import type { FilterChoice } from './engine.ts';
import { type ReadyName, runIn } from './name.ts';
import type { QueryPlan } from './plan-query.ts';
import { contextAlone, contextLeads } from './question.table.ts';
import { isSameWords, type Variant } from './sayings.ts';

/**
 * A query that names a place, a level or a year beside what it asks for: "khen thưởng đột xuất Long Khánh 2024". A plan says
 * them at its head, not in the section that is wanted, so they narrow the search to plans instead.
 */
export interface Context {
  /** The query without them; one that names nothing else asks for plans. */
  readonly plan: QueryPlan;
  readonly filters: FilterChoice;
  /** What was typed, as it was taken for a place, a level or a year. */
  readonly typed: readonly string[];
}

const year = /^(?:19|20)\d\d$/;
const longestName = 6;
/** Words at the end of a place's name that a plan of it prints in a row, however it prints what kind of place it is. */
const nameWords = 2;

type Narrowing = 'place' | 'level' | 'year';

interface Run {
  readonly at: number;
  readonly size: number;
  readonly filter: Narrowing;
  readonly values: readonly string[];
}

const namedRun = (
  terms: readonly string[],
  names: readonly ReadyName[],
  filter: 'place' | 'level',
): Run | null => {
  const own = names.filter(({ kind }) => kind === filter);
  for (let size = Math.min(longestName, terms.length); size >= 2; size -= 1) {
    for (let at = 0; at + size <= terms.length; at += 1) {
      const typed = terms.slice(at, at + size);
      const values = own
        .filter(({ keys }) => keys.some((run) => run.length === size && runIn(typed, run, false) === 0))
        .map(({ id }) => id);
      if (values.length > 0) return { at, size, filter, values };
    }
  }
  return null;
};

const yearRun = (terms: readonly string[]): Run | null => {
  const at = terms.findIndex((term) => year.test(term));
  const found = terms[at];
  return found === undefined ? null : { at, size: 1, filter: 'year', values: [found] };
};

/** The run with the words that lead to it: "của Long Khánh", "năm 2024". */
const withLead = (run: Run, terms: readonly string[]): Run => {
  const lead = contextLeads[run.filter]
    .map((words) => words.split(' '))
    .find((words) => {
      const before = terms.slice(Math.max(0, run.at - words.length), run.at);
      return before.length === words.length && runIn(before, words, false) === 0;
    });
  return lead === undefined ? run : { ...run, at: run.at - lead.length, size: run.size + lead.length };
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

/** Reads the context of a query; null where it names none. The year beside a document's number belongs to the number. */
export const readContext = (plan: QueryPlan, names: readonly ReadyName[]): Context | null => {
  if (plan.isQuoted) return null;
  let terms = plan.core;
  const filters: Record<string, readonly string[]> = {};
  const runs: (readonly string[])[] = [];
  let beside: readonly string[] = [];
  const found = [
    (own: readonly string[]) => namedRun(own, names, 'place'),
    (own: readonly string[]) => namedRun(own, names, 'level'),
    (own: readonly string[]) => (plan.number === null ? yearRun(own) : null),
  ];
  for (const find of found) {
    const own = find(terms);
    if (own === null) continue;
    filters[own.filter] = own.values;
    if (own.filter === 'place') beside = terms.slice(own.at, own.at + own.size).slice(-nameWords);
    const run = withLead(own, terms);
    runs.push(terms.slice(run.at, run.at + run.size));
    terms = terms.toSpliced(run.at, run.size);
  }
  if (runs.length === 0) return null;
  const isAlone = terms.length === 0 && plan.number === null && plan.phrases.length === 0;
  const own = isAlone ? contextAlone.split(' ') : terms;
  const others = isAlone ? [] : writtenOut(plan, runs);
  return {
    plan: {
      ...plan,
      typed: own,
      core: own,
      variants: own.length === 0 ? [] : [{ terms: own, weight: 1 }, ...others],
      beside,
      filters: { ...plan.filters, ...filters },
      unknown: plan.unknown.filter((word) => own.includes(word)),
      isOpen: plan.isOpen && !isAlone && own.at(-1) === plan.core.at(-1),
      mayBeOpen: false,
    },
    filters,
    typed: runs.flat(),
  };
};
