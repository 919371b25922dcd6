import { capital } from '../../text/capital.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { mendAt, type Paragraph, spanAt } from './paragraph.ts';

/** Shortest paragraph that must be a sentence, in UTF-16 units; what is shorter may be a heading. */
const sentenceLength = 80;

const isItem = ({ node, zone }: Paragraph): boolean => zone === 'body' && node.type === 'division';

/** Nothing of letters that have no capital, as those that formulas are set in. */
function startReports(paragraph: Paragraph, at: number, raw: string): DraftReport[] {
  const { text } = paragraph;
  const end = at + (/^\p{L}+/u.exec(text.slice(at))?.[0].length ?? 1);
  const printed = text.slice(at, end);
  const replacement = capital(printed);
  if (replacement === printed) return [];
  return [
    {
      rule: 'capital-start',
      ...spanAt(paragraph, at, end, raw),
      actual: printed,
      expected: replacement,
      ...mendAt(paragraph, { start: at, end }, raw, { replacement, sure: true }),
    },
  ];
}

/** A stop behind a word of at least three letters, and a small letter: no abbreviation, no number. */
const smallBehindStop = /(?<=\p{Ll}{3}[.!?] )(?=\p{Ll})/gu;

function reportsOf(paragraph: Paragraph, raw: string): DraftReport[] {
  const { node, text } = paragraph;
  const reports: DraftReport[] = [];
  const isDivision = isItem(paragraph);
  if (isDivision && /^\p{Ll}\p{L}/u.test(text)) reports.push(...startReports(paragraph, 0, raw));
  for (const { index } of text.matchAll(smallBehindStop))
    reports.push(...startReports(paragraph, index, raw));
  const hasChildren = node.type === 'division' && node.children.length > 0;
  const isSentence =
    isDivision && node.type === 'division' && node.heading === null && text.length >= sentenceLength;
  if (isSentence && !hasChildren && /[\p{L}\d,]$/u.test(text)) {
    const from = text.search(/\S+$/u);
    const range = { start: from, end: text.length };
    const replacement = text.slice(from).replace(/,?$/, '.');
    reports.push({
      rule: 'end-mark',
      ...spanAt(paragraph, range.start, range.end, raw),
      actual: text.slice(from),
      expected: replacement,
      ...mendAt(paragraph, range, raw, { replacement, sure: false }),
    });
  }
  return reports;
}

/** A capital at the head of sentences and lines, a mark at their end (NĐ 30/2020/NĐ-CP, Annex II, I). */
export const sentenceForm: DraftLint = ({ paragraphs, raw }) =>
  paragraphs
    .filter(({ zone, node }) => (zone === 'body' && node.type === 'division') || zone === 'closing')
    .flatMap((paragraph) => reportsOf(paragraph, raw));
