import type { Element, ElementContent, Root } from 'hast';
import type { Division, Plan, PlanContent, Statement, Unknown, Zone, ZoneName } from '../pipeline/tree.ts';
import { addressesOf, fragmentOf } from './address.ts';
import { h } from './h.ts';
import { type Indent, indentClasses, indentWithin, isDash, isFlush, noIndent } from './indent.ts';
import { inlineToHast, ownInline } from './inline-hast.ts';
import type { Rendering } from './rendering.ts';
import { row } from './row-hast.ts';
import { tableToHast } from './table-hast.ts';

interface Context {
  readonly rendering: Rendering;
  readonly addresses: ReadonlyMap<string, string>;
}

/** Heading rank of a headed division: one below the nearest heading above it, six at most. */
const headingTag = (rank: number): string => `h${Math.min(rank, 6)}`;

const divisionRow = (division: Division, indent: Indent, rank: number, context: Context): Element => {
  const isHeading = division.heading !== null;
  const flush = isFlush(division.markerKind);
  const marker: ElementContent[] =
    division.marker === null ? [] : [h('b', division.marker), { type: 'text', value: ' ' }];
  const classes = [
    'text',
    ...indentClasses(indent),
    ...(isDash(division.markerKind) ? ['dash'] : []),
    ...(flush && division.marker !== null ? ['top'] : []),
  ];
  const text = h(isHeading ? headingTag(rank) : 'p', { className: classes }, [
    ...marker,
    ...inlineToHast(ownInline(division), context.rendering),
  ]);
  return row(
    [division.anchor],
    text,
    context.addresses.get(division.anchor) ?? division.anchor,
    context.rendering,
    isHeading && flush ? ['part-head'] : [],
  );
};

const unknownRow = (node: Unknown, context: Context): Element => {
  const text = h('p', { className: ['text'] }, inlineToHast(ownInline(node), context.rendering));
  return row([fragmentOf(node)], text, context.rendering.words.notUnderstood, context.rendering);
};

const divisionToHast = (division: Division, parent: Indent, rank: number, context: Context): Element[] => {
  const indent = indentWithin(parent, division.markerKind);
  const isHeading = division.heading !== null;
  const own = divisionRow(division, indent, rank, context);
  const address = context.addresses.get(division.anchor) ?? division.anchor;
  const below = contentsToHast(division.children, address, context, (child) =>
    divisionToHast(child, indent, isHeading ? rank + 1 : rank, context),
  );
  return isHeading ? [h('section', [own, ...below])] : [own, ...below];
};

/** Lines of a signature that paper prints in bold. */
const strong: ReadonlySet<Statement['role']> = new Set([
  'signingAuthority',
  'signerPosition',
  'signerName',
  'signerRankAndName',
  'recipientsHeading',
]);

const statementRow = (statement: Statement, address: string, context: Context): Element => {
  const inline = inlineToHast(ownInline(statement), context.rendering);
  // On paper a basis stands in italics; whatever is made from the page has to know it.
  const isBasis = statement.role === 'basis';
  const text = h('p', { className: isBasis ? ['text', 'basis'] : ['text'] }, inline);
  return row([fragmentOf(statement)], text, address, context.rendering);
};

/** Rows of a table that follow each other from `at` on. */
const tableRowsAt = (nodes: readonly PlanContent[], at: number): Statement[] => {
  const rows: Statement[] = [];
  for (let node = nodes[at]; node?.type === 'statement' && node.role === 'tableRow'; ) {
    rows.push(node);
    node = nodes[at + rows.length];
  }
  return rows;
};

/** Nodes that stand side by side; rows of one table that follow each other are shown as one. */
const contentsToHast = (
  nodes: readonly PlanContent[],
  address: string,
  context: Context,
  divisionOf: (division: Division) => Element[],
): Element[] => {
  const shown: Element[] = [];
  let told = 0;
  for (const [at, node] of nodes.entries()) {
    if (at < told) continue;
    if (node.type === 'division') shown.push(...divisionOf(node));
    else if (node.type === 'unknown') shown.push(unknownRow(node, context));
    else if (node.role === 'tableRow') {
      const rows = tableRowsAt(nodes, at);
      shown.push(...linesRow(rows, address, context));
      told = at + rows.length;
    } else if (node.role !== 'pageFurniture') shown.push(statementRow(node, address, context));
  }
  return shown;
};

/** Zones that the head of the page tells as facts; their printed lines are folded. */
const folded: ReadonlySet<ZoneName> = new Set(['letterhead', 'stamp', 'title']);

const addressOfZone = (zone: ZoneName, rendering: Rendering): string => {
  const { words } = rendering;
  const names: Partial<Record<ZoneName, string>> = {
    letterhead: words.opening,
    stamp: words.opening,
    title: words.opening,
    preamble: words.opening,
    closing: words.closing,
    recipients: words.recipients,
    signature: words.signature,
    appendix: words.appendix,
  };
  return names[zone] ?? words.notUnderstood;
};

/** Zones that are read as one: a list of recipients, a signature. */
const whole: ReadonlySet<ZoneName> = new Set(['recipients', 'signature']);

/** One row for several lines; each keeps its own fragment. Rows of a table whose cells are parted stand as one. */
const linesRow = (statements: readonly Statement[], address: string, context: Context): Element[] => {
  const [first, ...rest] = statements;
  if (first === undefined) return [];
  const line = (statement: Statement): ElementContent[] => {
    const inline = inlineToHast(ownInline(statement), context.rendering);
    return strong.has(statement.role) ? [h('strong', inline)] : inline;
  };
  const lines = tableToHast(statements, context.rendering) ?? [
    h('p', line(first)),
    ...rest.map((statement) => h('p', { id: fragmentOf(statement) }, line(statement))),
  ];
  const text = h('div', { className: ['text', 'lines'] }, lines);
  return [row([fragmentOf(first), ...rest.map(fragmentOf)], text, address, context.rendering)];
};

const zoneToHast = (zone: Zone, context: Context): Element[] => {
  const address = addressOfZone(zone.zone, context.rendering);
  const contents = (nodes: readonly PlanContent[]): Element[] =>
    contentsToHast(nodes, address, context, (division) => divisionToHast(division, noIndent, 2, context));
  if (!whole.has(zone.zone)) return contents(zone.children);
  const shown = zone.children.filter((node) => node.type === 'statement');
  return [
    ...linesRow(
      shown.filter(({ role }) => role !== 'pageFurniture'),
      address,
      context,
    ),
    ...contents(zone.children.filter((node) => node.type !== 'statement')),
  ];
};

/**
 * A document as rows of hast, in reading order: the printed head folded, then text with literal markers, addresses
 * and notes. Every division is reached by its anchor; headings have ranks from h2 down without gaps.
 */
export const planToHast = (tree: Plan, rendering: Rendering): Root => {
  const context: Context = { rendering, addresses: addressesOf(tree) };
  const head = tree.children.filter(({ zone }) => folded.has(zone));
  const rest = tree.children.filter(({ zone }) => !folded.has(zone));
  const headRows = head.flatMap((zone) => zoneToHast(zone, context));
  return {
    type: 'root',
    children: [
      ...(headRows.length === 0
        ? []
        : [
            h('details', { className: ['printed'] }, [h('summary', rendering.words.letterhead), ...headRows]),
          ]),
      ...rest.flatMap((zone) => zoneToHast(zone, context)),
    ],
  };
};
