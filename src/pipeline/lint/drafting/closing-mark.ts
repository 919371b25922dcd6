import type { DraftLint } from './draft-rule.ts';
import { mendAt, type Paragraph, spanAt } from './paragraph.ts';
import { isPartyDocument } from './party-document.ts';

const isText = ({ zone, node }: Paragraph): boolean =>
  (zone === 'body' || zone === 'closing') &&
  !(node.type === 'statement' && node.role !== 'closing' && node.role !== 'text');

/** The text of a document ends with "./." before recipients and signature; one of the Party is left alone. */
export const closingMark: DraftLint = (draft) => {
  const { paragraphs, raw } = draft;
  const hasTail = paragraphs.some(({ zone }) => zone === 'recipients' || zone === 'signature');
  const last = paragraphs.filter(isText).at(-1);
  if (last === undefined || !hasTail || isPartyDocument(draft) || /\.\s?\/\s?\.?\s*$/u.test(last.text))
    return [];
  const from = Math.max(0, last.text.search(/\S+$/u));
  const range = { start: from, end: last.text.length };
  const printed = last.text.slice(from);
  const replacement = printed.replace(/[.;:,]*$/u, './.');
  return [
    {
      rule: 'closing-mark',
      ...spanAt(last, range.start, range.end, raw),
      actual: printed,
      expected: replacement,
      ...mendAt(last, range, raw, { replacement, sure: true }),
    },
  ];
};
