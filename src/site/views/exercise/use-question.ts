import type { Catalogue } from '../../../pipeline/catalogue/catalogue.ts';
import type { MentionRow } from '../../../pipeline/catalogue/mention-row.ts';
import { mistakesIn } from '../../../pipeline/catalogue/movement-mistakes.ts';
import type { Movement } from '../../../schemas/movement.ts';
import { copy } from '../../copy.ts';
import { sidecarOf } from '../../sidecar-of.ts';
import { sourceOf } from '../instrument.ts';
import { mentionViews } from '../mention.ts';
import { excerptOf } from '../movement/excerpt.ts';
import { familyOf } from '../movement/family.ts';
import { type Choice, type Question, questionOf, shuffled } from './question.ts';

const choiceOf = (
  catalogue: Catalogue,
  row: MentionRow,
  key: Pick<Choice, 'isRight' | 'why' | 'source'>,
): Choice[] =>
  mentionViews(catalogue, sidecarOf, [row]).map(({ href, plate, before, text, after }) => ({
    text: copy.exercise.sentenceOf(plate, excerptOf({ before, text, after })),
    href,
    ...key,
  }));

const choicesOf = (catalogue: Catalogue, member: Movement): Choice[] => {
  const rows = catalogue.namedIn.get(member.id) ?? [];
  const mistakes = Map.groupBy(mistakesIn(member, rows, catalogue.registry), ({ row }) => row);
  return rows.flatMap((row) => {
    const [mistake] = mistakes.get(row) ?? [];
    if (mistake === undefined)
      return choiceOf(catalogue, row, { isRight: false, why: copy.exercise.rightUse, source: null });
    const { title, advice } = copy.mistakes.faults[mistake.fault];
    return choiceOf(catalogue, row, {
      isRight: true,
      why: copy.exercise.wrongUse(title, advice),
      source: mistake.claim === null ? null : sourceOf(mistake.claim),
    });
  });
};

/** "Which sentence needs mending where it names the movement?", among the sentences of plans. */
export const useQuestion = (catalogue: Catalogue, movement: Movement): Question | null => {
  const choices = familyOf(movement, catalogue.registry.movements).flatMap((member) =>
    choicesOf(catalogue, member),
  );
  const wrongWords = new Set(choices.filter(({ isRight }) => isRight).map(({ text }) => text));
  return questionOf(
    movement.id,
    'neu-ten',
    copy.exercise.useTask,
    shuffled(
      choices.filter(({ isRight, text }) => isRight || !wrongWords.has(text)),
      movement.id,
      ({ text }) => text,
    ),
  );
};
