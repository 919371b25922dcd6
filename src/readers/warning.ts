import { fillSentence } from './fill-sentence.ts';
import { warningSentences } from './sentences.table.ts';

export type WarningId = keyof typeof warningSentences;

/** Something that a person has to know about a file that was read all the same. */
export interface ReaderWarning {
  readonly id: WarningId;
  /** What fills the blanks of the sentence. */
  readonly values: Readonly<Record<string, string | number>>;
}

export const warn = (id: WarningId, values: ReaderWarning['values'] = {}): ReaderWarning => ({ id, values });

/** The warning as a Vietnamese sentence. */
export const warningSentence = ({ id, values }: ReaderWarning): string =>
  fillSentence(warningSentences[id], values);
