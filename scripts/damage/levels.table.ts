import type { DamageLevel } from '../../src/schemas/saved-score.ts';

/** Share of places, or probability for the document, of every damage at every level, in the order of happening. */
export const rates: Readonly<Record<string, Readonly<Record<DamageLevel, number>>>> = {
  'lost-lines': { light: 0, medium: 0.01, heavy: 0.04 },
  'letterhead-columns': { light: 0.2, medium: 0.4, heavy: 0.6 },
  'signature-columns': { light: 0.2, medium: 0.4, heavy: 0.6 },
  'incoming-stamp': { light: 0.2, medium: 0.4, heavy: 0.6 },
  'signature-stamp': { light: 0.2, medium: 0.4, heavy: 0.6 },
  'page-breaks': { light: 0.3, medium: 0.6, heavy: 0.9 },
  'hard-wraps': { light: 0.2, medium: 0.4, heavy: 0.6 },
  'lost-blank-lines': { light: 0.2, medium: 0.3, heavy: 0.5 },
  'joined-words': { light: 0.0005, medium: 0.003, heavy: 0.01 },
  'split-words': { light: 0.0003, medium: 0.002, heavy: 0.006 },
  'number-spaces': { light: 0.02, medium: 0.1, heavy: 0.25 },
  'confused-letters': { light: 0.0005, medium: 0.003, heavy: 0.012 },
  'old-tone-placement': { light: 0.3, medium: 0.5, heavy: 0.5 },
  'other-quotes': { light: 0.2, medium: 0.4, heavy: 0.5 },
  'en-dashes': { light: 0.2, medium: 0.3, heavy: 0.3 },
  'no-break-spaces': { light: 0.002, medium: 0.01, heavy: 0.03 },
  'invisible-characters': { light: 0, medium: 0.0003, heavy: 0.001 },
  tabs: { light: 0.1, medium: 0.2, heavy: 0.3 },
  nfd: { light: 0.1, medium: 0.2, heavy: 0.3 },
  crlf: { light: 0.2, medium: 0.3, heavy: 0.4 },
  bom: { light: 0.1, medium: 0.2, heavy: 0.3 },
};
