import type { Movement } from '../../../schemas/movement.ts';
import { routes } from '../../routes.ts';
import { isExercise } from './exercise.ts';
import type { Question } from './question.ts';

/** One exercise in the list of all. */
export interface ExerciseRow {
  readonly name: string;
  readonly href: string;
  /** Ids of its questions, which say what each asks for. */
  readonly questions: readonly string[];
}

/**
 * Every movement that has an exercise; those with more questions first, then by name.
 *
 * @param questionsOf the exercise of a movement
 */
export const exerciseRows = (
  movements: readonly Movement[],
  questionsOf: (movement: Movement) => readonly Question[],
): ExerciseRow[] =>
  movements
    .map((movement) => ({ movement, questions: questionsOf(movement) }))
    .filter(({ questions }) => isExercise(questions))
    .map(({ movement: { id, name }, questions }) => ({
      name,
      href: routes.movementExercises(id),
      questions: questions.map((question) => question.id),
    }))
    .sort((a, b) => b.questions.length - a.questions.length || a.name.localeCompare(b.name, 'vi'));
