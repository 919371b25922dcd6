import { type Edit, piecesOf } from '../rewrite.ts';
import type { Stage } from '../stage.ts';
import { confusions, quoteStyles, toneConfusions, tonePlacements } from './letters.table.ts';

/** What may be read for each string, by its first letter. */
const byFirstLetter = Map.groupBy(confusions, ({ printed }) => printed.charAt(0));
const byTone = new Map(toneConfusions.map(({ tone, read }) => [tone, read]));

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Everything that a letter with a tone may be read for: the same letter without it, or with another. */
const withOtherTones = (letter: string): string[] => {
  const parts = letter.normalize('NFD');
  const tone = toneMark.exec(parts)?.[0];
  if (tone === undefined) return [];
  return (byTone.get(tone) ?? []).map((other) => parts.replace(tone, other).normalize('NFC'));
};

export const confusedLetters: Stage = {
  id: 'confused-letters',
  what: 'letters, figures and tones are read for others that look like them',
  apply: ({ text }, random, rate) => {
    const edits: Edit[] = [];
    for (let at = 0; at < text.length; at += 1) {
      if (!random.chance(rate)) continue;
      const letter = text.charAt(at);
      const fitting = (byFirstLetter.get(letter) ?? []).filter(({ printed }) => text.startsWith(printed, at));
      const readings = [
        ...fitting.map(({ printed, read }) => ({ end: at + printed.length, text: read })),
        ...withOtherTones(letter).map((read) => ({ end: at + 1, text: read })),
      ];
      const reading = random.pick(readings);
      if (reading !== undefined) edits.push({ start: at, ...reading });
    }
    return piecesOf(text, edits);
  },
};

/** Two vowels with the tone moved from the first to the second. */
export const moveTone = (vowels: string): string => {
  const [first = '', second = ''] = [...vowels];
  const parts = first.normalize('NFD');
  const tone = toneMark.exec(parts)?.[0] ?? '';
  return parts.replace(tone, '') + (second + tone).normalize('NFC');
};

export const oldTonePlacement: Stage = {
  id: 'old-tone-placement',
  what: 'tones stand on the second vowel, in the older way of writing',
  apply: ({ text }, random, rate) => {
    if (!random.chance(rate)) return piecesOf(text, []);
    return piecesOf(
      text,
      tonePlacements.flatMap(({ pattern }) =>
        [...text.matchAll(pattern)].map(({ 0: vowels, index }) => ({
          start: index,
          end: index + vowels.length,
          text: moveTone(vowels),
        })),
      ),
    );
  },
};

export const otherQuotes: Stage = {
  id: 'other-quotes',
  what: 'quotation marks are straight, French, low, single or two apostrophes',
  apply: ({ text }, random, rate) => {
    const style = random.pick(quoteStyles);
    if (style === undefined || !random.chance(rate)) return piecesOf(text, []);
    return piecesOf(
      text,
      [...text.matchAll(/[“”]/g)].map(({ 0: mark, index }) => ({
        start: index,
        end: index + 1,
        text: style[mark] ?? mark,
      })),
    );
  },
};
