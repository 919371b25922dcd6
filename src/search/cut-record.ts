import type { SearchRecord } from './record.ts';
import { tidy } from './tidy.ts';
import { type Word, wordsOf } from './words.ts';

/** A record cut into words, once for all that is written of it. */
export interface CutRecord {
  readonly title: readonly Word[];
  /** Words of all parts; ranges count in the parts joined by spaces. */
  readonly text: readonly Word[];
  /** Index in `text` of the first word of each part. */
  readonly starts: readonly number[];
}

/** Cuts a record into words; a part without a letter, such as "./.", is printed behind the word before it. */
export const cutRecord = ({ title, parts }: SearchRecord): CutRecord => {
  const text: Word[] = [];
  const starts: number[] = [];
  let from = 0;
  for (const part of parts) {
    starts.push(text.length);
    const tidied = tidy(part.text);
    if (tidied === '') continue;
    const words = wordsOf(tidied);
    const last = text.at(-1);
    if (words.length === 0 && last !== undefined)
      text[text.length - 1] = { ...last, printed: `${last.printed} ${tidied}`, end: from + tidied.length };
    for (const { printed, key, start, end } of words)
      text.push({ printed, key, start: from + start, end: from + end });
    from += tidied.length + 1;
  }
  return { title: wordsOf(tidy(title)), text, starts };
};
