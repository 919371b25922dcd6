import { fold } from '../../pipeline/text/fold.ts';
import { capitalLines } from './printed-capitals.table.ts';

const smallAscii = /[a-z]/;
const twoCapitals = /[A-Z].*[A-Z]/;
const marker = /^(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)/]\s*/;

const isPrintedInCapitals = (text: string): boolean => !smallAscii.test(text) && twoCapitals.test(text);

/**
 * Gives capitals back to text in TCVN3, which keeps toned capitals as small letters: words and lines whose plain letters
 * are all capitals, and lines that documents always print so. Everything else stays as it is.
 */
export const restoreCapitals = (text: string): string =>
  text.replace(/[^\n]+/g, (line) => {
    const bare = line.trim();
    if (isPrintedInCapitals(bare) || capitalLines.has(fold(bare.replace(marker, ''))))
      return line.toUpperCase();
    return line.replace(/[^\s,;:.()“”"]+/g, (word) =>
      isPrintedInCapitals(word) ? word.toUpperCase() : word,
    );
  });
