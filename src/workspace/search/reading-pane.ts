import { search as words } from '../../site/copy/search.ts';
import { classed } from '../classed.ts';
import { fetchPage } from '../fetch-page.ts';

/** Rest of the pointer or the focus on a hit before its clause is fetched, in milliseconds. */
const pause = 150;
/** Longest clause that the pane shows, in blocks of text; its page shows the rest. */
const mostBlocks = 14;

const pages = new Map<string, Promise<Document | null>>();

const pageAt = (address: string): Promise<Document | null> => {
  const page = pages.get(address) ?? fetchPage(address);
  pages.set(address, page);
  return page;
};

/** Blocks of the clause at an anchor: a heading's with all that stands below it. */
const blocksAt = (page: Document, anchor: string): Element[] => {
  const row = page.getElementById(anchor);
  const section = row?.querySelector('.text:is(h2, h3, h4, h5, h6)') === null ? null : row?.parentElement;
  const whole = section?.tagName === 'SECTION' ? section : row;
  return [...(whole?.querySelectorAll('.text') ?? [])];
};

/** A block as the pane shows it: the same words and links in a paragraph, since its headings are none of this page. */
const paragraph = (block: Element): HTMLParagraphElement => {
  const nodes = [...block.childNodes].map((node) => document.importNode(node, true));
  return classed('p', block.matches('h2, h3, h4, h5, h6') ? 'snippet heading' : 'snippet', ...nodes);
};

/** Shows beside the results the clause that a hit leads to, as its plan prints it. */
export interface ReadingPane {
  /** Shows the first clause among new results, or nothing where there is none. */
  readonly begin: () => void;
}

/**
 * Lets the pane follow the focus and the pointer through the results. It says nothing that a hit's link does not lead to,
 * so narrow screens do without it.
 */
export const readBeside = (results: HTMLElement, pane: HTMLElement): ReadingPane => {
  const wide = matchMedia('(min-width: 80rem)');
  let timer = 0;
  let wanted = '';

  const close = (): void => {
    wanted = '';
    pane.hidden = true;
    pane.replaceChildren();
  };

  const show = async (link: HTMLAnchorElement): Promise<void> => {
    const { href, hash } = link;
    if (wanted === href) return;
    wanted = href;
    const page = await pageAt(href.slice(0, href.length - hash.length));
    if (wanted !== href) return;
    const blocks = page === null ? [] : blocksAt(page, decodeURIComponent(hash.slice(1)));
    if (blocks.length === 0) {
      close();
      return;
    }
    const open = classed('a', '', words.readThere);
    open.href = href;
    const place = classed('p', 'small', classed('b', 'num', link.querySelector('b')?.textContent ?? ''));
    const rest = blocks.length > mostBlocks ? [classed('p', 'fine', words.readMore)] : [];
    pane.replaceChildren(
      place,
      ...blocks.slice(0, mostBlocks).map(paragraph),
      ...rest,
      classed('p', 'small', open),
    );
    pane.scrollTop = 0;
    pane.hidden = false;
    for (const hit of results.querySelectorAll('.hit')) hit.classList.toggle('read', hit.contains(link));
  };

  const linkOf = (target: EventTarget | null): HTMLAnchorElement | null => {
    const hit = target instanceof Element ? target.closest('.hit') : null;
    return hit?.querySelector<HTMLAnchorElement>('a.hit-link[href*="#"]') ?? null;
  };

  const follow = ({ target }: Event): void => {
    clearTimeout(timer);
    const link = linkOf(target);
    if (link !== null && wide.matches) timer = window.setTimeout(() => void show(link), pause);
  };
  results.addEventListener('focusin', follow);
  results.addEventListener('pointerover', follow);
  wide.addEventListener('change', close);
  return {
    begin: () => {
      clearTimeout(timer);
      const first = results.querySelector<HTMLAnchorElement>('.hit a.hit-link[href*="#"]');
      if (first === null || !wide.matches) close();
      else void show(first);
    },
  };
};
