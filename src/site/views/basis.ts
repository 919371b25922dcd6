import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { type Force, forceOn, isDead, successorsOn } from '../../pipeline/catalogue/force.ts';
import type { Reading } from '../../pipeline/reading.ts';
import { PerReading } from '../../pipeline/stored/per-reading.ts';
import type { Instrument } from '../../schemas/instrument.ts';
import type { PlanSummary } from '../../schemas/plan-summary.ts';
import { isDoubtful } from '../label.ts';

/** A cited instrument with its state today and on the day of the plan. */
export interface Basis {
  readonly instrument: Instrument;
  readonly now: Force;
  /** Null where the plan's day is not known. */
  readonly whenSigned: Force | null;
  /** The instrument to cite today in its stead, or null. */
  readonly instead: Successor | null;
}

/** The last of a chain of replacements, and whether a step of that chain is unverified. */
export interface Successor {
  readonly instrument: Instrument;
  readonly isDoubtful: boolean;
}

/** What stands today in the place of an instrument, or null where nothing took it. */
export const successorOf = (instrument: Instrument, { registry, today }: Catalogue): Successor | null => {
  const chain = successorsOn(instrument, today, registry);
  const last = chain.at(-1);
  if (last === undefined) return null;
  const steps = [instrument, ...chain.slice(0, -1)];
  return {
    instrument: last,
    isDoubtful: steps.some((step) => isDoubtful(forceOn(step, today, registry))),
  };
};

/** Worst first. */
const grade = (force: Force): number => {
  if (isDead(force.state)) return 0;
  if (force.state === 'partlyLapsed') return 1;
  if (force.state === 'succeeded') return 2;
  return force.state === 'unknown' || force.state === 'notYet' ? 3 : 4;
};

export const isHealthy = (basis: Basis): boolean => grade(basis.now) >= 3;

const cited = new WeakMap<Catalogue, PerReading<readonly Instrument[]>>();

/** Instruments that a plan cites and the registry holds, each once, in the order of the registry. */
export const citedInstruments = (catalogue: Catalogue, reading: Reading): readonly Instrument[] => {
  const known =
    cited.get(catalogue) ??
    new PerReading((plan) => {
      const ids = new Set(plan.entry.citations.map(({ instrument }) => instrument));
      return catalogue.registry.instruments.filter(({ id }) => ids.has(id));
    });
  cited.set(catalogue, known);
  return known.of(reading);
};

/** @param day on which the instrument was cited; null where it is not known */
export const basisOf = (catalogue: Catalogue, instrument: Instrument, day: string | null): Basis => ({
  instrument,
  now: forceOn(instrument, catalogue.today, catalogue.registry),
  whenSigned: day === null ? null : forceOn(instrument, day, catalogue.registry),
  instead: successorOf(instrument, catalogue),
});

/** The instruments that a plan cites with their states, worst first. */
export const basesOf = (catalogue: Catalogue, reading: Reading): Basis[] =>
  citedInstruments(catalogue, reading)
    .map((instrument) => basisOf(catalogue, instrument, reading.context.day))
    .sort((a, b) => grade(a.now) - grade(b.now) || a.instrument.year - b.instrument.year);

const stubsByPlan = new WeakMap<Catalogue, ReadonlyMap<string, readonly string[]>>();

const gatherStubs = ({ stubs }: Catalogue): ReadonlyMap<string, readonly string[]> => {
  const pairs = [...stubs].flatMap(([id, { rows }]) =>
    [...new Set(rows.map(({ plan }) => plan))].map((plan) => ({ plan, id })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ plan }) => plan)].map(([plan, own]) => [plan, own.map(({ id }) => id)]),
  );
};

/** Ids of the pages of instruments that a plan cites and the registry does not hold. */
export const stubsOf = (catalogue: Catalogue, plan: string): readonly string[] => {
  const byPlan = stubsByPlan.get(catalogue) ?? gatherStubs(catalogue);
  stubsByPlan.set(catalogue, byPlan);
  return byPlan.get(plan) ?? [];
};

/** How many cited instruments are in which state; the lists and the plan's own sentence both tell these counts. */
export const countBases = (catalogue: Catalogue, reading: Reading): PlanSummary['bases'] => {
  const bases = basesOf(catalogue, reading);
  const absent = stubsOf(catalogue, reading.entry.id).length;
  const count = (accept: (now: Force) => boolean): number =>
    bases.filter(({ now }) => !isDoubtful(now) && accept(now)).length;
  return {
    total: bases.length + absent,
    dead: count(({ state }) => isDead(state)),
    partly: count(({ state }) => state === 'partlyLapsed'),
    next: count(({ state }) => state === 'succeeded'),
    unknown: bases.filter(({ now }) => isDoubtful(now) || now.state === 'unknown').length,
    absent,
  };
};
