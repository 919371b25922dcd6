import type { Literal, Node, Parent } from 'unist';
import type { Role } from '../schemas/role.ts';
import type { Block } from './text/block.ts';

/**
 * The unist tree of a document, "plan".
 *
 * ```text
 * I. MỤC ĐÍCH               plan
 * 1. Nâng cao …             └─ zone "body"
 *                              └─ division "I." level 1
 *                                 └─ division "1." level 2
 * ```
 *
 * Every non-blank source line is owned by exactly one `zone`, `division` or `unknown` node through `lines`.
 * `position` covers the lines that the node itself owns and those of its children.
 */
export interface Plan extends Parent {
  type: 'plan';
  children: Zone[];
}

/** Parts of an administrative document by NĐ 30/2020/NĐ-CP, Annex I, in the order in which they may stand. */
export type ZoneName =
  | 'letterhead'
  | 'stamp'
  | 'title'
  | 'preamble'
  | 'body'
  | 'closing'
  | 'recipients'
  | 'signature'
  | 'appendix'
  | 'unknown';

export interface Zone extends Parent {
  type: 'zone';
  zone: ZoneName;
  children: PlanContent[];
}

export type PlanContent = Division | Statement | Unknown;

/** Shapes of marker; `paragraph` is a division without one. */
export type MarkerKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'roman'
  | 'article'
  | 'arabic'
  | 'decimal'
  | 'letter'
  | 'dash'
  | 'plus'
  | 'bullet'
  | 'paragraph';

/** A mục, khoản, điểm, dash or unmarked paragraph of the body. */
export interface Division extends Parent {
  type: 'division';
  markerKind: MarkerKind;
  /** As printed, never renumbered: "11.", "đ)", "-"; null for a paragraph. */
  marker: string | null;
  level: number;
  /** Place in its series, from 1, as the marker is read; absent for dashes, paragraphs and what has no order. */
  ordinal?: number;
  /** Permanent fragment, unique in the document. */
  anchor: string;
  /** Heading text where the own text is nothing but a heading, else null. */
  heading: string | null;
  /** Own text after the marker. */
  block: Block;
  lines: readonly number[];
  role: Role | null;
  /** Rule that gave the role. */
  roleRule: string | null;
  /** The words of the document by which that rule decided; missing where no words did. */
  roleWords?: string;
  /** Present where the division tells of what has been, not of what is to be. */
  tellsResults?: true;
  children: PlanContent[];
  /** Own text with links spliced in; written by `annotate`. */
  inline?: Inline[];
}

/** What a line outside the outline states; rows of tables and footnotes stand under the division that holds them. */
export type StatementRole =
  | 'authority'
  | 'motto'
  | 'number'
  | 'placeDate'
  | 'stamp'
  | 'documentType'
  | 'subject'
  | 'basis'
  | 'enacting'
  | 'basisAndEnacting'
  | 'closing'
  | 'recipientsHeading'
  | 'recipient'
  | 'signingAuthority'
  | 'signerPosition'
  | 'signerRankAndName'
  | 'signerName'
  | 'digitalSignature'
  | 'pageFurniture'
  | 'tableRow'
  | 'footnote'
  | 'text';

/** A line, or joined lines, of a zone other than the body. */
export interface Statement extends Node {
  type: 'statement';
  role: StatementRole;
  block: Block;
  lines: readonly number[];
  inline?: Inline[];
}

/** Text that no rule understood; kept whole, with a message. */
export interface Unknown extends Node {
  type: 'unknown';
  block: Block;
  lines: readonly number[];
  inline?: Inline[];
}

export const isDivision = (node: PlanContent): node is Division => node.type === 'division';
export const isStatement = (node: PlanContent): node is Statement => node.type === 'statement';

export interface InlineText extends Literal {
  type: 'text';
  value: string;
}

/** A mention of an instrument; `index` points into the document's citations. */
export interface InlineCitation extends Parent {
  type: 'citation';
  index: number;
  children: Inline[];
}

/** A mention of a movement; `index` points into the document's movement mentions. */
export interface InlineMovement extends Parent {
  type: 'movement';
  index: number;
  children: Inline[];
}

/** Text that was repaired: children show the reading, `printed` is what stands in the source. */
export interface InlineRepair extends Parent {
  type: 'repair';
  printed: string;
  rule: string;
  children: Inline[];
}

export type Inline = InlineText | InlineCitation | InlineMovement | InlineRepair;
export type Textual = Division | Statement | Unknown;
