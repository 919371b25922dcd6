import type { Catalogue } from '../../../pipeline/catalogue/catalogue.ts';
import { earliestDay, latestDay } from '../../../pipeline/catalogue/day.ts';
import type { Movement, Phase } from '../../../schemas/movement.ts';
import { asClaimed, isUnproven } from '../../claimed.ts';
import { copy } from '../../copy.ts';
import { routes } from '../../routes.ts';
import { showDay, showPeriod } from '../../show-date.ts';
import { type LinkedName, sourceOf } from '../instrument.ts';

/** How a movement stands on the day for which the site is built, as far as its known phases tell. */
export type Standing = 'running' | 'over' | 'openEnd' | 'notYet' | 'unknown';

export interface MovementStatus {
  readonly standing: Standing;
  /** The latest phase, on whose claim the sentence rests; null where none is dated. */
  readonly phase: Phase | null;
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly source: string | null;
  readonly before: readonly LinkedName[];
  readonly after: LinkedName | null;
}

/** Latest phase with a day to it. */
const latestPhase = (phases: readonly Phase[]): Phase | null =>
  phases
    .filter(({ from, to }) => from !== null || to !== null)
    .toSorted((a, b) => (a.from ?? a.to ?? '').localeCompare(b.from ?? b.to ?? ''))
    .at(-1) ?? null;

/** An end that nobody knows is told as such: the movement may be over. */
const standingOn = (phase: Phase | null, today: string): Standing => {
  if (phase === null) return 'unknown';
  if (phase.to !== null && latestDay(phase.to) < today) return 'over';
  if (phase.from !== null && earliestDay(phase.from) > today) return 'notYet';
  return phase.to === null ? 'openEnd' : 'running';
};

const sentenceOf = (standing: Standing, phase: Phase | null): string => {
  const words = copy.movement.status;
  if (phase === null) return words.unknown;
  const period = phase.name?.toLocaleLowerCase('vi') ?? words.period(showPeriod(phase.from, phase.to));
  const sentences: Readonly<Record<Standing, string>> = {
    running: words.running(period),
    over: words.over(period, phase.to === null ? '' : showDay(phase.to)),
    openEnd: words.openEnd(phase.from === null ? '' : showDay(phase.from)),
    notYet: words.notYet(period),
    unknown: words.unknown,
  };
  return sentences[standing];
};

/** The movement that tells of the phases: the family's head where a local variant has none of its own. */
const teller = (movement: Movement, movements: readonly Movement[]): Movement =>
  latestPhase(movement.phases) !== null
    ? movement
    : (movements.find(({ id }) => id === movement.parent) ?? movement);

/** How a movement stands today, what went before it and what came after. */
export const statusOf = ({ registry, today }: Catalogue, movement: Movement): MovementStatus => {
  const told = teller(movement, registry.movements);
  const phase = latestPhase(told.phases);
  const standing = standingOn(phase, today);
  const successor = registry.movements.find(({ id }) => id === told.succeededBy);
  const sentence = sentenceOf(standing, phase);
  const words = copy.movement.status;
  return {
    standing,
    phase,
    sentence: phase !== null && isUnproven(phase.claim) ? words.doubted(sentence) : sentence,
    notes: [
      ...(told === movement ? [] : [words.ofFamily]),
      ...(phase?.note === undefined ? [] : [phase.note]),
      ...(standing === 'over' && successor === undefined ? [words.noLater] : []),
    ],
    source: phase === null ? null : sourceOf(phase.claim),
    before: registry.movements
      .filter(({ succeededBy }) => succeededBy === movement.id)
      .map((other) => ({ href: routes.movement(other.id), name: other.name })),
    after:
      successor === undefined
        ? null
        : { href: routes.movement(successor.id), name: asClaimed(successor.name, phase?.claim) },
  };
};
