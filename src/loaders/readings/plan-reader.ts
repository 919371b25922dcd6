import { join } from 'node:path';
import type { Reading } from '../../pipeline/reading.ts';
import type { Registry } from '../../pipeline/registry.ts';
import { run } from '../../pipeline/run.ts';
import { packReading, unpackReading } from '../../pipeline/stored/pack-reading.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { PlanFile } from '../content.ts';
import { programVersion, readingSources } from '../program-version.ts';
import { type PlanRecord, packRecord, recordOf, unpackRecord } from '../shard/plan-record.ts';
import { KeptFiles } from './kept-files.ts';
import { readingKeys } from './reading-key.ts';

/** Reads a plan with its sidecar. */
export const readPlan = ({ id, path, text, sha256, sidecar }: PlanFile, registry: Registry): Reading =>
  run({ path, text, sha256 }, registry, { id, ...(sidecar === null ? {} : { sidecar }) });

/** Where readings are kept: whole ones, and what lists and backlinks need of them. */
export class KeptReadings {
  readonly whole: KeptFiles<Reading>;
  readonly records: KeptFiles<PlanRecord>;

  /** @param folder the cache of builds */
  constructor(folder: string) {
    const readings = join(folder, 'readings');
    this.whole = new KeptFiles(readings, { ending: '.json', pack: packReading, unpack: unpackReading });
    this.records = new KeptFiles(readings, { ending: '.record', pack: packRecord, unpack: unpackRecord });
  }

  /** Reads a plan and keeps what was read. */
  keep(key: string, plan: PlanFile, registry: Registry): void {
    const reading = readPlan(plan, registry);
    this.whole.set(key, reading);
    this.records.set(key, recordOf(plan, reading));
  }
}

/** Reads plans, or finds what `readAhead` has read of the same text with the same registers and program. */
export interface PlanReader {
  readonly read: (plan: PlanFile) => Reading;
  /** What other plans' pages are told of a plan; half of the bytes of a reading. */
  readonly record: (plan: PlanFile) => PlanRecord;
  /** Name under which the reading of a plan is kept. */
  readonly keyOf: (plan: PlanFile) => string;
  readonly kept: KeptReadings;
}

/**
 * A reader that looks into the cache folder of the project first; it writes nothing.
 *
 * @param root folder of the project
 */
export const planReader = (registry: Registry, root: string): PlanReader => {
  const kept = new KeptReadings(cacheFolder(root));
  const keyOf = readingKeys(registry, programVersion(root, readingSources));
  const read = (plan: PlanFile): Reading => kept.whole.get(keyOf(plan)) ?? readPlan(plan, registry);
  return {
    read,
    record: (plan) => kept.records.get(keyOf(plan)) ?? recordOf(plan, read(plan)),
    keyOf,
    kept,
  };
};
