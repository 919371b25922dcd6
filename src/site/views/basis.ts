import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { type Force, forceOn, isDead, successorsOn } from '../../pipeline/catalogue/force.ts';
import type { Reading } from '../../pipeline/reading.ts';
import type { Instrument } from '../../schemas/instrument.ts';

/** A cited instrument with its state today and on the day of the plan. */
export interface Basis {
  readonly instrument: Instrument;
  readonly now: Force;
  /** Null where the plan's day is not known. */
  readonly whenSigned: Force | null;
  /** The instrument to cite today in its stead, or null. */
  readonly instead: Instrument | null;
}

/** Worst first. */
const grade = (force: Force): number => {
  if (isDead(force.state)) return 0;
  if (force.state === 'partlyLapsed') return 1;
  if (force.state === 'succeeded') return 2;
  return force.state === 'unknown' || force.state === 'notYet' ? 3 : 4;
};

export const isHealthy = (basis: Basis): boolean => grade(basis.now) >= 3;

/** Instruments that a plan cites and the registry holds, each once, worst first. */
export const basesOf = (catalogue: Catalogue, reading: Reading): Basis[] => {
  const { registry, today } = catalogue;
  const cited = new Set(reading.entry.citations.map(({ instrument }) => instrument));
  return registry.instruments
    .filter(({ id }) => cited.has(id))
    .map((instrument) => ({
      instrument,
      now: forceOn(instrument, today, registry),
      whenSigned: reading.context.day === null ? null : forceOn(instrument, reading.context.day, registry),
      instead: successorsOn(instrument, today, registry).at(-1) ?? null,
    }))
    .sort((a, b) => grade(a.now) - grade(b.now) || a.instrument.year - b.instrument.year);
};
