import type { Registry } from '../../pipeline/registry.ts';
import type { Instrument } from '../../schemas/instrument.ts';
import type { Movement } from '../../schemas/movement.ts';

/** Records of a registry by their ids. */
export interface RecordsById {
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly movements: ReadonlyMap<string, Movement>;
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));

const known = new WeakMap<Registry, RecordsById>();

/** Records by their ids, gathered once a registry. */
export const recordsById = (registry: Registry): RecordsById => {
  const records = known.get(registry) ?? {
    instruments: byId(registry.instruments),
    movements: byId(registry.movements),
  };
  known.set(registry, records);
  return records;
};
