import { type LetterCensus, newCensus } from './paragraph-text.ts';

/** What was met in a part and is not text. */
export interface BodyCensus {
  readonly letters: LetterCensus;
  hasChanges: boolean;
  hasHidden: boolean;
  hasEmbedded: boolean;
  pictures: number;
  pages: number;
  notes: number;
}

export const newBodyCensus = (): BodyCensus => ({
  letters: newCensus(),
  hasChanges: false,
  hasHidden: false,
  hasEmbedded: false,
  pictures: 0,
  pages: 1,
  notes: 0,
});
