import { fillText } from '../../drafting/slots.ts';
import type { Draft, DraftSection } from '../../schemas/draft.ts';
import { draft as words } from '../../site/copy/draft.ts';

/** First letter capital, the rest as a sentence has it: headings are printed in capitals. */
const sentence = (title: string): string => {
  const isCapitals = title === title.toLocaleUpperCase('vi');
  return isCapitals ? title.charAt(0) + title.slice(1).toLocaleLowerCase('vi') : title;
};

/** What the page calls a section. */
export const sectionName = (draft: Draft, { place, title, id }: DraftSection): string => {
  if (place === 'bases') return words.frame.bases;
  if (place === 'lead') return words.frame.lead;
  if (place === 'closing') return words.frame.closing;
  return sentence(fillText(title, draft).trim()) || id;
};
