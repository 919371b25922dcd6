import { textOfParagraph } from '../../../src/render/paper/blocks.ts';
import type { Paper, PaperBlock, PaperSignature } from '../../../src/render/paper/paper.ts';

const linesOfBlock = (block: PaperBlock): string[] =>
  block.type === 'paragraph' ? [textOfParagraph(block)] : block.rows.flat();

const signer = ({ authority, below, name }: PaperSignature): string[] => [
  ...authority,
  ...(below ?? []),
  ...(name === null ? [] : [name]),
];

/** What a paper says, in the order in which the cells and paragraphs of its Word file stand. */
export const typedOrder = (paper: Paper): string[] => {
  const { letterhead: head, title, recipients, signature, confirmations = [] } = paper;
  const recipientLines = recipients === null ? [] : [recipients.heading, ...recipients.lines];
  const main = signature === null ? [] : signer(signature);
  return [
    ...(head === null
      ? []
      : [
          ...head.parent,
          ...head.issuer,
          ...(paper.form === 'party' && head.issuer.length > 0 ? ['*'] : []),
          head.nation ?? '',
          head.motto ?? '',
          head.number ?? '',
          ...(head.about ?? []),
          head.placeAndDate ?? '',
        ]),
    ...(title === null ? [] : [title.type ?? '', ...title.subject]),
    ...paper.blocks.flatMap(linesOfBlock),
    ...(confirmations.length > 0
      ? [...confirmations.flatMap(signer), ...main, ...recipientLines]
      : [...recipientLines, ...main]),
    ...paper.appendices.flatMap(({ heading, blocks, signatures = [] }) => [
      ...heading,
      ...blocks.flatMap(linesOfBlock),
      ...signatures.flatMap(signer),
    ]),
  ];
};

/** Text with every run of blanks as one: room that is left to write, and line ends, are no text. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The same of many lines, one after the other. */
export const foldedLines = (lines: readonly string[]): string => folded(lines.join(' '));
