import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { fingerprintOf } from '../../pipeline/text/fingerprint.ts';
import { dayOf } from './plan-identity.ts';

/** What tells a plan of the catalogue from one that somebody wants to add. */
export interface HeldPlan {
  readonly id: string;
  /** "152/KH-UBND"; null where the paper prints none. */
  readonly reference: string | null;
  /** Day as far as it is known, `YYYY-MM-DD`. */
  readonly day: string | null;
  /** Mark of the words of its text. */
  readonly mark: string;
}

/** All plans of the catalogue, newest first. */
export const heldPlans = (
  { readings }: Catalogue,
  texts: ReadonlyMap<string, { readonly text: string }>,
): HeldPlan[] =>
  [...readings].map(([id, reading]) => ({
    id,
    reference: reading.entry.reference,
    day: dayOf(reading),
    mark: fingerprintOf(texts.get(id)?.text ?? ''),
  }));
