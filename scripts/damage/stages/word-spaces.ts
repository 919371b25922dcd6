import { type Edit, piecesOf } from '../rewrite.ts';
import type { Stage } from '../stage.ts';
import { instrumentNumber } from './word-spaces.table.ts';

export const joinedWords: Stage = {
  id: 'joined-words',
  what: 'two words are printed as one',
  apply: ({ text }, random, rate) => {
    const spaces = [...text.matchAll(/(?<=[\p{L}\p{N}.,;:)]) (?=[\p{L}\p{N}])/gu)];
    const joined = spaces.filter(() => random.chance(rate));
    return piecesOf(
      text,
      joined.map(({ index }) => ({ start: index, end: index + 1, text: '' })),
    );
  },
};

export const splitWords: Stage = {
  id: 'split-words',
  what: 'a word is printed as two, most of all in capitals',
  apply: ({ text }, random, rate) => {
    const edits: Edit[] = [];
    for (const { 0: word, index } of text.matchAll(/\p{L}{3,}/gu)) {
      const isCapitals = word === word.toUpperCase();
      if (!random.chance(isCapitals ? rate * 4 : rate)) continue;
      const at = index + random.between(2, word.length - 1);
      edits.push({ start: at, end: at, text: ' ' });
    }
    return piecesOf(text, edits);
  },
};

export const numberSpaces: Stage = {
  id: 'number-spaces',
  what: 'spaces get into the number of an instrument or vanish before it',
  apply: ({ text }, random, rate) => {
    const edits: Edit[] = [];
    for (const { 0: number, index } of text.matchAll(instrumentNumber)) {
      if (!random.chance(rate)) continue;
      if (number === ' ') edits.push({ start: index, end: index + 1, text: '' });
      else {
        const marks = [...number.matchAll(/[/-]/g)].map((mark) => index + mark.index);
        const at = (random.pick(marks) ?? index) + random.between(0, 1);
        edits.push({ start: at, end: at, text: ' ' });
      }
    }
    return piecesOf(text, edits);
  },
};
