import type { Instrument } from '../../../schemas/instrument.ts';
import type { DocumentContext } from '../../mention.ts';
import type { Registry } from '../../registry.ts';
import type { Printed } from '../printed.ts';

/** What a mention is resolved against. */
export interface Surroundings {
  readonly context: DocumentContext;
  readonly registry: Registry;
  /** Resolved mentions that stand before, the nearest last. */
  readonly before: readonly { readonly printed: Printed; readonly instrument: Instrument }[];
  /** Instrument in whose title the mention stands, or null. */
  readonly outer: Instrument | null;
}
