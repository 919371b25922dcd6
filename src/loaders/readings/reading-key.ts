import { createHash } from 'node:crypto';
import type { Registry } from '../../pipeline/registry.ts';
import { packedVersion } from '../../pipeline/stored/pack-reading.ts';
import type { PlanFile } from '../content.ts';

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/**
 * Names of kept readings: two plans have the same name only where text, sidecar, registers and program are the same, so
 * that the reading is.
 *
 * @param version of the program that reads
 */
export const readingKeys = (registry: Registry, version: string): ((plan: PlanFile) => string) => {
  const world = digestOf([packedVersion, version, registry]);
  return ({ id, path, sha256, sidecar }) => digestOf([world, id, path, sha256, sidecar]);
};
