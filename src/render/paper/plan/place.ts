import { blockStart } from '../../../pipeline/text/block.ts';
import type { Statement, Textual } from '../../../pipeline/tree.ts';

/** Where a node stands in its source. */
export const placeOf = ({ block }: Textual): number => blockStart(block);

/** Stamps, digital signatures, page numbers and rules are of the sheet, not of the text. */
const furniture: ReadonlySet<Statement['role']> = new Set(['stamp', 'digitalSignature', 'pageFurniture']);

/** Whether a node has text that belongs on paper. */
export const isPrinted = (node: Textual): boolean =>
  (node.type !== 'statement' || !furniture.has(node.role)) &&
  (node.block.text.trim() !== '' || (node.type === 'division' && node.marker !== null));
