import type { Content } from '../../src/loaders/content.ts';
import {
  type ImportRecord,
  type ImportState,
  recordOf,
  refusedRecord,
  type Understood,
  understand,
} from './import-file.ts';
import { KnownPlans } from './known-plans.ts';
import { proposeSidecar } from './propose-sidecar.ts';
import { type Written, writePlan } from './write-plan.ts';

export interface ImportOptions {
  /** Folder that plans are written to. */
  readonly folder: string;
  readonly isDryRun: boolean;
  readonly withOcr: boolean;
  /** Files that are read at one time. */
  readonly parallel: number;
  /** Day of the import, "2026-11-21". */
  readonly today: string;
  /** Told after each file, in the order in which they were named. */
  readonly onRecord: (record: ImportRecord, done: number) => void;
}

const stateOf: Readonly<Record<Written, ImportState>> = { new: 'added', same: 'known', other: 'other-form' };

type Outcome = { readonly understood: Understood } | { readonly error: unknown };

/** Reads ahead, a few files at a time, and gives the outcomes in the order of the files. */
async function* outcomes(
  files: readonly string[],
  parallel: number,
  read: (path: string) => Promise<Understood>,
): AsyncGenerator<{ path: string; outcome: Outcome }> {
  const started: Promise<Outcome>[] = [];
  const start = (): void => {
    const path = files[started.length];
    if (path === undefined) return;
    started.push(
      read(path).then(
        (understood): Outcome => ({ understood }),
        (error: unknown): Outcome => ({ error }),
      ),
    );
  };
  for (let ahead = 0; ahead < parallel; ahead += 1) start();
  for (const [index, path] of files.entries()) {
    const outcome = await started[index];
    start();
    if (outcome !== undefined) yield { path, outcome };
  }
}

/** Reads files into a folder of plans; a file that cannot be read stops none of the others. */
export async function importFiles(
  files: readonly string[],
  content: Pick<Content, 'plans' | 'registry'>,
  options: ImportOptions,
): Promise<ImportRecord[]> {
  const { folder, isDryRun, withOcr, today, parallel, onRecord } = options;
  const known = new KnownPlans(content.plans);
  const records: ImportRecord[] = [];

  const settle = (path: string, understood: Understood): ImportRecord => {
    const { document, reading, sha256 } = understood;
    const { id } = reading.entry;
    const kin = known.kinOf(id, document.text);
    if (kin !== null)
      return recordOf(path, understood, kin.kind === 'same' ? 'known' : 'other-form', kin.id, false);
    known.add({ id, text: document.text });
    const sidecar = proposeSidecar(reading, { document, sha256, today });
    if (isDryRun) return recordOf(path, understood, 'would-add', id, sidecar !== null);
    const state = stateOf[writePlan(folder, id, document.text, sidecar)];
    return recordOf(path, understood, state, id, sidecar !== null);
  };

  const read = (path: string): Promise<Understood> => understand(path, content.registry, withOcr);
  for await (const { path, outcome } of outcomes(files, parallel, read)) {
    const record = 'error' in outcome ? refusedRecord(path, outcome.error) : settle(path, outcome.understood);
    records.push(record);
    onRecord(record, records.length);
  }
  return records;
}
