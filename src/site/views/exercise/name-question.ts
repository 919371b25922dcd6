import type { Catalogue } from '../../../pipeline/catalogue/catalogue.ts';
import { foldedKey } from '../../../pipeline/text/phrase.ts';
import type { Movement } from '../../../schemas/movement.ts';
import { copy } from '../../copy.ts';
import { routes } from '../../routes.ts';
import { shortened } from '../../shorten.ts';
import { familyOf } from '../movement/family.ts';
import { likeness } from '../name-likeness.ts';
import { type Choice, type Question, questionOf } from './question.ts';

const headOf = (movement: Movement, movements: readonly Movement[]): Movement =>
  movements.find(({ id }) => id === movement.parent) ?? movement;

/** Names of the family other than the official one: local names first, then other forms of the same name. */
const ownNames = (family: readonly Movement[]): Choice[] => {
  const [head, ...locals] = family;
  if (head === undefined) return [];
  const words = copy.exercise;
  return [
    ...locals.map(({ id, name }) => ({
      text: name,
      isRight: true,
      why: words.isLocalName(head.name),
      href: routes.movement(id),
      source: null,
    })),
    ...head.aliases
      .filter((alias) => foldedKey(alias) !== foldedKey(head.name))
      .map((alias) => ({
        text: alias,
        isRight: true,
        why: words.isOtherForm(head.name),
        href: routes.movement(head.id),
        source: null,
      })),
  ];
};

/** Why a name is none of the family's. */
const whyNot = (movement: Movement, other: Movement, head: Movement): string => {
  if (other.id === movement.succeededBy) return copy.exercise.isLater;
  if (other.succeededBy === movement.id) return copy.exercise.isEarlier;
  return head === other ? copy.exercise.isOtherMovement : copy.exercise.isOfOther(head.name);
};

/** "Which name is a variant of …?", the wrong ones being those of other families that are most alike. */
export const nameQuestion = ({ registry }: Catalogue, movement: Movement): Question | null => {
  const family = familyOf(movement, registry.movements);
  const ids = new Set(family.map(({ id }) => id));
  const others = registry.movements
    .filter((other) => !ids.has(other.id) && !ids.has(headOf(other, registry.movements).id))
    .filter(({ id }) => id !== movement.parent)
    .map((other) => ({ other, score: likeness(movement.name, other.name) }))
    .sort((a, b) => b.score - a.score || a.other.id.localeCompare(b.other.id))
    .map(({ other }): Choice => {
      const head = headOf(other, registry.movements);
      return {
        text: shortened(other.name),
        isRight: false,
        why: whyNot(movement, other, head),
        href: routes.movement(other.id),
        source: null,
      };
    });
  return questionOf(movement.id, 'ten', copy.exercise.nameTask(movement.name), [
    ...ownNames(family),
    ...others,
  ]);
};
