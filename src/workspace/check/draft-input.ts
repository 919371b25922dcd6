import { checkAnswers as words } from '../../site/copy/check-answers.ts';
import { longestDraft } from './longest-draft.ts';
import type { OpenedDraft } from './read-file.ts';
import { textOfMarkup } from './rich-paste.ts';

/** What the field of the draft tells the page. */
export interface DraftInput {
  /** The reader typed or pasted. */
  onChange(): void;
  /** A file was opened; `remark` is a sentence about it. */
  onOpen(draft: OpenedDraft, remark: string): void;
  /** Something was refused; the field stays as it was. */
  onFault(sentence: string): void;
}

/** Room that is left in the field once what is selected is replaced. */
const roomIn = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): number =>
  longestDraft - value.length + (selectionEnd - selectionStart);

const insert = (field: HTMLTextAreaElement, text: string): void => {
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
};

/** Opens files; what does so is loaded with the first of them. */
const openFiles = async (files: FileList, input: DraftInput): Promise<void> => {
  // The list may lose its files once the event is over.
  const chosen = [...files];
  const { openFile } = await import('./open-file.ts');
  await openFile(chosen, input);
};

/**
 * Takes what is pasted or dropped over a field: text alone, a file as its text, and nothing that is longer than a draft.
 *
 * @returns whether the browser is to do nothing more
 */
const take = (field: HTMLTextAreaElement, data: DataTransfer, input: DraftInput): boolean => {
  if (data.files.length > 0) {
    void openFiles(data.files, input);
    return true;
  }
  const plain = data.getData('text/plain');
  const text = plain.trim() === '' ? textOfMarkup(data.getData('text/html')) : plain;
  if (text.length > roomIn(field)) {
    input.onFault(words.tooLong(text.length, longestDraft));
    return true;
  }
  if (text === plain || text === '') return false;
  insert(field, text);
  input.onChange();
  return true;
};

/** Listens to everything by which a draft comes into the field: keys, clipboard, files that are dropped or chosen. */
export const listenToDraft = (
  area: HTMLElement,
  field: HTMLTextAreaElement,
  file: HTMLInputElement,
  input: DraftInput,
): void => {
  field.addEventListener('input', () => input.onChange());
  field.addEventListener('paste', (event) => {
    if (event.clipboardData !== null && take(field, event.clipboardData, input)) event.preventDefault();
  });
  area.addEventListener('dragover', (event) => event.preventDefault());
  area.addEventListener('drop', (event) => {
    const data = event.dataTransfer;
    if (data === null) return;
    // A file that is dropped beside the field would else take the place of the page.
    if (data.files.length > 0 || event.target !== field) event.preventDefault();
    if (data.files.length > 0 || event.target === field) if (take(field, data, input)) event.preventDefault();
  });
  file.addEventListener('change', () => {
    if (file.files !== null) void openFiles(file.files, input);
    // The same file may be chosen again after a change.
    file.value = '';
  });
};
