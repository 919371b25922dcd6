import type { Entity, Relation } from './entity.ts';
import { slotNames } from './slot-names.table.ts';

/** The relation that more than half of the printings have; null where none does. */
const commonRelation = (printings: readonly Entity[]): Relation => {
  const counts = Map.groupBy(printings, ({ relation }) => relation);
  return [...counts].find(([, own]) => 2 * own.length > printings.length)?.[0] ?? null;
};

/** What belongs to one plan only, so that nobody can take it over as it stands, however many plans print the same. */
const isOfOnePlan = ({ kind }: Entity, relation: Relation): boolean =>
  kind === 'issuer' || kind === 'deadline' || kind === 'period' || relation !== null;

/** Whether all printings name the same; one whose instrument stays open is taken for the one that prints the same. */
export const isSameName = (printings: readonly Entity[]): boolean => {
  const values = new Set(printings.map(({ value }) => value));
  const isOpen = values.delete(null);
  const forms = new Set(printings.map(({ form }) => form));
  return values.size <= 1 && (!isOpen || forms.size === 1);
};

/**
 * The blank that stands in the common text for what all printings of a clause name at one place, or null where the name
 * belongs to the clause itself: all printings name the same, and it is no year, place, body or time of the plans' own.
 *
 * @param printings what stands there, once for every clause that has something there; at least one
 */
export const chooseSlot = (printings: readonly Entity[]): string | null => {
  const [first] = printings;
  if (first === undefined) return null;
  const relation = commonRelation(printings);
  if (isSameName(printings) && !isOfOnePlan(first, relation)) return null;
  const row = slotNames.find(
    (name) =>
      name.kind === first.kind &&
      (name.relation === null || name.relation === relation) &&
      (name.value === null || name.value.test(first.form)),
  );
  return row?.slot ?? null;
};
