import type { BlankedClause } from './clause-family.ts';
import type { ClauseUnit } from './clause-unit.ts';
import type { WordReader } from './clause-words.ts';
import { commonLinesOf, commonTextOf, instrumentsOfText, slotsOfText } from './common-text.ts';

/** A clause of one plan with blanks in place of the plan's own year, place, body and times. */
export const blankClause = (unit: ClauseUnit, wordsOf: WordReader): BlankedClause => {
  const alone = { digest: '', shingles: new Uint32Array(), units: [unit], plans: 1 };
  const common = commonTextOf([alone], unit, wordsOf);
  return {
    common: commonLinesOf(common),
    slots: slotsOfText(common),
    instruments: instrumentsOfText(common),
  };
};
