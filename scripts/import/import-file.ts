import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Reading } from '../../src/pipeline/reading.ts';
import type { Registry } from '../../src/pipeline/registry.ts';
import { run } from '../../src/pipeline/run.ts';
import type { ReadDocument } from '../../src/readers/document.ts';
import { limits } from '../../src/readers/limits.table.ts';
import { readInProcess } from '../../src/readers/node/read-in-process.ts';
import { limitError, ReaderError } from '../../src/readers/reader-error.ts';
import { warningSentence } from '../../src/readers/warning.ts';

/** What became of a file. */
export type ImportState = 'added' | 'would-add' | 'known' | 'other-form' | 'refused';

/** What is told of a file, as one JSON object a line with `--json`. */
export interface ImportRecord {
  readonly path: string;
  readonly state: ImportState;
  readonly kind: string | null;
  /** Id in the catalogue: the new one, or that of the plan that is there. */
  readonly id: string | null;
  /** Why it was refused, as a sentence. */
  readonly reason: string | null;
  readonly title: string | null;
  readonly reference: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  /** Markers and headings of the outermost divisions. */
  readonly outline: readonly string[];
  readonly citations: { readonly found: number; readonly resolved: number };
  readonly movements: { readonly found: number; readonly resolved: number };
  /** Facts that the paper should print and that were not found. */
  readonly missing: readonly string[];
  /** Warnings of the reader and findings of the pipeline. */
  readonly doubtful: readonly string[];
  readonly hasSidecar: boolean;
}

/** A file that was read. */
export interface Understood {
  readonly document: ReadDocument;
  readonly reading: Reading;
  readonly sha256: string;
}

const readBytes = (path: string): Uint8Array => {
  if (statSync(path).size > limits.fileBytes.value) throw limitError('fileBytes');
  return readFileSync(path);
};

/**
 * Reads one file with the registries of the site.
 *
 * @throws ReaderError with a sentence where it cannot be read
 */
export async function understand(path: string, registry: Registry, withOcr: boolean): Promise<Understood> {
  const bytes = readBytes(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const document = await readInProcess(bytes, { withOcr });
  const name = `${basename(path, extname(path))}.txt`;
  return { document, sha256, reading: run({ path: name, text: document.text, sha256 }, registry) };
}

const dateText = (date: Reading['entry']['issuedOn']): string | null =>
  date === null ? null : [date.day ?? '?', date.month ?? '?', date.year ?? '?'].join('/');

/** What was read, in short. */
export function recordOf(
  path: string,
  { document, reading }: Understood,
  state: ImportState,
  id: string,
  hasSidecar: boolean,
): ImportRecord {
  const { entry, findings } = reading;
  const facts = {
    title: entry.subject,
    number: entry.number,
    symbol: entry.symbol,
    issuer: entry.issuer?.name ?? null,
    place: entry.place,
    date: dateText(entry.issuedOn),
    signatory: entry.signatory?.name ?? null,
  };
  return {
    path,
    state,
    kind: document.kind,
    id,
    reason: null,
    title: entry.subject,
    reference: entry.reference,
    issuer: facts.issuer,
    issuedOn: facts.date,
    outline: entry.outline.map(({ marker, heading, text }) =>
      [marker, heading ?? text.slice(0, 60)].filter((part) => part !== null).join(' '),
    ),
    citations: {
      found: entry.citations.length,
      resolved: entry.citations.filter(({ outcome }) => outcome === 'resolved').length,
    },
    movements: {
      found: entry.movements.length,
      resolved: entry.movements.filter(({ movement }) => movement !== null).length,
    },
    missing: Object.entries(facts).flatMap(([name, value]) => (value === null ? [name] : [])),
    doubtful: [
      ...document.warnings.map(warningSentence),
      ...findings.map(({ line, rule, actual }) => `${line}: ${rule}${actual === null ? '' : ` (${actual})`}`),
    ],
    hasSidecar,
  };
}

const nothing = { found: 0, resolved: 0 };

/** The record of a file that could not be read. */
export const refusedRecord = (path: string, error: unknown): ImportRecord => ({
  path,
  state: 'refused',
  kind: null,
  id: null,
  reason: error instanceof ReaderError ? error.message : new ReaderError('reader-crashed').message,
  title: null,
  reference: null,
  issuer: null,
  issuedOn: null,
  outline: [],
  citations: nothing,
  movements: nothing,
  missing: [],
  doubtful: [],
  hasSidecar: false,
});
