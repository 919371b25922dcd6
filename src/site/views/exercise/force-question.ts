import type { Catalogue } from '../../../pipeline/catalogue/catalogue.ts';
import { isDead } from '../../../pipeline/catalogue/force.ts';
import type { Instrument } from '../../../schemas/instrument.ts';
import type { Movement } from '../../../schemas/movement.ts';
import { copy } from '../../copy.ts';
import { isDoubtful, labelOf } from '../../label.ts';
import { nameOf } from '../../names.ts';
import { routes } from '../../routes.ts';
import { shortened } from '../../shorten.ts';
import { showDay } from '../../show-date.ts';
import { sinceWords } from '../../since-words.ts';
import { type Basis, basisOf, citedInstruments } from '../basis.ts';
import { sourceOf } from '../instrument.ts';
import { type Choice, type Question, questionOf, shuffled } from './question.ts';

/** Whether a basis is surely dead, or surely holds; one of which that is not known makes no question. */
const isAnswerable = ({ now }: Basis): boolean =>
  now.claim !== null && !isDoubtful(now) && (isDead(now.state) || now.state === 'inForce');

/** Name and title; laws bear their title in their name. */
const shownName = (instrument: Instrument): string => {
  const name = nameOf(instrument);
  return name.includes(instrument.title) ? name : `${name}: ${shortened(instrument.title)}`;
};

const choiceOf = ({ instrument, now, instead }: Basis): Choice => {
  const since = sinceWords(now);
  const successor =
    instead === null || instead.isDoubtful || !isDead(now.state)
      ? ''
      : `, ${copy.force.replacedBy(nameOf(instead.instrument))}`;
  return {
    text: shownName(instrument),
    isRight: isDead(now.state),
    why: copy.exercise.state(`${labelOf(now).text}${since === null ? '' : ` ${since}`}${successor}`),
    href: routes.instrument(instrument.id),
    source: now.claim === null ? null : sourceOf(now.claim),
  };
};

/**
 * "Which basis no longer holds?", among those that plans naming the movement cite.
 *
 * @param plans ids of these plans
 */
export const forceQuestion = (
  catalogue: Catalogue,
  movement: Movement,
  plans: readonly string[],
): Question | null => {
  const cited = plans.flatMap((plan) => {
    const reading = catalogue.readings.get(plan);
    return reading === undefined ? [] : citedInstruments(catalogue, reading);
  });
  const choices = [...new Set(cited)]
    .map((instrument) => basisOf(catalogue, instrument, null))
    .filter(isAnswerable)
    .map(choiceOf);
  return questionOf(
    movement.id,
    'can-cu',
    copy.exercise.forceTask(showDay(catalogue.today)),
    shuffled(choices, movement.id, ({ text }) => text),
  );
};
