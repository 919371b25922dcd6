import { closingPeriod } from '../../src/pipeline/movement/patterns/name-parts.table.ts';
import type { Registry } from '../../src/pipeline/registry.ts';
import { foldedKey } from '../../src/pipeline/text/phrase.ts';
import type { GoldMovements } from './gold.ts';

const keyOf = (name: string): string => foldedKey(name.replace(closingPeriod, ''));

/**
 * The gold with names that no record bore when it was written, and that a national record bears word for word today:
 * they mean that record. Names that several records bear stay open, as does every name that the gold has settled.
 */
export function settleNames(gold: GoldMovements, { movements }: Registry): GoldMovements {
  const national = movements.filter(({ scope }) => scope === 'national');
  const byKey = Map.groupBy(
    national.flatMap(({ id, parent, name, aliases }) =>
      [...new Set([name, ...aliases].map(keyOf))].map((key) => ({ key, movement: id, family: parent ?? id })),
    ),
    ({ key }) => key,
  );
  return {
    ...gold,
    mentions: gold.mentions.map((mention) => {
      if (mention.movement !== null || mention.family !== null) return mention;
      const [only, ...more] = byKey.get(keyOf(mention.text)) ?? [];
      return only === undefined || more.length > 0
        ? mention
        : { ...mention, movement: only.movement, family: only.family };
    }),
  };
}
