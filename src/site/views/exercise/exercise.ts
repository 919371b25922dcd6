import type { Catalogue } from '../../../pipeline/catalogue/catalogue.ts';
import type { DraftFinding } from '../../../pipeline/lint/drafting/draft-finding.ts';
import type { Movement } from '../../../schemas/movement.ts';
import { rowsOfFamily } from '../movement/family.ts';
import { forceQuestion } from './force-question.ts';
import { formQuestion } from './form-question.ts';
import { nameQuestion } from './name-question.ts';
import { phaseQuestion } from './phase-question.ts';
import type { Question } from './question.ts';
import { useQuestion } from './use-question.ts';

/**
 * The exercise of one movement, made from the catalogue: the same in every build of the same content. Questions for which
 * the catalogue holds no answer of known source are left out.
 *
 * @param findingsOf what the rules of drafting notice in a plan
 */
export const exerciseOf = (
  catalogue: Catalogue,
  movement: Movement,
  findingsOf: (plan: string) => readonly DraftFinding[],
): Question[] => {
  const plans = [...new Set(rowsOfFamily(catalogue, movement).map(({ plan }) => plan))];
  return [
    nameQuestion(catalogue, movement),
    phaseQuestion(catalogue, movement),
    useQuestion(catalogue, movement),
    forceQuestion(catalogue, movement, plans),
    formQuestion(catalogue, movement, plans, findingsOf),
  ].filter((question) => question !== null);
};

const fewestQuestions = 2;

/** Whether these questions are enough for an exercise. */
export const isExercise = (questions: readonly Question[]): boolean => questions.length >= fewestQuestions;
