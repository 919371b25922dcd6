import { telexLetters, telexTones } from './telex.table.ts';

/** What was typed in Telex, without its tone, and the tone as a combining character; empty where there is none. */
export interface TelexSyllable {
  readonly letters: string;
  readonly tone: string;
}

const shape = /^([a-z]*?[aeiouwy]+)([a-z]*)$/;
const toneLetter = new RegExp(`[${Object.keys(telexTones).join('')}]`, 'g');

/**
 * Reads a word as Telex types it: "thuowngr" → "thương" with the hook, "ddua" → "đua". Null where it holds other letters
 * than those of keys, or no vowel.
 */
export const readTelex = (typed: string): TelexSyllable | null => {
  const [, lead, rest] = shape.exec(typed) ?? [];
  if (lead === undefined || rest === undefined) return null;
  const last = rest.match(toneLetter)?.at(-1) ?? '';
  const letters = telexLetters.reduce(
    (read, [keys, letter]) => read.replaceAll(keys, letter),
    lead + rest.replace(toneLetter, ''),
  );
  return { letters, tone: telexTones[last] ?? '' };
};
