import type { DamageLevel } from '../../src/schemas/saved-score.ts';
import type { Gold } from '../score/gold.ts';
import { goldAt, rangesOf } from './carry-gold.ts';
import { carry, type Draft, draftOf } from './draft.ts';
import { rates } from './levels.table.ts';
import { Random, seedFor } from './random.ts';
import type { Stage } from './stage.ts';
import {
  byteOrderMark,
  carriageReturns,
  decomposed,
  enDashes,
  invisibleCharacters,
  noBreakSpaces,
  tabs,
} from './stages/characters.ts';
import { letterheadColumns, signatureColumns } from './stages/columns.ts';
import { hardWraps } from './stages/hard-wraps.ts';
import { confusedLetters, oldTonePlacement, otherQuotes } from './stages/letters.ts';
import { lostBlankLines } from './stages/lost-blank-lines.ts';
import { lostLines } from './stages/lost-lines.ts';
import { pageBreaks } from './stages/page-breaks.ts';
import { incomingStamp, signatureStamp } from './stages/stamps.ts';
import { joinedWords, numberSpaces, splitWords } from './stages/word-spaces.ts';

/** Every damage in the order in which a paper meets it: in the office, on the glass, in the machine, in the file. */
export const stages: readonly Stage[] = [
  lostLines,
  letterheadColumns,
  signatureColumns,
  incomingStamp,
  signatureStamp,
  pageBreaks,
  hardWraps,
  lostBlankLines,
  oldTonePlacement,
  joinedWords,
  splitWords,
  numberSpaces,
  confusedLetters,
  otherQuotes,
  enDashes,
  noBreakSpaces,
  invisibleCharacters,
  tabs,
  decomposed,
  carriageReturns,
  byteOrderMark,
];

/** Every damage draws from a chance of its own, so that a new one leaves the others as they were. */
const damageDraft = (draft: Draft, level: DamageLevel, seed: number): Draft =>
  stages.reduce(
    (current, { id, apply }) =>
      carry(current, apply(current, new Random(seedFor(id, seed)), rates[id]?.[level] ?? 0)),
    draft,
  );

/** A text after all damages of a level. Pure: the same text, level and seed give the same characters. */
export const damageText = (text: string, level: DamageLevel, seed: number): string =>
  damageDraft(draftOf(text, null, []), level, seed).text;

/**
 * A gold document after all damages of a level: its text, and its gold carried along. Places move with the characters;
 * what was lost is taken out; what the fields of the paper mean stays, since a reading is to find it through the damage.
 */
export function damageGold(
  text: string,
  gold: Gold,
  level: DamageLevel,
  seed: number,
): { readonly text: string; readonly gold: Gold } {
  const damaged = damageDraft(draftOf(text, gold, rangesOf(gold, text)), level, seed);
  return { text: damaged.text, gold: goldAt(gold, damaged.marks, damaged.text) };
}
