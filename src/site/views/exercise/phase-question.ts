import type { Catalogue } from '../../../pipeline/catalogue/catalogue.ts';
import type { Instrument } from '../../../schemas/instrument.ts';
import type { Movement } from '../../../schemas/movement.ts';
import { isUnproven } from '../../claimed.ts';
import { copy } from '../../copy.ts';
import { nameOf } from '../../names.ts';
import { routes } from '../../routes.ts';
import { showPeriod } from '../../show-date.ts';
import { sourceOf } from '../instrument.ts';
import { likeness } from '../name-likeness.ts';
import { type Choice, type Question, questionOf } from './question.ts';

interface PhaseFact {
  readonly movement: Movement;
  readonly span: string;
  readonly instrument: Instrument;
  readonly source: string;
}

/** Phases whose instrument is known and proven. */
const factsOf = (movement: Movement, { registry }: Catalogue): PhaseFact[] =>
  movement.phases.flatMap((phase): PhaseFact[] => {
    const instrument = registry.instruments.find(({ id }) => id === phase.instrument);
    if (instrument === undefined || isUnproven(phase.claim)) return [];
    const span = phase.name ?? showPeriod(phase.from, phase.to);
    return [{ movement, span, instrument, source: sourceOf(phase.claim) }];
  });

const choiceOf = (fact: PhaseFact, asked: PhaseFact): Choice => ({
  text: nameOf(fact.instrument),
  isRight: fact.instrument.id === asked.instrument.id,
  why: copy.exercise.isPhaseOf(fact.movement.name, fact.span),
  href: routes.instrument(fact.instrument.id),
  source: fact.source,
});

/** "By which instrument was the latest phase carried out?", the wrong ones being of other phases and like movements. */
export const phaseQuestion = (catalogue: Catalogue, movement: Movement): Question | null => {
  const own = factsOf(movement, catalogue);
  const asked = own.at(-1);
  if (asked === undefined) return null;
  const others = catalogue.registry.movements
    .filter(({ id }) => id !== movement.id)
    .map((other) => ({ facts: factsOf(other, catalogue), score: likeness(movement.name, other.name) }))
    .sort((a, b) => b.score - a.score)
    .flatMap(({ facts }) => facts);
  return questionOf(
    movement.id,
    'giai-doan',
    copy.exercise.phaseTask(movement.name, asked.span),
    [...own, ...others].map((fact) => choiceOf(fact, asked)),
  );
};
