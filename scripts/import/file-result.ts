import type { Understanding } from '../../src/intake/understand.ts';
import type { DocumentKind } from '../../src/readers/document.ts';
import type { Likeness } from './known-plans.ts';
import type { outcomeNames } from './sentences.table.ts';

export type Outcome = keyof typeof outcomeNames;

/** What a reader told of a file beside its text. */
export interface ReadFacts {
  readonly kind: DocumentKind;
  readonly pages: number | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly isOcrDraft: boolean;
  /** Sentences. */
  readonly warnings: readonly string[];
}

/** What became of one file. */
export interface FileResult {
  readonly path: string;
  readonly outcome: Outcome;
  /** Why it was not taken, as a sentence; null where it was. */
  readonly reason: string | null;
  /** Id under which it is kept, or is proposed to be; that of the plan that is there already where one is. */
  readonly id: string | null;
  readonly facts: ReadFacts | null;
  readonly understanding: Understanding | null;
  readonly likeness: Likeness | null;
  /** Paths that were written. */
  readonly written: readonly string[];
}

/** A file that was not taken before anything was understood. */
export const refused = (path: string, reason: string, facts: ReadFacts | null = null): FileResult => ({
  path,
  outcome: 'refused',
  reason,
  id: null,
  facts,
  understanding: null,
  likeness: null,
  written: [],
});
