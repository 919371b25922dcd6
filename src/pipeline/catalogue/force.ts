import type { Claim } from '../../schemas/claim.ts';
import type { ForceState, Instrument, RelationKind } from '../../schemas/instrument.ts';
import type { Registry } from '../registry.ts';
import { earliestDay, latestDay } from './day.ts';

/** What may be said of an instrument's force on one day, and on whose word. */
export interface Force {
  readonly state: ForceState | 'notYet';
  /** ISO partial from which the state holds; "in force", the first day since when it never ceased; null where no day is known. */
  readonly since: string | null;
  /** Id of the instrument that brought the state about. */
  readonly by: string | null;
  /** The claim that the state rests on; null where nothing was claimed. */
  readonly claim: Claim | null;
  readonly note: string | null;
}

interface Event {
  readonly state: ForceState;
  readonly from: string | null;
  readonly by: string | null;
  readonly claim: Claim;
  readonly note: string | null;
}

/** States that a relation of another instrument brings about in its target. */
export const effects: Partial<Record<RelationKind, ForceState>> = {
  replaces: 'replaced',
  repeals: 'lapsed',
  follows: 'succeeded',
};

/** Of two events of the same day the one that ends more is told. */
const severity: Readonly<Record<ForceState, number>> = {
  unknown: 0,
  inForce: 1,
  historic: 2,
  succeeded: 3,
  partlyLapsed: 4,
  periodEnded: 5,
  replaced: 6,
  lapsed: 7,
};

const gatherEvents = (instrument: Instrument, registry: Registry): Event[] => {
  const own = instrument.force.map((claimed) => ({
    state: claimed.state,
    from: claimed.from,
    by: claimed.by,
    claim: claimed.claim,
    note: claimed.note ?? null,
  }));
  const suffered = registry.instruments.flatMap((other) =>
    other.relations.flatMap((relation): Event[] => {
      const state = effects[relation.kind];
      if (relation.target !== instrument.id || state === undefined) return [];
      const from = relation.from ?? other.issuedOn;
      return [{ state, from, by: other.id, claim: relation.claim, note: relation.note ?? null }];
    }),
  );
  return [...own, ...suffered];
};

const gathered = new WeakMap<Registry, WeakMap<Instrument, readonly Event[]>>();

/** What is told to have happened to an instrument's force; gathered once a register. */
const eventsOf = (instrument: Instrument, registry: Registry): readonly Event[] => {
  const ofRegistry = gathered.get(registry) ?? new WeakMap<Instrument, readonly Event[]>();
  gathered.set(registry, ofRegistry);
  const events = ofRegistry.get(instrument) ?? gatherEvents(instrument, registry);
  ofRegistry.set(instrument, events);
  return events;
};

/** Later events first; an event without a day counts as the earliest; on one day the graver, then the one that names its cause. */
const later = (a: Event, b: Event): number =>
  earliestDay(b.from ?? '0000').localeCompare(earliestDay(a.from ?? '0000')) ||
  severity[b.state] - severity[a.state] ||
  Number(b.by !== null) - Number(a.by !== null);

/** Days, ISO partials, on which something is told to happen to an instrument's force; null stands for one without a day. */
export const forceDays = (instrument: Instrument, registry: Registry): (string | null)[] =>
  eventsOf(instrument, registry).map(({ from }) => from);

/** The first of the claims that say one after another that the instrument is in force; `begun` starts with the last. */
const startOfForce = (begun: readonly Event[]): string | null => {
  const end = begun.findIndex(({ state, claim }) => state !== 'inForce' || claim.confidence === 'unverified');
  return (end === -1 ? begun : begun.slice(0, end)).at(-1)?.from ?? null;
};

const unknown: Force = { state: 'unknown', since: null, by: null, claim: null, note: null };

/**
 * The state of an instrument on a day, from its own claims and from the relations of the others to it.
 *
 * "In force" is never said on an unverified claim: such a claim gives `unknown` and is itself kept, so that it can be
 * shown. A lapse on an unverified claim is given as a lapse; whoever prints it prints the confidence beside it.
 *
 * @param day ISO partial; a month or a year counts as its last day
 */
export const forceOn = (instrument: Instrument, day: string, registry: Registry): Force => {
  const today = latestDay(day);
  if (instrument.issuedOn !== null && earliestDay(instrument.issuedOn) > today)
    return { ...unknown, state: 'notYet' };
  const events = eventsOf(instrument, registry);
  const begun = events.filter(({ from }) => from === null || earliestDay(from) <= today).sort(later);
  const [last] = begun;
  if (last === undefined) {
    const start = events.find(({ state }) => state === 'inForce');
    return start === undefined
      ? unknown
      : { ...unknown, state: 'notYet', since: start.from, claim: start.claim };
  }
  const { state, from, by, claim, note } = last;
  const doubtful = state === 'inForce' && claim.confidence === 'unverified';
  const since = state === 'inForce' && !doubtful ? startOfForce(begun) : from;
  return { state: doubtful ? 'unknown' : state, since, by, claim, note };
};

/** States in which an instrument is no basis to cite any more. */
export const isDead = (state: Force['state']): boolean =>
  state === 'lapsed' || state === 'replaced' || state === 'periodEnded';

/**
 * Instruments that stand in the place of another on a day, nearest first: each was named as the cause of the end of
 * the one before. The last of them is the one to cite. Empty where nothing took its place; a circle ends the chain.
 */
export const successorsOn = (instrument: Instrument, day: string, registry: Registry): Instrument[] => {
  const chain: Instrument[] = [];
  const seen = new Set([instrument.id]);
  let force = forceOn(instrument, day, registry);
  while (force.by !== null && !seen.has(force.by)) {
    const next = registry.instruments.find(({ id }) => id === force.by);
    if (next === undefined) break;
    seen.add(next.id);
    chain.push(next);
    force = forceOn(next, day, registry);
  }
  return chain;
};
