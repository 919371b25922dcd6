import type { CitationMention } from '../../mention.ts';
import { blockStart } from '../../text/block.ts';
import { foldKeepingLength } from '../../text/fold.ts';
import { rawRangeOf } from '../../text/raw-range.ts';
import type { Plan, PlanContent, Textual, ZoneName } from '../../tree.ts';
import type { Mend } from './draft-finding.ts';

/** A node with text, as the drafting rules read it. */
export interface Paragraph {
  readonly node: Textual;
  readonly zone: ZoneName;
  readonly text: string;
  /** `text` folded, unit by unit. */
  readonly folded: string;
  /** Citations that stand in the text, in its order. */
  readonly citations: readonly CitationMention[];
}

/** Every node with text of a tree, in the order in which they stand in the source. */
export function paragraphsOf(tree: Plan, citations: readonly CitationMention[]): Paragraph[] {
  const byNode = Map.groupBy(citations, ({ node }) => node);
  const found: Paragraph[] = [];
  const visit = (node: PlanContent, zone: ZoneName): void => {
    const { text } = node.block;
    found.push({ node, zone, text, folded: foldKeepingLength(text), citations: byNode.get(node) ?? [] });
    if (node.type === 'division') for (const child of node.children) visit(child, zone);
  };
  for (const zone of tree.children) for (const node of zone.children) visit(node, zone.zone);
  return found.sort((a, b) => blockStart(a.node.block) - blockStart(b.node.block));
}

/** Statements that hold no sentences of the document's own. */
const silentRoles: ReadonlySet<string> = new Set([
  'tableRow',
  'footnote',
  'pageFurniture',
  'digitalSignature',
  'stamp',
]);

/** Whether a paragraph is part of a table, a stamp or the furniture of the page. */
export const isSilent = ({ node }: Paragraph): boolean =>
  node.type === 'statement' && silentRoles.has(node.role);

/** Whether a paragraph is running text. */
export const isRunning = (paragraph: Paragraph): boolean => {
  const { zone } = paragraph;
  return (
    (zone === 'body' || zone === 'preamble' || zone === 'closing' || zone === 'title') && !isSilent(paragraph)
  );
};

/** Place in the source of a range of a paragraph's text. */
export const spanAt = (
  { node }: Paragraph,
  start: number,
  end: number,
  raw: string,
): { start: number; end: number } => rawRangeOf(node.block, { start, end }, raw);

/**
 * A mend of a range of a paragraph, or nothing where the source does not print there what was read: a repaired word, a
 * mark of emphasis in between.
 */
export function mendAt(
  paragraph: Paragraph,
  range: { readonly start: number; readonly end: number },
  raw: string,
  mend: Mend,
): { mend?: Mend } {
  const span = spanAt(paragraph, range.start, range.end, raw);
  const printed = raw.slice(span.start, span.end).normalize('NFC').replace(/\s+/g, ' ');
  return printed === paragraph.text.slice(range.start, range.end) ? { mend } : {};
}

/** Whether a range lies in a citation of the paragraph, whose words belong to another document. */
export const isInCitation = ({ citations }: Paragraph, start: number, end: number): boolean =>
  citations.some(({ range }) => range.start < end && start < range.end);
