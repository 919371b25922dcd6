import { capital } from '../../text/capital.ts';

/** The text in small letters. */
export const small = (text: string): string => text.toLowerCase();

/** Of right spellings the one that differs from what is printed by the size of its letters alone. */
export const spelled =
  (...words: readonly string[]) =>
  (printed: string): string =>
    words.find((word) => word.toLowerCase() === printed.toLowerCase()) ?? printed;

/** A word in the place of another that may begin a sentence or stand in capitals. */
export const keepingCapital =
  (word: string) =>
  (printed: string): string => {
    if (printed === printed.toUpperCase()) return word.toUpperCase();
    return /^\p{Lu}/u.test(printed) ? capital(word) : word;
  };
