import styles from '../../styles/copying.css?url';
import { loadStyle } from '../load-style.ts';
import { type CopyPanel, copyPanel } from './copy-panel.ts';
import type { CopySource } from './copy-source.ts';
import { declaredSource } from './declared-source.ts';
import { planSource } from './plan-source.ts';
import { rowSource } from './row-source.ts';

const sourceOf = (place: HTMLElement): CopySource => {
  if (place.matches('[data-copy]')) return declaredSource(place);
  const article = place.closest<HTMLElement>('article') ?? document.body;
  return place.matches('.row') ? rowSource(place, article) : planSource(article);
};

/** The choices stand below the clause and push what follows down; reasons that are open there stay next to it. */
const putBelow = (place: HTMLElement, opener: HTMLElement, shown: HTMLElement): void => {
  if (!place.matches('.row')) {
    if (place.matches('[data-copy]')) place.append(shown);
    else opener.after(shown);
    return;
  }
  const next = place.nextElementSibling;
  (next?.matches('.because') ? next : place).after(shown);
};

interface Opened {
  readonly opener: HTMLElement;
  readonly panel: CopyPanel;
}

let opened: Opened | null = null;

const closeOpened = (): void => {
  opened?.opener.setAttribute('aria-expanded', 'false');
  opened?.panel.shown.remove();
  opened = null;
};

/**
 * Opens the choices of a clause, a declared clause or a whole plan below it, or closes them where they are open. One is open
 * at a time.
 *
 * @param withForms opens the citations of what it cites as well
 */
export const toggleChoices = async (
  opener: HTMLElement,
  place: HTMLElement,
  withForms: boolean,
): Promise<void> => {
  const wasOpen = opened?.opener === opener;
  closeOpened();
  if (wasOpen) return;
  const panel = copyPanel(sourceOf(place), () => {
    closeOpened();
    opener.focus();
  });
  opened = { opener, panel };
  opener.setAttribute('aria-expanded', 'true');
  await loadStyle(styles);
  // Another may have been opened while the style was on its way.
  if (opened?.panel !== panel) return;
  putBelow(place, opener, panel.shown);
  if (withForms) panel.showForms();
  else panel.first.focus();
};

// Addresses are marked where they are copied; what reads the mark comes with what makes it, as one load.
export { checkAddress } from '../shared-address/check-address.ts';
