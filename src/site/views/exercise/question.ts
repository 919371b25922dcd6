import { fingerprintOf } from '../../../pipeline/text/fingerprint.ts';
import { copy } from '../../copy.ts';

/** One answer to choose, and what the key says of it. */
export interface Choice {
  readonly text: string;
  readonly isRight: boolean;
  /** Why it is right or wrong. */
  readonly why: string;
  /** Where that can be read on the site; null where nowhere in particular. */
  readonly href: string | null;
  readonly source: string | null;
}

/** A choice with the letter that it goes by. */
export interface LetteredChoice extends Choice {
  readonly letter: string;
}

/** A question made from what the catalogue holds; every choice is told in the key. */
export interface Question {
  readonly id: string;
  readonly task: string;
  readonly choices: readonly LetteredChoice[];
}

/** Right and wrong choices that one question takes. */
export const mostOfEach = 3;

/** An order that looks random and is the same in every build. */
export const shuffled = <T>(items: readonly T[], seed: string, text: (item: T) => string): T[] =>
  items
    .map((item) => ({ item, key: fingerprintOf(`${seed} ${text(item)}`).padStart(7, '0') }))
    .sort((a, b) => a.key.localeCompare(b.key) || text(a.item).localeCompare(text(b.item)))
    .map(({ item }) => item);

/**
 * Puts a question together: a few right and wrong choices, each once, mixed and lettered.
 *
 * @returns null where there is nothing to choose between
 */
export const questionOf = (
  seed: string,
  id: string,
  task: string,
  choices: readonly Choice[],
): Question | null => {
  const once = [...Map.groupBy(choices, ({ text }) => text).values()].flatMap((same) => same.slice(0, 1));
  const some = [true, false].map((right) =>
    once.filter(({ isRight }) => isRight === right).slice(0, mostOfEach),
  );
  if (some.some((own) => own.length === 0)) return null;
  return {
    id,
    task,
    choices: shuffled(some.flat(), `${seed} ${id}`, ({ text }) => text).map((choice, index) => ({
      ...choice,
      letter: copy.exercise.letters[index] ?? String(index + 1),
    })),
  };
};
