import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { forceOn } from '../../pipeline/catalogue/force.ts';
import type { MentionRow } from '../../pipeline/catalogue/mention-row.ts';
import type { Reading } from '../../pipeline/reading.ts';
import { PerReading } from '../../pipeline/stored/per-reading.ts';
import type { Division, PlanContent, Textual } from '../../pipeline/tree.ts';
import { addressesOf, fragmentOf } from '../../render/address.ts';
import type { Instrument } from '../../schemas/instrument.ts';
import type { Sidecar } from '../../schemas/sidecar.ts';
import { copy } from '../copy.ts';
import { labelOf } from '../label.ts';
import { routes } from '../routes.ts';
import { plateOf } from './plan-identity.ts';
import { tracePageOf } from './traced.ts';
import { usageAnchor } from './usage-by-year.ts';

/** A sentence of a plan that mentions something, ready to print. */
export interface MentionView {
  readonly href: string;
  /** Shared by the sentences of one year and one level. */
  readonly usage: string;
  readonly plate: string;
  readonly place: string;
  /** Where the plan's reasons say why the mention was read so; null where they do not. */
  readonly why: string | null;
  /** How the cited instrument stood on the plan's day; null where the list is not of one instrument, or nobody knows. */
  readonly whenIssued: string | null;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

const below = (node: PlanContent): Textual[] => {
  if (node.type !== 'division') return [node];
  const inside = (division: Division): Textual[] => [
    division,
    ...division.children.flatMap((child) => (child.type === 'division' ? inside(child) : [child])),
  ];
  return inside(node);
};

const addresses = new PerReading((reading) => addressesOf(reading.tree));

const ownerFragment = (reading: Reading, line: number): string | null => {
  const owner = reading.tree.children
    .flatMap((zone) => zone.children.flatMap(below))
    .find((node) => node.lines.includes(line));
  return owner === undefined || (owner.type === 'statement' && owner.role === 'pageFurniture')
    ? null
    : fragmentOf(owner);
};

/** Lines outside the outline in which something is mentioned: lists of mentions ask for them one by one, page by page. */
const loneLines = ({ citations, movements }: Reading): number[] =>
  [...citations, ...movements]
    .filter(({ node }) => node.type !== 'division')
    .map(({ record }) => record.line);

/** Fragments by their lines: of the lines that lists of mentions ask for, and of others that were asked for. */
const fragments = new PerReading(
  (reading) =>
    new Map<number, string | null>(loneLines(reading).map((line) => [line, ownerFragment(reading, line)])),
);

/** Fragment of the node that owns a line of a plan; null where no node that a page shows owns it. */
export const fragmentAt = (reading: Reading, line: number): string | null => {
  const asked = fragments.of(reading);
  const known = asked.get(line);
  if (known !== undefined) return known;
  const fragment = ownerFragment(reading, line);
  asked.set(line, fragment);
  return fragment;
};

/** "II.4 –1, mục nội dung": where in a plan a mention stands. */
const placeOf = (reading: Reading, row: MentionRow): string => {
  const address = row.anchor === null ? null : addressOf(reading, row.anchor);
  const role = row.role === null ? null : copy.instrument.section(copy.names.role[row.role]);
  const parts = [address ?? copy.instrument.outsideOutline, role].filter((part) => part !== null);
  return parts.join(', ');
};

/** Address of a clause as the gutter shows it; the anchor itself where the tree does not hold it. */
export const addressOf = (reading: Reading, anchor: string): string =>
  addresses.of(reading).get(anchor) ?? anchor;

/** How an instrument stood on the day of a row's plan, in words; a month or a year counts as its last day. */
const stateWhenIssued = (
  instrument: Instrument | undefined,
  { day }: MentionRow,
  { registry }: Catalogue,
): string | null => {
  if (instrument === undefined || day === null) return null;
  const force = forceOn(instrument, day, registry);
  return force.claim === null ? null : copy.instrument.whenIssued(labelOf(force).text);
};

/** Makes the rows of a backlink list printable; a sentence that mentions the same thing twice is told once. */
export const mentionViews = (
  catalogue: Catalogue,
  sidecarOf: (plan: string) => Sidecar | null,
  rows: readonly MentionRow[],
  instrument?: Instrument,
): MentionView[] => {
  const told = new Set<string>();
  return rows.flatMap((row) => {
    const reading = catalogue.readings.get(row.plan);
    const sentence = `${row.plan} ${row.anchor} ${row.before}${row.text}${row.after}`;
    if (reading === undefined || told.has(sentence)) return [];
    told.add(sentence);
    const fragment = row.anchor ?? fragmentAt(reading, row.line);
    const page = fragment === null ? null : tracePageOf(reading, fragment);
    return [
      {
        href: fragment === null ? routes.plan(row.plan) : routes.clause(row.plan, fragment),
        usage: usageAnchor(row),
        plate: plateOf(reading, sidecarOf(row.plan)),
        place: placeOf(reading, row),
        why: fragment === null || page === null ? null : routes.planTraceOf(row.plan, fragment, page),
        whenIssued: stateWhenIssued(instrument, row, catalogue),
        before: row.before,
        text: row.text,
        after: row.after,
      },
    ];
  });
};

/** Sentences of plans of one level. */
export interface MentionGroup {
  readonly name: string;
  readonly mentions: readonly MentionView[];
}

/**
 * Rows of a backlink list grouped by the level of their plans, each level where its newest plan stands.
 *
 * @param instrument the one that all rows cite, where they do
 */
export const mentionGroups = (
  catalogue: Catalogue,
  sidecarOf: (plan: string) => Sidecar | null,
  rows: readonly MentionRow[],
  instrument?: Instrument,
): MentionGroup[] =>
  [...Map.groupBy(rows, ({ level }) => level)].map(([level, own]) => ({
    name: copy.names.level[level],
    mentions: mentionViews(catalogue, sidecarOf, own, instrument),
  }));

/** How many plans a list of rows comes from. */
export const planCount = (rows: readonly MentionRow[]): number => new Set(rows.map(({ plan }) => plan)).size;
