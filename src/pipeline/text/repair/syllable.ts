import { toneMarks } from '../slipped-tones.table.ts';
import {
  frontVowels,
  onsets,
  openRhymes,
  qualityLetters,
  spelling,
  stoppedRhymes,
} from './syllables.table.ts';

const toneMark = new RegExp(`[${toneMarks}]`, 'g');
const rising = '\u0301';
const heavy = '\u0323';
const open = new Set(openRhymes);
const stopped = new Set(stoppedRhymes);
const isFront = (rhyme: string): boolean => frontVowels.includes(rhyme.charAt(0));
const isIn = (list: readonly string[], onset: string): boolean => list.includes(onset);

/** Whether the spelling allows an onset before a rhyme: "ke" and "ca", never "ce" or "ka". */
function fits(onset: string, rhyme: string): boolean {
  if (isIn(spelling.front, onset)) return isFront(rhyme);
  return !isIn(spelling.back, onset) || !isFront(rhyme);
}

const isRhyme = (rhyme: string, tone: string): boolean =>
  open.has(rhyme) || (stopped.has(rhyme) && (tone === rising || tone === heavy));

/** After most onsets "i" and "y" are two spellings of one rhyme: "kỉ luật" and "kỷ luật". */
const oneSpelling = (onset: string, rhyme: string): string =>
  rhyme === 'y' && onset !== '' && onset !== 'qu' ? 'i' : rhyme;

/** A tone mark stands on the letter with a quality mark where there is one; where there is none, customs differ. */
function isToneInPlace(word: string, letters: string): boolean {
  const quality = Math.max(...qualityLetters.map((letter) => letters.lastIndexOf(letter)));
  const bearer = [...word].findIndex((letter) => letter.normalize('NFD').search(toneMark) >= 0);
  return quality < 0 || quality === bearer;
}

/**
 * Key of a possible Vietnamese syllable, equal for all its spellings (case, place of the tone mark, i or y); null for
 * letters that can be none: "trin", "quc", "TTg". Takes composed text (NFC).
 */
export function syllableKey(word: string): string | null {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(toneMark) ?? [];
  if (tones.length > 1) return null;
  const [tone = ''] = tones;
  const letters = apart.replace(toneMark, '').normalize('NFC');
  if (tone !== '' && !isToneInPlace(word, letters)) return null;
  if (/^gi(?:n|m|ch|p|t|nh|u|a)?$/.test(letters)) return `g|${letters.slice(1)}|${tone}`;
  for (const onset of ['', ...onsets]) {
    if (!letters.startsWith(onset)) continue;
    const rhyme = letters.slice(onset.length);
    if (fits(onset, rhyme) && isRhyme(rhyme, tone)) return `${onset}|${oneSpelling(onset, rhyme)}|${tone}`;
  }
  return null;
}
