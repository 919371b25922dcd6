import type { MentionRow } from '../../../pipeline/catalogue/mention-row.ts';
import { shortened } from '../../shorten.ts';

/** Characters before and behind the mention that an excerpt keeps, in UTF-16 code units. */
const roomBefore = 110;
const roomAfter = 70;

/** The end of a text from a whole word on, with "…" for what was left out. */
const lastWords = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(-most);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
};

/** A sentence cut around the mention, which is always kept whole. */
export const excerptOf = ({ before, text, after }: Pick<MentionRow, 'before' | 'text' | 'after'>): string =>
  `${lastWords(before, roomBefore)}${text}${shortened(after, roomAfter)}`.trim();
