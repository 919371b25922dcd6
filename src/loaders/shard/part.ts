import { yearOf } from '../../pipeline/catalogue/plan-year.ts';
import type { Reading } from '../../pipeline/reading.ts';
import type { PlanFile } from '../content.ts';

/** What a catalogue is divided by. */
export const divisions = ['year', 'province'] as const;
export type Divided = (typeof divisions)[number];

/**
 * Part of a catalogue that one build makes the pages of: the plans of one year or province, "year-2024", "province-bac-kan",
 * those of none, "year-none"; or the hub, which holds everything that belongs to no single plan.
 */
export type PartName = `${Divided}-${string}` | 'hub';

const partPattern = /^(?:hub|(?:year|province)-[a-z0-9-]+)$/;

export const isPartName = (name: string): name is PartName => partPattern.test(name);

/**
 * The part that the environment names as `SHARD`; null where the whole catalogue is built.
 *
 * @throws Error where the name has another form
 */
export const partFromEnvironment = (): PartName | null => {
  const name = process.env['SHARD'];
  if (name === undefined || name === '') return null;
  if (isPartName(name)) return name;
  throw new Error(
    `Unexpected SHARD=${name}, expected hub, year-YYYY or province-ID; "npm run shard -- list" prints them.`,
  );
};

/** The province whose plans a part holds; null for any other part. */
export const provinceOf = (part: PartName): string | null =>
  /^province-(?<id>.+)$/.exec(part)?.groups?.['id'] ?? null;

/** The part that a plan belongs to: exactly one, whatever is known of it. */
export const partOf = (reading: Reading, { sidecar }: Pick<PlanFile, 'sidecar'>, by: Divided): PartName => {
  const value = by === 'year' ? yearOf(reading, sidecar)?.toString() : reading.context.place?.split('/')[0];
  return `${by}-${value ?? 'none'}`;
};
