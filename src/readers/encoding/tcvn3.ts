import { tcvn3Letters, vietnameseLetters } from './tcvn3.table.ts';

const letters = [...vietnameseLetters];
const byPrinted: ReadonlyMap<string, string> = new Map(
  [...tcvn3Letters].map((printed, index) => [printed, letters[index] ?? printed]),
);

/** Text in a TCVN3 font, its bytes seen as Latin-1, as Unicode. A font for capitals (".VnTimeH") is the caller's concern. */
export const decodeTcvn3 = (text: string): string =>
  text.replace(/[\u00A1-\u00FE]/g, (printed) => byPrinted.get(printed) ?? printed);
