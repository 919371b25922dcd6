import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Understanding } from '../../src/intake/understand.ts';
import type { Content } from '../../src/loaders/content.ts';
import { documentTypes } from '../../src/pipeline/parse/profiles/document-types.table.ts';
import { fillSentence } from '../../src/readers/fill-sentence.ts';
import { ReaderError } from '../../src/readers/reader-error.ts';
import { sidecarYaml } from '../../src/render/sidecar-yaml.ts';
import { type FileResult, refused } from './file-result.ts';
import type { FoundFile } from './find-files.ts';
import { freeId } from './free-id.ts';
import { KnownPlans } from './known-plans.ts';
import { type ReadFile, readFound } from './read-file.ts';
import { importSentences } from './sentences.table.ts';
import { openUnderstandingPool } from './understanding-pool.ts';
import { isTaken, writePlan } from './write-plan.ts';

export interface ImportOptions {
  /** Folder of the plans of a content folder. */
  readonly plansFolder: string;
  readonly content: Content;
  readonly dryRun: boolean;
  readonly withOcr: boolean;
  readonly anyType: boolean;
  readonly jobs: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Files that nobody has begun with are left when it is aborted. */
  readonly signal: AbortSignal;
  readonly onPage: (file: FoundFile, page: number, pages: number) => void;
  /** Told of every file in the order of the list, when all before it are settled. */
  readonly onResult: (result: FileResult) => void;
}

interface Understood extends ReadFile {
  readonly understanding: Understanding;
}

type Read = Understood | FileResult;

const whyNot = (error: unknown): string => {
  if (error instanceof ReaderError) return error.message;
  const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return fillSentence(importSentences.unreadable, { why });
};

/** Why a document has no place among plans; null where it has. */
const unfit = ({ entry }: Understanding): string | null => {
  const { documentType, outline, citations, movements } = entry;
  if (documentType === 'plan') return null;
  if (documentType !== null) {
    const type = documentTypes.findLast(({ kind }) => kind === documentType)?.name ?? documentType;
    return fillSentence(importSentences['not-a-plan'], { type: type.toLowerCase() });
  }
  const isMute = outline.length === 0 || (citations.length === 0 && movements.length === 0);
  return isMute ? importSentences['not-a-document'] : null;
};

/** Settles one file: what it is like, whether it fits, under which id it is kept; writes it. */
const settle = (path: string, read: Understood, known: KnownPlans, options: ImportOptions): FileResult => {
  const { facts, understanding, text, bytes } = read;
  const { plansFolder } = options;
  const told = { path, facts, understanding, written: [] };
  const twin = known.withText(understanding.entry.source.sha256);
  if (twin !== null) {
    const reason = fillSentence(importSentences['same-text'], { id: twin });
    const likeness = { id: twin, how: 'same-text', likeness: 1 } as const;
    return { ...told, outcome: 'same-text', reason, id: twin, likeness };
  }
  const like = known.like(text, understanding);
  if (like !== null) {
    const percent = Math.round(like.likeness * 100);
    const reason = fillSentence(importSentences['other-form'], { id: like.id, likeness: percent });
    return { ...told, outcome: 'other-form', reason, id: like.id, likeness: like };
  }
  const why = options.anyType ? null : unfit(understanding);
  if (why !== null) return { ...told, outcome: 'refused', reason: why, id: null, likeness: null };
  const id = freeId(understanding.id, (wanted) => known.has(wanted) || isTaken(plansFolder, wanted));
  if (!options.dryRun) {
    try {
      writePlan(plansFolder, { id, text: bytes, sidecar: sidecarYaml(understanding.sidecar) });
    } catch (error) {
      const reason = fillSentence(importSentences['not-written'], { why: String(error) });
      return { ...told, outcome: 'refused', reason, id: null, likeness: null };
    }
  }
  known.add(id, text, understanding);
  const written = ['.txt', '.yaml']
    .map((extension) => join(plansFolder, `${id}${extension}`))
    .filter((file) => existsSync(file));
  const outcome = options.dryRun ? 'ready' : 'imported';
  return { ...told, outcome, reason: null, id, likeness: null, written };
};

const isSettled = (read: Read): read is FileResult => 'outcome' in read;

/**
 * Reads files several at a time, each in processes of its own, and settles them one by one in the order of the list, so
 * that two runs over the same files give the same ids. A file that cannot be read never stops the others.
 */
export const importFiles = async (
  files: readonly FoundFile[],
  options: ImportOptions,
): Promise<readonly FileResult[]> => {
  const { content, today, signal, withOcr } = options;
  const known = new KnownPlans(content.plans, content.registry);
  const pool = openUnderstandingPool(content.registry);
  const reads = new Map<FoundFile, Read>();
  const results: FileResult[] = [];
  let next = 0;

  const readOne = async (file: FoundFile): Promise<Read> => {
    try {
      const onPage = (page: number, pages: number): void => options.onPage(file, page, pages);
      const read = await readFound(file, { withOcr, onPage });
      return { ...read, understanding: await pool.understand({ ...read.input, today }) };
    } catch (error) {
      return refused(file.path, whyNot(error));
    }
  };
  const settleReady = (): void => {
    for (let file = files[results.length]; file !== undefined; file = files[results.length]) {
      const read = reads.get(file);
      if (read === undefined || signal.aborted) return;
      reads.delete(file);
      const result = isSettled(read) ? read : settle(file.path, read, known, options);
      results.push(result);
      options.onResult(result);
    }
  };
  const work = async (): Promise<void> => {
    while (next < files.length && !signal.aborted) {
      const file = files[next];
      next += 1;
      if (file === undefined) return;
      reads.set(file, await readOne(file));
      settleReady();
    }
  };
  try {
    await Promise.all(Array.from({ length: options.jobs }, work));
  } finally {
    pool.close();
  }
  return results;
};
