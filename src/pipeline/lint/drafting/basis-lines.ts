import { allMatches, matchCue } from '../../parse/cue.ts';
import { legalBasisCue } from '../../parse/profiles/preamble.table.ts';
import { joinedBasis } from './basis-context.table.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { mendAt, type Paragraph, spanAt } from './paragraph.ts';

const isBasis = ({ node, zone, text }: Paragraph): boolean =>
  zone === 'preamble' &&
  node.type === 'statement' &&
  (node.role === 'basis' || matchCue(legalBasisCue, text) !== null) &&
  node.role !== 'basisAndEnacting';

function reportOf(paragraph: Paragraph, isLast: boolean, raw: string): DraftReport[] {
  const { text } = paragraph;
  const last = text.charAt(text.length - 1);
  const right = isLast ? '.' : ';';
  if (last === right || text.endsWith(':') || (isLast && last === '…')) return [];
  const isMark = /[.,;:]/.test(last);
  const range = {
    start: text.length - (isMark ? 1 : Math.min(text.length, lastWord(text))),
    end: text.length,
  };
  const printed = text.slice(range.start);
  const replacement = isMark ? right : `${printed}${right}`;
  return [
    {
      rule: isLast ? 'basis-last-end' : 'basis-end',
      ...spanAt(paragraph, range.start, range.end, raw),
      actual: printed,
      expected: replacement,
      ...mendAt(paragraph, range, raw, { replacement, sure: true }),
    },
  ];
}

const lastWord = (text: string): number => text.length - (text.lastIndexOf(' ') + 1);

/** A basis that follows another on its line. */
function joinedReports(paragraph: Paragraph, raw: string): DraftReport[] {
  return allMatches(joinedBasis, paragraph.text).map((match) => {
    const end = match.index + match[0].length;
    const range = { start: end - 1, end };
    return {
      rule: 'basis-own-line',
      ...spanAt(paragraph, range.start, range.end, raw),
      ...mendAt(paragraph, range, raw, { replacement: '\n', sure: true }),
    };
  });
}

/** Lines of legal basis end with a semicolon, the last with a full stop (Annex I, part I, II.6.a). */
export const basisLines: DraftLint = ({ paragraphs, raw }) => {
  const lines = paragraphs.filter(isBasis);
  return [
    ...lines.flatMap((paragraph, index) => reportOf(paragraph, index === lines.length - 1, raw)),
    ...paragraphs
      .filter(({ zone }) => zone === 'preamble')
      .flatMap((paragraph) => joinedReports(paragraph, raw)),
  ];
};
