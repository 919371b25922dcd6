import type { Instrument } from '../../../schemas/instrument.ts';
import type { DocumentContext } from '../../mention.ts';
import type { Registry } from '../../registry.ts';
import type { Printed } from '../printed.ts';
import type { Antecedents } from './antecedent.ts';
import type { Resolution } from './sift.ts';

/** A mention that is read and resolved; `reference` is the canonical one, as far as it is known. */
export interface ReadMention {
  readonly printed: Printed;
  readonly found: Resolution;
  readonly reference: string | null;
}

/** What a mention is resolved against. */
export interface Surroundings {
  readonly context: DocumentContext;
  readonly registry: Registry;
  /** What all mentions of the document print that lean on no other. */
  readonly printed: readonly Printed[];
  /** Mentions that stand before. */
  readonly before: Antecedents;
  /** The text around the mention, folded, worked out when it is asked for. */
  readonly sentence: () => string;
  /** Instrument in whose title the mention stands, or null. */
  readonly outer: Instrument | null;
  /** What that instrument's mention prints, or null. */
  readonly outerPrinted: Printed | null;
}
