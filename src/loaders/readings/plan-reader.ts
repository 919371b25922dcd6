import { join } from 'node:path';
import type { Reading } from '../../pipeline/reading.ts';
import type { Registry } from '../../pipeline/registry.ts';
import { run } from '../../pipeline/run.ts';
import { packReading, unpackReading } from '../../pipeline/stored/pack-reading.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { PlanFile } from '../content.ts';
import { programVersion, readingSources } from '../program-version.ts';
import {
  type PlanHead,
  type PlanRecord,
  packHead,
  packRecord,
  planHeadOf,
  recordOf,
  unpackHead,
  unpackRecord,
} from '../shard/plan-record.ts';
import { KeptFiles } from './kept-files.ts';
import { readingKeys } from './reading-key.ts';

/** Reads a plan with its sidecar. */
export const readPlan = ({ id, path, text, sha256, sidecar }: PlanFile, registry: Registry): Reading =>
  run({ path, text, sha256 }, registry, { id, ...(sidecar === null ? {} : { sidecar }) });

/** Where readings are kept: whole ones, what backlinks and chains need of them, and what lists and names need. */
export class KeptReadings {
  readonly whole: KeptFiles<Reading>;
  readonly records: KeptFiles<PlanRecord>;
  readonly heads: KeptFiles<PlanHead>;

  /** @param folder the cache of builds */
  constructor(folder: string) {
    const readings = join(folder, 'readings');
    this.whole = new KeptFiles(readings, { ending: '.json', pack: packReading, unpack: unpackReading });
    this.records = new KeptFiles(readings, { ending: '.record', pack: packRecord, unpack: unpackRecord });
    this.heads = new KeptFiles(readings, { ending: '.head', pack: packHead, unpack: unpackHead });
  }

  /** Reads a plan and keeps what was read. */
  keep(key: string, plan: PlanFile, registry: Registry): void {
    const reading = readPlan(plan, registry);
    const record = recordOf(plan, reading);
    this.whole.set(key, reading);
    this.records.set(key, record);
    this.heads.set(key, planHeadOf(record));
  }

  /** Whether all that is kept of a plan is there. Looks at the folder once. */
  holds(): (key: string) => boolean {
    const kept = [this.whole.keys(), this.records.keys(), this.heads.keys()];
    return (key) => kept.every((keys) => keys.has(key));
  }

  /** Drops what is kept of all plans but these. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const files of [this.whole, this.records, this.heads]) files.keepOnly(keys);
  }
}

/** Reads plans, or finds what `readAhead` has read of the same text with the same registers and program. */
export interface PlanReader {
  readonly read: (plan: PlanFile) => Reading;
  /** What other plans' pages are told of a plan; half of the bytes of a reading. */
  readonly record: (plan: PlanFile) => PlanRecord;
  /** What is at hand of every plan; a quarter of the bytes of a record. */
  readonly head: (plan: PlanFile) => PlanHead;
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
  const record = (plan: PlanFile): PlanRecord => kept.records.get(keyOf(plan)) ?? recordOf(plan, read(plan));
  return {
    read,
    record,
    head: (plan) => kept.heads.get(keyOf(plan)) ?? planHeadOf(record(plan)),
    keyOf,
    kept,
  };
};
