import { placeSlippedTones } from '../pipeline/text/slipped-tone.ts';
import { toneMarks } from '../pipeline/text/slipped-tones.table.ts';
import { openRhymes } from './marks.table.ts';

const tonedRhyme = new RegExp(`(?<!q)(${openRhymes.join('|')})([${toneMarks}])(?![\\p{L}\\p{M}])`, 'giu');
const invisible = /[\p{Cc}\p{Cf}]/gu;

/**
 * Puts the tone of an open rhyme on its first vowel, as most offices write today: "hoà" → "hòa", "Uỷ" → "Ủy".
 * "quý" stays, since its u belongs to the initial.
 *
 * @param text NFC
 * @returns NFC
 */
const placeTones = (text: string): string =>
  text
    .normalize('NFD')
    .replace(tonedRhyme, (_match, rhyme: string, tone: string) => `${rhyme[0]}${tone}${rhyme.slice(1)}`)
    .normalize('NFC');

/**
 * The one spelling that index and query share: NFC, tones placed alike, slipped ones in their place, runs of white space as one space,
 * characters without a shape taken out. Marks, case, punctuation and every letter stay.
 */
export const tidy = (text: string): string =>
  placeTones(placeSlippedTones(text.replace(/\s/gu, ' ').replace(invisible, '').normalize('NFC')))
    .replace(/ +/g, ' ')
    .trim();
