import { VFile } from 'vfile';
import type { Entry } from '../schemas/entry.ts';
import type { Sidecar } from '../schemas/sidecar.ts';
import { annotate } from './annotate/annotate.ts';
import { cite } from './cite/cite.ts';
import { assignRoles } from './clause/assign-roles.ts';
import { findingsOf } from './diagnostics/report.ts';
import { lint } from './lint/lint.ts';
import type { CitationMention } from './mention.ts';
import { findMovements } from './movement/find-movements.ts';
import { contextOf } from './parse/context.ts';
import { readFields } from './parse/fields/read-fields.ts';
import { outlineOf } from './parse/outline.ts';
import { planProcessor } from './parse/processor.ts';
import { repairsOf } from './parse/repairs.ts';
import { readSchedule, scheduleContext } from './parse/schedule.ts';
import { textualNodes } from './parse/textual-nodes.ts';
import type { Reading } from './reading.ts';
import type { Registry } from './registry.ts';
import { lineIndex } from './text/position.ts';

/** A text as received; `sha256` is that of its bytes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
}

export interface RunOptions {
  /** Permanent id, where the document has one; else it is computed from what the paper prints. */
  readonly id?: string;
  readonly sidecar?: Sidecar;
}

/**
 * Reads one document: parse, roles, fields, citations, movements, annotation, lint. Pure: the same source, registry and
 * options give the same reading. Any text gives a reading; this function does not throw on what a text holds.
 */
export function run(source: Source, registry: Registry, options: RunOptions = {}): Reading {
  const raw = source.text;
  const file = new VFile({ path: source.path, value: raw });
  const tree = planProcessor.parse(file);
  assignRoles(tree);
  const fields = readFields(tree, raw);
  const context = contextOf(tree, fields, registry, { path: source.path, ...options });
  const nodes = textualNodes(tree);
  const index = lineIndex(raw);
  const citations = cite(nodes, raw, context, registry);
  const movements = findMovements(nodes, raw, context, registry, citations);
  const repairs = repairsOf(file, nodes);
  annotate(nodes, citations, movements, repairs);
  lint({ tree, fields }, file);
  const findings = findingsOf(file);
  const entry: Entry = {
    id: context.id,
    source: { path: source.path, sha256: source.sha256, lines: index.lineCount },
    ...fields,
    legalBasis: basisOf(citations),
    outline: outlineOf(tree),
    citations: citations.map(({ record }) => record),
    movements: movements.map(({ record }) => record),
    dates: readSchedule(nodes, index, scheduleContext(context, fields.documentType)),
    messages: [...findings],
  };
  return { entry, tree, context, citations, movements, repairs, findings };
}

/** Roles of statements and divisions that state the basis of a document. */
const basisRoles: ReadonlySet<string | null> = new Set(['basis', 'basisAndEnacting', 'can-cu']);

/**
 * Indices of the citations that the preamble or a section on the basis names, each instrument once; what a title cites is
 * not a basis itself.
 */
function basisOf(citations: readonly CitationMention[]): number[] {
  const named = new Set<string>();
  return citations.flatMap(({ node, nestedIn, record: { kind, reference } }, index) => {
    const role = node.type === 'unknown' ? null : node.role;
    if (!basisRoles.has(role) || nestedIn !== null) return [];
    const name = reference === null ? null : `${kind} ${reference}`;
    if (name !== null && named.has(name)) return [];
    if (name !== null) named.add(name);
    return [index];
  });
}
