import type { DocumentBlock, ParagraphBlock } from '../document.ts';

/** Text of a paragraph with its label, blanks at the beginning of its lines taken off. */
export function paragraphLine({ label, text }: ParagraphBlock): string {
  const printed = text.replace(/^[ \t]+/gm, '').trimEnd();
  if (label === null) return printed;
  return printed === '' ? label : `${label} ${printed}`;
}

/** All words of a block on one line. */
export function blockText(block: DocumentBlock): string {
  const text =
    block.type === 'paragraph'
      ? paragraphLine(block)
      : block.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.map(blockText))).join(' ');
  return text.replace(/\s+/g, ' ').trim();
}
