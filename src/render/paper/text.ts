import { linesOfSignature, textOfParagraph } from './blocks.ts';
import type { Paper, PaperBlock, PaperLetterhead, PaperSignature } from './paper.ts';

const present = (...lines: (string | null)[]): string[] => lines.filter((line) => line !== null);

/** The left column, then the right one: so a reader of plain text meets a letterhead. */
const letterheadLines = (head: PaperLetterhead): string[] => [
  ...head.parent,
  ...head.issuer,
  ...present(head.number),
  ...(head.about ?? []),
  ...present(head.nation, head.motto, head.placeAndDate),
];

const blockToText = (block: PaperBlock): string =>
  block.type === 'paragraph'
    ? textOfParagraph(block)
    : block.rows.map((row) => row.map((cell) => cell.replace(/\s*\n\s*/g, ' ')).join(' | ')).join('\n');

const signatureToText = (signature: PaperSignature): string => linesOfSignature(signature).join('\n');

/** A paper as lines of plain text: markers as typed, one empty line between paragraphs, cells parted by bars. */
export const paperToText = (paper: Paper): string => {
  const { letterhead, title, recipients, signature } = paper;
  const parts = [
    letterhead === null ? '' : letterheadLines(letterhead).join('\n'),
    title === null ? '' : [...present(title.type), ...title.subject].join('\n'),
    ...paper.blocks.map(blockToText),
    recipients === null ? '' : [recipients.heading, ...recipients.lines].join('\n'),
    ...[...(paper.confirmations ?? []), ...(signature === null ? [] : [signature])].map(signatureToText),
    ...paper.appendices.flatMap(({ heading, blocks, signatures }) => [
      heading.join('\n'),
      ...blocks.map(blockToText),
      ...(signatures ?? []).map(signatureToText),
    ]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};
