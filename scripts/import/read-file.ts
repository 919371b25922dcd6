import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { UnderstandingInput } from '../../src/intake/understand.ts';
import type { ReadDocument } from '../../src/readers/document.ts';
import { readInProcess } from '../../src/readers/node/read-in-process.ts';
import { assertWithin } from '../../src/readers/reader-error.ts';
import { warningSentence } from '../../src/readers/warning.ts';
import type { ReadFacts } from './file-result.ts';
import type { FoundFile } from './find-files.ts';
import { shownName } from './shown-name.ts';

/** A file as read, with the text that will be kept. */
export interface ReadFile {
  readonly facts: ReadFacts;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly input: Omit<UnderstandingInput, 'today'>;
}

export interface ReadFileOptions {
  readonly withOcr: boolean;
  readonly onPage: (page: number, pages: number) => void;
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Bytes of a file that is text in UTF-8 already: they are kept as received. Null where anything had to be decoded. */
const asReceived = (bytes: Uint8Array, { kind, warnings }: ReadDocument): Uint8Array | null => {
  if (kind !== 'text' || warnings.length > 0) return null;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return bytes;
  } catch {
    return null;
  }
};

/**
 * Reads a file in a process of its own.
 *
 * @throws ReaderError with a sentence for people; errors of the file system as they are
 */
export const readFound = async (file: FoundFile, options: ReadFileOptions): Promise<ReadFile> => {
  assertWithin('fileBytes', file.bytes);
  const received = await readFile(file.path);
  const document = await readInProcess(received, options);
  const kept = asReceived(received, document);
  const bytes = kept ?? new TextEncoder().encode(`${document.text}\n`);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const { kind, pages, confidence, isOcrDraft, warnings } = document;
  return {
    facts: { kind, pages, confidence, isOcrDraft, warnings: warnings.map(warningSentence) },
    text,
    bytes,
    input: {
      text,
      sha256: digest(bytes),
      document: { kind, isOcrDraft, lines: isOcrDraft ? document.lines : [] },
      origin: { name: shownName(file.path), sha256: digest(received) },
    },
  };
};
