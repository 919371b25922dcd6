import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import type { MovementRecord } from '../../schemas/entry.ts';
import { routes } from '../routes.ts';
import type { LinkedName } from './instrument.ts';

/** The page that tells of a mentioned movement; a local variant without a record of its own is told with its family. */
export const movementTarget = (
  { movement, family }: MovementRecord,
  { registry }: Catalogue,
): LinkedName | null => {
  const record =
    registry.movements.find(({ id }) => id === movement) ??
    registry.movements.find(({ id }) => id === family);
  return record === undefined ? null : { href: routes.movement(record.id), name: record.name };
};
