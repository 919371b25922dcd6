import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';

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
export const heldPlans = ({ readings }: Catalogue, marks: ReadonlyMap<string, string>): HeldPlan[] =>
  Array.from(readings, ([id, reading]) => ({
    id,
    reference: reading.entry.reference,
    day: reading.context.day,
    mark: marks.get(id) ?? '',
  }));
