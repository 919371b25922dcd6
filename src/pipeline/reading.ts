import type { Entry } from '../schemas/entry.ts';
import type { Finding } from './diagnostics/finding.ts';
import type { CitationMention, DocumentContext, MovementMention } from './mention.ts';
import type { Plan } from './tree.ts';

/** A record of repaired text: rule, printed form and reading, with its place in the raw source. */
export interface Repair {
  readonly rule: string;
  readonly printed: string;
  readonly read: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Everything that the pipeline knows of one document; what `run` returns. */
export interface Reading {
  readonly entry: Entry;
  readonly tree: Plan;
  readonly context: DocumentContext;
  readonly citations: readonly CitationMention[];
  readonly movements: readonly MovementMention[];
  readonly repairs: readonly Repair[];
  readonly findings: readonly Finding[];
}
