import type { Random } from '../random.ts';
import { piecesOf } from '../rewrite.ts';
import type { Stage } from '../stage.ts';
import { incomingStamps, signatureStamps } from './stamps.table.ts';

const printStamp = (stamps: readonly (readonly string[])[], random: Random): string => {
  const lines = random.pick(stamps) ?? [];
  const digit = (): string => String(random.between(1, 2));
  return `${lines.map((line) => line.replace(/#/g, digit)).join('\n')}\n`;
};

export const incomingStamp: Stage = {
  id: 'incoming-stamp',
  what: 'the stamp of the office where the paper came in stands above its title',
  apply: ({ text, title }, random, rate) => {
    if (title === null || !random.chance(rate)) return piecesOf(text, []);
    const start = random.chance(0.5) ? title.start : 0;
    return piecesOf(text, [{ start, end: start, text: printStamp(incomingStamps, random) }]);
  },
};

export const signatureStamp: Stage = {
  id: 'signature-stamp',
  what: 'a digital signature is printed at the head or before the name of who signs',
  apply: ({ text, signature }, random, rate) => {
    if (!random.chance(rate)) return piecesOf(text, []);
    const name = signature.at(-1);
    const start = name === undefined || random.chance(0.5) ? 0 : name.start;
    return piecesOf(text, [{ start, end: start, text: printStamp(signatureStamps, random) }]);
  },
};
