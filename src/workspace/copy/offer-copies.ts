import { tools } from '../../site/copy/tools.ts';

type Choices = typeof import('./open-choices.ts');

/** What copies comes with the first wish to copy. */
const load = (): Promise<Choices> => import('./open-choices.ts');

const addOpener = (
  into: Element,
  place: HTMLElement,
  words: string,
  name: string,
  withForms = false,
): void => {
  const opener = document.createElement('button');
  opener.type = 'button';
  opener.textContent = words;
  if (name !== '') opener.setAttribute('aria-label', `${words} ${name}`);
  opener.setAttribute('aria-expanded', 'false');
  opener.addEventListener(
    'click',
    () => void load().then(({ toggleChoices }) => toggleChoices(opener, place, withForms)),
  );
  into.append(' ', opener);
};

/** Copies in the layout of NĐ 30 what a mouse selects; loaded when something is selected. */
const followSelection = (): void => {
  const onSelect = (): void => {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed) return;
    if (selection.anchorNode?.parentElement?.closest('.row, [data-copy]') === null) return;
    document.removeEventListener('selectionchange', onSelect);
    void import('./copy-selection.ts').then(({ followCopies }) => followCopies());
  };
  document.addEventListener('selectionchange', onSelect);
};

/**
 * Puts the button that opens the copy choices beside every clause, every declared clause and the head of a plan, and one
 * beside each note of the margin that cites an instrument. Everything else is loaded with the first wish to copy, or with
 * an address that carries the mark of a copied clause or names none of the page.
 */
export const offerCopies = (): void => {
  const { copy, copyWhole, howToCite } = tools;
  const opening = document.querySelector<HTMLElement>('article[data-cite] .opening');
  if (opening !== null) addOpener(opening, opening, copyWhole, '');
  const places = document.querySelectorAll<HTMLElement>('.doc .row, [data-copy]');
  for (const place of places) {
    const address = place.querySelector('.addr');
    addOpener(address ?? place, place, copy, place.dataset['name'] ?? address?.textContent ?? '');
    for (const cited of place.querySelectorAll('.note a[href^="/van-ban/"]'))
      addOpener(cited.parentElement ?? place, place, howToCite, cited.textContent, true);
  }
  for (const form of document.querySelectorAll<HTMLElement>('.forms dd')) {
    const copyForm = document.createElement('button');
    copyForm.type = 'button';
    copyForm.textContent = copy;
    copyForm.setAttribute('aria-label', `${copy} ${form.previousElementSibling?.textContent ?? ''}`);
    copyForm.addEventListener(
      'click',
      () => void import('./copy-form.ts').then((way) => way.copyForm(copyForm, form)),
    );
    form.append(' ', copyForm);
  }
  if (places.length > 0) followSelection();
  // Only a page that stands knows its target.
  addEventListener('load', () => {
    const { hash, search } = location;
    const isLost = hash !== '' && document.querySelector(':target') === null;
    if (isLost || /[?&]v=/.test(search)) void load().then(({ checkAddress }) => checkAddress());
  });
};
