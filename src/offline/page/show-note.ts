import { keptNote as words } from '../../site/copy/kept-note.ts';
import { button, element } from '../../workspace/element.ts';

/** Shows a note at the head of the page's main part: a sentence, what can be done, and a way to put it off. One at a time. */
export const showNote = (sentence: string, action: string, act: () => void): void => {
  document.getElementById('kho-bao')?.remove();
  const note = element(
    'p',
    { class: 'kept', id: 'kho-bao', role: 'status' },
    element('strong', {}, sentence),
    ' ',
    button(action, act),
    ' ',
    button(words.later, () => note.remove()),
  );
  document.querySelector('main')?.prepend(note);
};
