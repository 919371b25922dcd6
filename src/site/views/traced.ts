import type { Finding } from '../../pipeline/diagnostics/finding.ts';
import type { CitationMention, MovementMention } from '../../pipeline/mention.ts';
import { textualNodes } from '../../pipeline/parse/textual-nodes.ts';
import type { Reading, Repair } from '../../pipeline/reading.ts';
import { PerReading } from '../../pipeline/stored/per-reading.ts';
import type { Division, Textual } from '../../pipeline/tree.ts';
import { fragmentOf } from '../../render/address.ts';
import type { DateRecord } from '../../schemas/entry.ts';
import type { Role } from '../../schemas/role.ts';
import { pagesOf } from '../paging.ts';

/** Everything that the reading says of one node and that can be asked why. */
export interface Traced {
  readonly node: Textual;
  readonly fragment: string;
  /** Role that begins here by a sign in the clause's own words; null where the clause only goes on. */
  readonly ownRole: Role | null;
  readonly citations: readonly CitationMention[];
  readonly movements: readonly MovementMention[];
  readonly dates: readonly DateRecord[];
  readonly repairs: readonly Repair[];
  readonly findings: readonly Finding[];
}

/** Nodes that one page of traces explains. */
const tracesPerPage = 150;

const hasRole = (node: Textual): node is Division => node.type === 'division' && node.role !== null;

/** A cue that decided a role stands in the rule after a colon; a role without one comes from the section. */
const byCue = ({ roleRule }: Division): boolean => roleRule?.includes(':') === true;

const tracedIn = (reading: Reading): Traced[] => {
  const citations = Map.groupBy(reading.citations, ({ node }) => node);
  const movements = Map.groupBy(reading.movements, ({ node }) => node);
  const dates = Map.groupBy(reading.entry.dates, ({ line }) => line);
  const repairs = Map.groupBy(reading.repairs, ({ line }) => line);
  const findings = Map.groupBy(reading.findings, ({ line }) => line);
  let before: Role | null = null;
  return textualNodes(reading.tree).flatMap((node): Traced[] => {
    const role = hasRole(node) ? node.role : null;
    const ownRole = hasRole(node) && byCue(node) && role !== before ? role : null;
    before = role ?? before;
    const onLines = <T>(byLine: ReadonlyMap<number, readonly T[]>): T[] =>
      node.lines.flatMap((line) => byLine.get(line) ?? []);
    const mended = onLines(repairs);
    const traced = {
      node,
      fragment: fragmentOf(node),
      ownRole,
      citations: citations.get(node) ?? [],
      movements: movements.get(node) ?? [],
      dates: onLines(dates),
      repairs: mended,
      // A message of a repair says no more than the repair itself.
      findings: onLines(findings).filter((finding) => !mended.some(({ rule }) => rule === finding.rule)),
    };
    const said = [traced.citations, traced.movements, traced.dates, mended, traced.findings];
    return role !== null || said.some((list) => list.length > 0) ? [traced] : [];
  });
};

const nodes = new WeakMap<Reading, readonly Traced[]>();

/** The nodes of a document that have something to be explained, in reading order; made once a reading. */
export const tracedOf = (reading: Reading): readonly Traced[] => {
  const traced = nodes.get(reading) ?? tracedIn(reading);
  nodes.set(reading, traced);
  return traced;
};

/** The same, in pages. */
export const tracePagesOf = (reading: Reading) => pagesOf(tracedOf(reading), tracesPerPage);

/** Fragments of the traced nodes, each with its page; as one string, for a large catalogue has one of every plan. */
const pages = new PerReading((reading) =>
  tracedOf(reading)
    .map(({ fragment }, index) => `\n${fragment}\t${Math.floor(index / tracesPerPage) + 1}`)
    .join(''),
);

/** Page of the traces on which the node with a fragment is explained, 1-based; null where it is not. */
export const tracePageOf = (reading: Reading, fragment: string): number | null => {
  const known = pages.of(reading);
  const at = known.lastIndexOf(`\n${fragment}\t`);
  return at < 0 ? null : Number.parseInt(known.slice(at + fragment.length + 2), 10);
};
