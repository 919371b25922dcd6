/** Pages of reasons that were asked for, by their address; null where one could not be had. */
const pages = new Map<string, Promise<Document | null>>();

const load = async (address: string): Promise<Document | null> => {
  try {
    return await (await import('./fetch-page.ts')).fetchPage(address);
  } catch {
    return null;
  }
};

/** The reasons that a link leads to: what stands below the heading of its section. */
const reasonsAt = async ({ href, hash }: HTMLAnchorElement): Promise<Element | null> => {
  const address = href.slice(0, href.length - hash.length);
  const page = pages.get(address) ?? load(address);
  pages.set(address, page);
  const section = (await page)?.getElementById(decodeURIComponent(hash.slice(1)));
  return section?.querySelector('ul') ?? null;
};

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

const isOpen = (link: Element): boolean => link.getAttribute('aria-expanded') === 'true';

const open = async (link: HTMLAnchorElement): Promise<void> => {
  link.setAttribute('aria-expanded', 'true');
  const reasons = await reasonsAt(link);
  if (!isOpen(link)) return;
  if (reasons === null) {
    location.assign(link.href);
    return;
  }
  const shown = document.createElement('div');
  shown.className = 'because';
  shown.append(document.importNode(reasons, true));
  link.closest('.row')?.after(shown);
};

const close = (link: HTMLAnchorElement): void => {
  link.setAttribute('aria-expanded', 'false');
  const shown = link.closest('.row')?.nextElementSibling;
  if (shown?.className === 'because') shown.remove();
};

/**
 * Shows the reasons of a row below it and takes them away again. They are those of the page that the link leads to;
 * where that cannot be fetched, the link is followed, as it is without this script.
 */
export const showReasons = (links: Iterable<HTMLAnchorElement>): void => {
  for (const link of links) {
    link.setAttribute('aria-expanded', 'false');
    link.addEventListener('click', (event) => {
      if (!isPlain(event)) return;
      event.preventDefault();
      if (isOpen(link)) close(link);
      else void open(link);
    });
  }
};
