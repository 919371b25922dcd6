import { checkFiles as words } from '../../site/copy/check-files.ts';
import type { DraftInput } from './draft-input.ts';
import { longestDraft } from './longest-draft.ts';
import { FileFault, readFile } from './read-file.ts';

/** Opens the first of the files as a draft and tells the page what became of it. */
export const openFile = async (files: readonly File[], input: DraftInput): Promise<void> => {
  const [file] = files;
  if (file === undefined) return;
  try {
    const draft = await readFile(file);
    if (draft.text.length > longestDraft) {
      input.onFault(words.tooLong(draft.text.length, longestDraft));
      return;
    }
    const remarks = [
      words.opened(file.name),
      ...(files.length > 1 ? [words.onlyFirst] : []),
      ...draft.remarks,
    ];
    input.onOpen(draft, remarks.join(' '));
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    input.onFault(error.message);
  }
};
