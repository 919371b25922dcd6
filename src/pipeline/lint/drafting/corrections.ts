import { capitalCorrections } from './capitals.table.ts';
import type { Correction } from './correction.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { headCorrections } from './head-words.table.ts';
import { isInCitation, isRunning, mendAt, type Paragraph, spanAt } from './paragraph.ts';
import { punctuationCorrections } from './punctuation.table.ts';
import { anySlip, spellingCorrections } from './spelling.table.ts';

const formRows: readonly Correction[] = [
  ...capitalCorrections,
  ...headCorrections,
  ...punctuationCorrections,
];

/** Text without small letters: headings in capitals say nothing of the size of letters. */
const isAllCapitals = (text: string): boolean => !/\p{Ll}/u.test(text);

const applies = (row: Correction, paragraph: Paragraph): boolean => {
  if (row.where === 'everywhere') return true;
  return row.where === 'head' ? paragraph.zone === 'letterhead' : isRunning(paragraph);
};

/** What a correction puts in the place of a match. */
const corrected = ({ replacement }: Correction, printed: string): string =>
  typeof replacement === 'string' ? replacement : replacement(printed);

function reportsOf(row: Correction, paragraph: Paragraph, raw: string): DraftReport[] {
  const { text } = paragraph;
  const reports: DraftReport[] = [];
  for (const match of text.matchAll(row.pattern)) {
    const [printed] = match;
    const start = match.index;
    const end = start + printed.length;
    if (printed === '' || (row.inCitations !== true && isInCitation(paragraph, start, end))) continue;
    const replacement = corrected(row, printed);
    if (replacement === printed) continue;
    reports.push({
      rule: row.rule,
      ...spanAt(paragraph, start, end, raw),
      actual: printed,
      expected: replacement,
      ...(row.decree === undefined ? {} : { decree: row.decree }),
      ...mendAt(paragraph, { start, end }, raw, { replacement, sure: row.sure }),
    });
  }
  return reports;
}

/** Wordings of the tables: capitals, spelling and marks. */
export const corrections: DraftLint = ({ paragraphs, raw }) => {
  const all = paragraphs.map(({ text }) => text).join('\n');
  const fits = ({ beside }: Correction): boolean => beside?.test(all) !== false;
  const forms = formRows.filter(fits);
  const slips = spellingCorrections.filter(fits);
  return paragraphs.flatMap((paragraph) => {
    const silent = isAllCapitals(paragraph.text);
    const rows = anySlip.test(paragraph.text) ? [...forms, ...slips] : forms;
    return rows
      .filter((row) => applies(row, paragraph) && !(silent && row.rule === 'capitals'))
      .flatMap((row) => reportsOf(row, paragraph, raw));
  });
};
