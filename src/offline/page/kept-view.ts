import { offline } from '../../site/copy/offline.ts';
import { element } from '../../workspace/element.ts';
import { dayOf } from '../kept-note.ts';
import { addresses, stores } from '../store.ts';
import { keptPages } from './kept-pages.ts';
import type { PageParts } from './page-parts.ts';

const words = offline.kept;
const siteName = / \| [^|]+$/;

/** Shows the pages that were read and are kept, and lets the reader remove them. */
export const showKept = async (parts: PageParts): Promise<void> => {
  const pages = (await keptPages()).filter(({ path }) => path !== addresses.page);
  parts.keptCount.textContent = pages.length === 0 ? words.none : words.count(pages.length);
  parts.keptList.replaceChildren(
    ...pages.map(({ path, title, at }) =>
      element(
        'li',
        {},
        element('a', { href: path }, title.replace(siteName, '')),
        at === null ? '' : element('span', { class: 'fine' }, words.keptOn(dayOf(at))),
      ),
    ),
  );
  parts.forget.hidden = pages.length === 0;
  parts.kept.inert = false;
};

/** Removes the pages that were read, with the data that came with them; what was saved on purpose stays. */
export const forgetKept = async (parts: PageParts): Promise<void> => {
  for (const name of [stores.pages, stores.data, stores.files]) await caches.delete(name);
  await showKept(parts);
  parts.keptCount.textContent = words.removed;
};
