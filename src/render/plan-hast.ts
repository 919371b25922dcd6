import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Division, Plan, PlanContent, Statement, Unknown, Zone, ZoneName } from '../pipeline/tree.ts';
import { addressesOf, fragmentOf } from './address.ts';
import { type Indent, indentClasses, indentWithin, isDash, isFlush, noIndent } from './indent.ts';
import { inlineToHast, labelToHast, ownInline } from './inline-hast.ts';
import type { Note, Rendering, Why } from './rendering.ts';

interface Context {
  readonly rendering: Rendering;
  readonly addresses: ReadonlyMap<string, string>;
}

const noteToHast = (note: Note): Element => {
  const className = note.isMovement ? ['mv'] : [];
  const name: ElementContent =
    note.href === null
      ? h('b', note.name)
      : h('a', className.length > 0 ? { href: note.href, className } : { href: note.href }, note.name);
  return h('p', [
    name,
    ...(note.label === null ? [] : [{ type: 'text' as const, value: ' ' }, labelToHast(note.label)]),
    ...(note.text === null ? [] : [{ type: 'text' as const, value: ` ${note.text}` }]),
  ]);
};

const whyToHast = ({ href, text }: Why): Element => h('p', { className: ['why'] }, [h('a', { href }, text)]);

/** A row of the page: text first, then its address, then the notes; the style sheet sets them side by side. */
const row = (
  id: string,
  text: Element,
  address: string,
  { notes, why }: Rendering,
  className: string[] = [],
): Element => {
  const reason = why(id);
  const margin = [...notes(id).map(noteToHast), ...(reason === null ? [] : [whyToHast(reason)])];
  return h('div', { id, className: ['row', ...className] }, [
    text,
    h('div', { className: ['addr'] }, [h('a', { href: `#${encodeURIComponent(id)}` }, address)]),
    ...(margin.length === 0 ? [] : [h('div', { className: ['note'] }, margin)]),
  ]);
};

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
    division.anchor,
    text,
    context.addresses.get(division.anchor) ?? division.anchor,
    context.rendering,
    isHeading && flush ? ['part-head'] : [],
  );
};

const unknownRow = (node: Unknown, context: Context): Element => {
  const text = h('p', { className: ['text'] }, inlineToHast(ownInline(node), context.rendering));
  return row(fragmentOf(node), text, context.rendering.words.notUnderstood, context.rendering);
};

const divisionToHast = (division: Division, parent: Indent, rank: number, context: Context): Element[] => {
  const indent = indentWithin(parent, division.markerKind);
  const isHeading = division.heading !== null;
  const own = divisionRow(division, indent, rank, context);
  const below = division.children.flatMap((child) =>
    child.type === 'division'
      ? divisionToHast(child, indent, isHeading ? rank + 1 : rank, context)
      : contentToHast(child, context.addresses.get(division.anchor) ?? division.anchor, context),
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
  const text = h('p', { className: ['text'] }, inline);
  return row(fragmentOf(statement), text, address, context.rendering);
};

const contentToHast = (node: PlanContent, address: string, context: Context): Element[] => {
  switch (node.type) {
    case 'division':
      return divisionToHast(node, noIndent, 2, context);
    case 'statement':
      return node.role === 'pageFurniture' ? [] : [statementRow(node, address, context)];
    case 'unknown':
      return [unknownRow(node, context)];
  }
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

/** One row for all statements of a zone; each line keeps its own fragment. */
const wholeZoneRow = (statements: readonly Statement[], address: string, context: Context): Element[] => {
  const [first, ...rest] = statements;
  if (first === undefined) return [];
  const line = (statement: Statement): ElementContent[] => {
    const inline = inlineToHast(ownInline(statement), context.rendering);
    return strong.has(statement.role) ? [h('strong', inline)] : inline;
  };
  const text = h('div', { className: ['text', 'lines'] }, [
    h('p', line(first)),
    ...rest.map((statement) => h('p', { id: fragmentOf(statement) }, line(statement))),
  ]);
  return [row(fragmentOf(first), text, address, context.rendering)];
};

const zoneToHast = (zone: Zone, context: Context): Element[] => {
  const address = addressOfZone(zone.zone, context.rendering);
  if (!whole.has(zone.zone)) return zone.children.flatMap((node) => contentToHast(node, address, context));
  const shown = zone.children.filter((node) => node.type === 'statement');
  const others = zone.children.filter((node) => node.type !== 'statement');
  return [
    ...wholeZoneRow(
      shown.filter(({ role }) => role !== 'pageFurniture'),
      address,
      context,
    ),
    ...others.flatMap((node) => contentToHast(node, address, context)),
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
