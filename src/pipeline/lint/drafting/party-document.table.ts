import type { Cue } from '../../parse/cue.ts';

/** The head of a document of the Party, in folded text. */
export const partyHead: Cue = {
  id: 'party',
  pattern: /dang cong san viet nam$/,
  examples: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
  counterexamples: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
};

/** End of a symbol of the Party, whose signatures have a form of their own. */
export const partySymbolEnd = /\/(?:TU|HU|ĐU|TW|CB)$/u;
