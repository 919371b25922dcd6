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

/** A stretch of a paper as plain text, and the block that it prints; null for what is none of the paper's own blocks. */
export interface TextPiece {
  readonly text: string;
  readonly block: PaperBlock | null;
}

const piece = (text: string): TextPiece => ({ text, block: null });

/** What parts two pieces of a text. */
const gap = '\n\n';

const piecesOf = (paper: Paper): TextPiece[] => {
  const { letterhead, title, recipients, signature } = paper;
  const pieces = [
    piece(letterhead === null ? '' : letterheadLines(letterhead).join('\n')),
    piece(title === null ? '' : [...present(title.type), ...title.subject].join('\n')),
    ...paper.blocks.map((block): TextPiece => ({ text: blockToText(block), block })),
    piece(recipients === null ? '' : [recipients.heading, ...recipients.lines].join('\n')),
    ...[...(paper.confirmations ?? []), ...(signature === null ? [] : [signature])].map((one) =>
      piece(signatureToText(one)),
    ),
    ...paper.appendices.flatMap(({ heading, blocks, signatures }) => [
      piece(heading.join('\n')),
      ...blocks.map((block) => piece(blockToText(block))),
      ...(signatures ?? []).map((one) => piece(signatureToText(one))),
    ]),
  ];
  return pieces.filter(({ text }) => text !== '');
};

const joined = (pieces: readonly TextPiece[]): string => `${pieces.map(({ text }) => text).join(gap)}\n`;

/** A paper as lines of plain text: markers as typed, one empty line between paragraphs, cells parted by bars. */
export const paperToText = (paper: Paper): string => joined(piecesOf(paper));

/** The same text, and where in it each piece begins (UTF-16 offsets, in their order). */
export const placedText = (
  paper: Paper,
): { readonly text: string; readonly pieces: readonly (TextPiece & { readonly start: number })[] } => {
  const pieces = piecesOf(paper);
  let start = 0;
  const placed = pieces.map((one) => {
    const at = start;
    start += one.text.length + gap.length;
    return { ...one, start: at };
  });
  return { text: joined(pieces), pieces: placed };
};
