import { checkFiles as words } from '../../site/copy/check-files.ts';
import { askFileWorker } from '../files/ask-file-worker.ts';
import type { DraftFormat } from './checked-draft.ts';

/** Largest file that is opened, in bytes. */
const largestFile = 20_000_000;

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
  /** Sentences about what the file held beside its text. */
  readonly remarks: readonly string[];
}

/**
 * Opens a file as a draft. What it is, is told by its bytes; only the marks of Markdown are looked for by its name.
 *
 * @throws FileFault with a sentence for the reader
 */
export const readFile = async (file: File): Promise<OpenedDraft> => {
  if (file.size > largestFile) throw new FileFault(words.tooLarge(largestFile / 1_000_000));
  const bytes = await file.arrayBuffer().catch(() => {
    throw new FileFault(words.unreadable);
  });
  const answer = await askFileWorker(bytes);
  if (answer.kind === 'refused') throw new FileFault(words.refused(file.name, answer.sentence));
  if (answer.kind === 'crash') throw new FileFault(words.unreadable);
  const { text, remarks } = answer;
  return { text, remarks, format: /\.(?:md|markdown)$/i.test(file.name) ? 'markdown' : 'text' };
};
