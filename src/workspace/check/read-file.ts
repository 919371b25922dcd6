import { check as words } from '../../site/copy/check.ts';
import type { DraftFormat } from './checked-draft.ts';

/** Largest file that is opened, in bytes, and longest draft that is read, in UTF-16 units: some 600 pages. */
export const largestFile = 20_000_000;
export const longestDraft = 2_000_000;

/** A file that cannot be a draft; the message is a sentence for the reader. */
export class FileFault extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'FileFault';
  }
}

export interface OpenedDraft {
  readonly text: string;
  readonly format: DraftFormat;
}

const decoded = (bytes: ArrayBuffer, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const utf16 = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
};

/**
 * Opens a file as a draft.
 *
 * @throws FileFault with a sentence for the reader
 */
export const readFile = async (file: File): Promise<OpenedDraft> => {
  if (file.size > largestFile) throw new FileFault(words.fileTooLarge(largestFile / 1_000_000));
  const bytes = await file.arrayBuffer().catch(() => {
    throw new FileFault(words.fileUnreadable);
  });
  const text = decoded(bytes, utf16(new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength))) ?? 'utf-8');
  if (text === null || text.includes('\0')) throw new FileFault(words.fileNotText(file.name));
  return { text, format: /\.(?:md|markdown)$/i.test(file.name) ? 'markdown' : 'text' };
};
