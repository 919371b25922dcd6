import { matchCue } from '../../../pipeline/parse/cue.ts';
import { addresseeCue } from '../../../pipeline/parse/profiles/preamble.table.ts';
import type { Division, MarkerKind, Statement, Textual, Unknown } from '../../../pipeline/tree.ts';
import type { PaperBlock, PaperParagraph, PaperStyle } from '../paper.ts';
import { emphasisedRuns } from './emphasis.ts';
import { isPrinted } from './place.ts';
import { tableOf } from './table.ts';

/** Divisions whose name stands in the middle on a line of its own. */
const named: ReadonlySet<MarkerKind> = new Set(['part', 'chapter', 'section']);

/** Points and dashes are upright even where they are headings (Annex I, part I, II.6.đ). */
const upright: ReadonlySet<MarkerKind> = new Set(['letter', 'dash', 'plus', 'bullet']);

const styleOfDivision = ({ markerKind, heading, block }: Division): PaperStyle => {
  if (named.has(markerKind)) return 'centred';
  if (markerKind === 'article') return heading === null ? 'article' : 'heading';
  if (heading === null || upright.has(markerKind)) return 'text';
  const isLoud = !/\p{Ll}/u.test(block.text);
  return markerKind === 'roman' || isLoud ? 'section' : 'heading';
};

/** Words in capitals that stand alone between text, "QUYẾT NGHỊ:" or the body that resolves, are set in the middle. */
const standsInMiddle = ({ role, block }: Statement): boolean =>
  (role === 'enacting' || role === 'authority') && !/\p{Ll}/u.test(block.text);

/** "Kính gửi", and the dashes under it. */
const opensAddress = ({ role, block }: Statement): boolean =>
  role === 'text' && matchCue(addresseeCue, block.text) !== null;
const continuesAddress = ({ role, block }: Statement): boolean =>
  role === 'text' && /^[-–+]/.test(block.text);

const styleOfStatement = (statement: Statement, before: PaperStyle | null): PaperStyle => {
  if (standsInMiddle(statement)) return 'centred';
  if (opensAddress(statement) || (before === 'addressee' && continuesAddress(statement))) return 'addressee';
  return statement.role === 'basis' ? 'basis' : 'text';
};

const styleOf = (node: Division | Statement | Unknown, before: PaperStyle | null): PaperStyle => {
  if (node.type === 'division') return styleOfDivision(node);
  return node.type === 'statement' ? styleOfStatement(node, before) : 'text';
};

const isTableRow = (node: Textual): node is Statement =>
  node.type === 'statement' && node.role === 'tableRow';

const paragraphOf = (node: Textual, before: PaperBlock | undefined, raw: string): PaperParagraph => ({
  type: 'paragraph',
  style: styleOf(node, before?.type === 'paragraph' ? before.style : null),
  marker: node.type === 'division' ? node.marker : null,
  runs: emphasisedRuns(node.block, raw),
});

/**
 * Nodes with text, in the order of the source, as blocks of a paper; rows of a table that follow each other are one.
 *
 * @param raw the source, for its marks of emphasis
 */
export const blocksOf = (nodes: readonly Textual[], raw: string): PaperBlock[] => {
  const blocks: PaperBlock[] = [];
  let rows: Statement[] = [];
  const closeTable = (): void => {
    blocks.push(...tableOf(rows, raw));
    rows = [];
  };
  for (const node of nodes.filter(isPrinted)) {
    if (isTableRow(node)) {
      rows.push(node);
      continue;
    }
    closeTable();
    blocks.push(paragraphOf(node, blocks.at(-1), raw));
  }
  closeTable();
  return blocks;
};
