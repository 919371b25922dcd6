import { linesOfSignature, markerGap, textOfParagraph, widthOf } from './blocks.ts';
import { emphasise, escapeMarkdown } from './markdown-escape.ts';
import type {
  Paper,
  PaperBlock,
  PaperLetterhead,
  PaperParagraph,
  PaperSignature,
  PaperTable,
} from './paper.ts';

/** Lines that stand one under the other in one paragraph. */
const stacked = (lines: readonly string[]): string =>
  lines
    .map(escapeMarkdown)
    .filter((line) => line !== '')
    .join('\\\n');

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');

const headingRank: Partial<Record<PaperParagraph['style'], number>> = { centred: 2, section: 2, heading: 3 };

const paragraphToMarkdown = (paragraph: PaperParagraph): string => {
  const rank = headingRank[paragraph.style];
  if (rank !== undefined) return `${'#'.repeat(rank)} ${escapeMarkdown(oneLine(textOfParagraph(paragraph)))}`;
  if (paragraph.style === 'basis') return emphasise(textOfParagraph(paragraph), '*');
  if (paragraph.style !== 'article' || paragraph.marker === null)
    return escapeMarkdown(textOfParagraph(paragraph));
  const rest = textOfParagraph({ ...paragraph, marker: null });
  return `${emphasise(paragraph.marker, '**')}${markerGap(paragraph)}${escapeMarkdown(rest)}`;
};

const tableToMarkdown = (table: PaperTable): string => {
  const width = widthOf(table);
  const cells = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => escapeMarkdown(oneLine(row[index] ?? ''))).join(' | ')} |`;
  const [head, ...body] = table.hasHead ? table.rows : [[], ...table.rows];
  const rule = `|${' --- |'.repeat(width)}`;
  return [cells(head ?? []), rule, ...body.map(cells)].join('\n');
};

const blockToMarkdown = (block: PaperBlock): string =>
  block.type === 'paragraph' ? paragraphToMarkdown(block) : tableToMarkdown(block);

const letterheadToMarkdown = (head: PaperLetterhead): string[] => [
  stacked([...head.parent, ...head.issuer, head.number ?? '', ...(head.about ?? [])]),
  stacked([head.nation ?? '', head.motto ?? '', head.placeAndDate ?? '']),
];

const signatureToMarkdown = (signature: PaperSignature): string => stacked(linesOfSignature(signature));

/**
 * A paper as CommonMark with tables: headings for its parts, every marker as typed text, so that nothing is numbered
 * anew. Shown, it has the text of the paper.
 */
export const paperToMarkdown = (paper: Paper): string => {
  const { letterhead, title, recipients, signature } = paper;
  const parts = [
    ...(letterhead === null ? [] : letterheadToMarkdown(letterhead)),
    title === null || title.type === null ? '' : `# ${escapeMarkdown(oneLine(title.type))}`,
    title === null ? '' : emphasise(title.subject.join(' '), '**'),
    ...paper.blocks.map(blockToMarkdown),
    recipients === null ? '' : stacked([recipients.heading, ...recipients.lines]),
    ...[...(paper.confirmations ?? []), ...(signature === null ? [] : [signature])].map(signatureToMarkdown),
    ...paper.appendices.flatMap(({ heading, blocks, signatures }) => [
      heading.length === 0 ? '' : `## ${escapeMarkdown(oneLine(heading.join(' ')))}`,
      ...blocks.map(blockToMarkdown),
      ...(signatures ?? []).map(signatureToMarkdown),
    ]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};
