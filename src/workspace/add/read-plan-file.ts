import { limits } from '../../readers/limits.table.ts';
import type { ReaderErrorId } from '../../readers/reader-error.ts';
import { kindNames } from '../../readers/sentences.table.ts';
import { addText as words } from '../../site/copy/add-text.ts';
import type { DraftFormat } from '../check/checked-draft.ts';
import { longestDraft } from '../check/read-file.ts';
import { askFileWorker } from '../files/ask-file-worker.ts';

/** Text of a file that a person opened. */
export interface OpenedPlan {
  readonly name: string;
  /** What the file is, in words. */
  readonly kind: string;
  readonly text: string;
  readonly format: DraftFormat;
  /** Sentences about what the file held beside its text. */
  readonly remarks: readonly string[];
}

/** Why a file gave no plan, as a sentence for the reader of the page. */
export class RefusedFile extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'RefusedFile';
  }
}

const mebibyte = 1024 * 1024;

/** Refusals of the browser that the command line has a reader for. */
const mendable: ReadonlySet<ReaderErrorId> = new Set(['needs-ocr', 'needs-libreoffice']);

/**
 * Reads a file in a worker of its own. What it is, is told by its bytes; only the marks of Markdown are looked for by its
 * name.
 *
 * @throws RefusedFile with a sentence for the reader
 */
export const readPlanFile = async (file: File): Promise<OpenedPlan> => {
  const most = limits.fileBytes.value;
  if (file.size > most) throw new RefusedFile(words.tooLarge(most / mebibyte));
  const bytes = await file.arrayBuffer().catch(() => {
    throw new RefusedFile(words.unreadable);
  });
  const answer = await askFileWorker(bytes);
  if (answer.kind === 'crash') throw new RefusedFile(words.unreadable);
  if (answer.kind === 'refused')
    throw new RefusedFile(
      mendable.has(answer.id) ? `${answer.sentence} ${words.needsImport}` : answer.sentence,
    );
  const { document, text, remarks } = answer;
  if (text.length > longestDraft) throw new RefusedFile(words.tooLong(longestDraft));
  const isMarkdown = document === 'text' && /\.(?:md|markdown)$/i.test(file.name);
  return {
    name: file.name,
    kind: kindNames[document],
    text,
    remarks,
    format: isMarkdown ? 'markdown' : 'text',
  };
};
