import { foreignLetters, pointAlphabet } from '../pipeline/parse/profiles/letters.table.ts';

const romanParts: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Roman numeral of a positive number. */
export const roman = (value: number): string => {
  let rest = value;
  let numeral = '';
  for (const [worth, letters] of romanParts) {
    while (rest >= worth) {
      numeral += letters;
      rest -= worth;
    }
  }
  return numeral;
};

/** Letters of points in the order of the Vietnamese alphabet. */
const pointLetters = [...pointAlphabet].filter((letter) => !foreignLetters.includes(letter));

/** Letter of the n-th point, from 1: a, b, c, d, then d with a stroke; after y come aa, ab. */
export const pointLetter = (ordinal: number): string => {
  const index = ordinal - 1;
  const letter = pointLetters[index % pointLetters.length] ?? '';
  const round = Math.floor(index / pointLetters.length);
  return round === 0 ? letter : pointLetter(round) + letter;
};
