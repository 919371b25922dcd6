import type { Catalogue } from '../../../pipeline/catalogue/catalogue.ts';
import { byPlan, type MentionRow } from '../../../pipeline/catalogue/mention-row.ts';
import type { Movement } from '../../../schemas/movement.ts';

/** Movements of a family: the head first, then its local variants by name. */
export const familyOf = (movement: Movement, movements: readonly Movement[]): Movement[] => [
  movement,
  ...movements
    .filter(({ parent }) => parent === movement.id)
    .sort((a, b) => a.name.localeCompare(b.name, 'vi')),
];

/** Sentences that name a movement or a local variant of it, newest plans first. */
export const rowsOfFamily = ({ registry, namedIn }: Catalogue, movement: Movement): MentionRow[] =>
  familyOf(movement, registry.movements)
    .flatMap(({ id }) => namedIn.get(id) ?? [])
    .sort(byPlan);
