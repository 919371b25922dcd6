import { clipboardOfBasis, clipboardOfWords } from '../../render/paper/clipboard.ts';
import { copying } from '../../site/copy/copying.ts';
import { element } from '../element.ts';
import { copyByHand } from './copy-by-hand.ts';
import { writeClipboard } from './write-clipboard.ts';

/** Copies one citation of an instrument's page, and tells so beside the button. */
export const copyForm = async (opener: HTMLElement, form: HTMLElement): Promise<void> => {
  const told = form.querySelector('.said') ?? element('span', { class: 'said', role: 'status' });
  // A live region speaks of what changes in it after it is there.
  form.append(told);
  told.textContent = '';
  const text = [...form.childNodes]
    .filter((node): node is Text => node instanceof Text)
    .map(({ data }) => data)
    .join('')
    .trim();
  const payload = form.matches('.basis') ? clipboardOfBasis(text) : clipboardOfWords(text);
  const label = form.previousElementSibling?.textContent ?? '';
  if (await writeClipboard(payload, 'rich')) {
    told.textContent = copying.ended(copying.done(label.toLocaleLowerCase('vi'), 1, 0));
    opener.focus();
    return;
  }
  const { shown, select } = copyByHand(text);
  told.replaceChildren(shown);
  select();
};
