import type { DraftDocument } from './draft-document.ts';
import { partyHead, partySymbolEnd } from './party-document.table.ts';

/** Whether a draft is of the Party, whose documents have a form of their own: by its head or its symbol. */
export const isPartyDocument = ({ reading, paragraphs }: DraftDocument): boolean =>
  partySymbolEnd.test(reading.entry.symbol ?? '') ||
  paragraphs.some(({ zone, folded }) => zone === 'letterhead' && partyHead.pattern.test(folded));
