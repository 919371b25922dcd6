import type { LinkedName } from './instrument.ts';

/** A candidate that was considered and turned down. */
export interface Rejected extends LinkedName {
  readonly reason: string;
}

/** One label, link or repair of a plan page with its reason. */
export interface TraceItem {
  readonly label: string;
  /** Words as the source prints them; null where the whole clause is meant. */
  readonly printed: string | null;
  /** Where it leads. */
  readonly link: LinkedName | null;
  /** How it was understood, in words. */
  readonly means: string | null;
  readonly why: readonly string[];
  readonly rejected: readonly Rejected[];
  readonly rule: string | null;
  /** Line of the source. */
  readonly line: LinkedName;
}

/** What an item has to say but its line; what is left out is not told. */
export type Told = Partial<Omit<TraceItem, 'line' | 'label'>> & Pick<TraceItem, 'label'>;

/** An item of which nothing more is told than it says. */
export const traceItem = (told: Told, line: LinkedName): TraceItem => ({
  printed: null,
  link: null,
  means: null,
  why: [],
  rejected: [],
  rule: null,
  ...told,
  line,
});
