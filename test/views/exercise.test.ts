import { expect, test } from 'vitest';
import { openLibrary } from '../../src/loaders/library.ts';
import { checkReading } from '../../src/pipeline/check-draft.ts';
import { exerciseOf } from '../../src/site/views/exercise/exercise.ts';
import { questionOf } from '../../src/site/views/exercise/question.ts';

const { catalogue, plans } = openLibrary();
const findingsOf = (plan: string) => {
  const [reading, file] = [catalogue.readings.get(plan), plans.get(plan)];
  return reading === undefined || file === undefined
    ? []
    : checkReading(file.text, reading, catalogue.registry, catalogue.today);
};
const exercises = catalogue.registry.movements.map((movement) => ({
  id: movement.id,
  questions: exerciseOf(catalogue, movement, findingsOf),
}));
const questions = exercises.flatMap((one) => one.questions);

test('every kind of question is met, and each has right and wrong choices, told apart by their words', () => {
  expect(new Set(questions.map(({ id }) => id))).toEqual(
    new Set(['ten', 'giai-doan', 'neu-ten', 'can-cu', 'the-thuc']),
  );
  for (const { choices } of questions) {
    expect(new Set(choices.map(({ isRight }) => isRight))).toEqual(new Set([true, false]));
    expect(new Set(choices.map(({ text }) => text)).size).toBe(choices.length);
    expect(choices.every(({ why }) => why.trim() !== '')).toBe(true);
  }
});

test('what the key says of the force of an instrument has a source', () => {
  const told = questions.filter(({ id }) => id === 'can-cu').flatMap(({ choices }) => choices);
  expect(told.length).toBeGreaterThan(3);
  expect(told.filter(({ source }) => source === null)).toEqual([]);
});

test('the exercise is the same when it is made again', () => {
  const again = catalogue.registry.movements.map((movement) => exerciseOf(catalogue, movement, findingsOf));
  expect(again).toEqual(exercises.map((one) => one.questions));
});

test('a question without a wrong choice, or without a right one, is none', () => {
  const choice = { text: 'a', isRight: true, why: 'b', href: null, source: null };
  expect(questionOf('s', 'q', 't', [choice])).toBeNull();
  expect(questionOf('s', 'q', 't', [{ ...choice, isRight: false }])).toBeNull();
  expect(questionOf('s', 'q', 't', [choice, { ...choice, text: 'c', isRight: false }])?.choices).toHaveLength(
    2,
  );
});
