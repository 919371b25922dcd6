import { limits } from '../../readers/limits.table.ts';
import { kindNames } from '../../readers/sentences.table.ts';
import type { WeakWord } from '../../schemas/sidecar.ts';
import { addText as words } from '../../site/copy/add-text.ts';
import type { DraftFormat } from '../check/checked-draft.ts';
import { longestDraft } from '../check/longest-draft.ts';
import { askFileWorker, type Recognition } from '../files/ask-file-worker.ts';

/** Text of a file that a person opened. */
export interface OpenedPlan {
  readonly name: string;
  /** What the file is, in words. */
  readonly kind: string;
  readonly text: string;
  readonly format: DraftFormat;
  /** Sentences about what the file held beside its text. */
  readonly remarks: readonly string[];
  /** Whether the text was recognised from pictures and has to be proofread. */
  readonly isOcrDraft: boolean;
  readonly weakWords: readonly WeakWord[];
}

/** Why a file gave no plan, as a sentence for the reader of the page. */
export class RefusedFile extends Error {
  /** Whether it holds pictures of pages, which can be recognised. */
  readonly isScan: boolean;

  constructor(sentence: string, isScan = false) {
    super(sentence);
    this.name = 'RefusedFile';
    this.isScan = isScan;
  }
}

const mebibyte = 1024 * 1024;

/**
 * Reads a file in a worker of its own. What it is, is told by its bytes; only the marks of Markdown are looked for by its
 * name.
 *
 * @param recognition null refuses scans and photographs
 * @throws RefusedFile with a sentence for the reader
 */
export const readPlanFile = async (file: File, recognition: Recognition | null): Promise<OpenedPlan> => {
  const most = limits.fileBytes.value;
  if (file.size > most) throw new RefusedFile(words.tooLarge(most / mebibyte));
  const bytes = await file.arrayBuffer().catch(() => {
    throw new RefusedFile(words.unreadable);
  });
  const answer = await askFileWorker(bytes, recognition);
  if (answer.kind === 'crash') throw new RefusedFile(words.unreadable);
  if (answer.kind === 'refused')
    // The command line has a reader for what the browser cannot open.
    throw new RefusedFile(
      answer.id === 'needs-libreoffice' ? `${answer.sentence} ${words.needsImport}` : answer.sentence,
      answer.id === 'needs-ocr',
    );
  const { document, text, remarks, isOcrDraft, weakWords } = answer;
  if (text.length > longestDraft) throw new RefusedFile(words.tooLong(longestDraft));
  const isMarkdown = document === 'text' && /\.(?:md|markdown)$/i.test(file.name);
  return {
    name: file.name,
    kind: kindNames[document],
    text,
    remarks,
    isOcrDraft,
    weakWords,
    format: isMarkdown ? 'markdown' : 'text',
  };
};
