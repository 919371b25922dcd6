import type { StoredRecord } from './engine.ts';
import { type Word, wordsOf } from './words.ts';

/** A stored record, cut into words. */
export interface StoredWords {
  readonly title: string;
  readonly text: string;
  /** Words of the title, a gap that nothing matches, words of the text. */
  readonly all: readonly Word[];
  /** Index in `all` of the first word of the text. */
  readonly lead: number;
  readonly textWords: readonly Word[];
}

const gap: Word = { printed: '', key: '', start: 0, end: 0 };

/** Cuts a record into words. A text that only repeats the title is none: Pagefind keeps no record without text. */
export const storedWords = ({ title, content }: StoredRecord): StoredWords => {
  const text = content === title ? '' : content;
  const titleWords = wordsOf(title);
  const textWords = wordsOf(text);
  return { title, text, all: [...titleWords, gap, ...textWords], lead: titleWords.length + 1, textWords };
};
