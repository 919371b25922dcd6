import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import type { MovementMention } from '../../pipeline/mention.ts';
import { copy } from '../copy.ts';
import { routes } from '../routes.ts';
import type { LinkedName } from './instrument.ts';
import { recordsById } from './records-by-id.ts';
import { ungroupedAddress } from './ungrouped.ts';

/**
 * The page that tells of a mentioned movement; a local variant without a record of its own is told with its family, a
 * name in no family among its like.
 */
export const movementTarget = (
  { record: { movement, family }, range, node }: MovementMention,
  catalogue: Catalogue,
): LinkedName | null => {
  const { movements } = recordsById(catalogue.registry);
  const record = movements.get(movement ?? '') ?? movements.get(family ?? '');
  if (record !== undefined) return { href: routes.movement(record.id), name: record.name };
  const href = ungroupedAddress(catalogue, node.block.text.slice(range.start, range.end));
  return href === null ? null : { href, name: copy.trace.ungrouped };
};
