/**
 * The one script of reading pages: copies a clause as plain text with its citation, keeps the display choice, and
 * marks in the contents the part that is being read. The page works without it.
 */
const root = document.documentElement;

const choices = ['theme', 'contrast'] as const;

const stored = (name: string): string => {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
};

const apply = (name: (typeof choices)[number], value: string): void => {
  if (value === '') delete root.dataset[name];
  else root.dataset[name] = value;
  for (const button of document.querySelectorAll(`[data-${name}-choice]`)) {
    const own = button.getAttribute(`data-${name}-choice`) ?? '';
    button.setAttribute('aria-pressed', String(own === value));
  }
};

const keep = (name: (typeof choices)[number], value: string): void => {
  apply(name, value);
  try {
    localStorage.setItem(name, value);
  } catch {
    // The choice then holds for this page alone.
  }
};

const setUpDisplay = (): void => {
  for (const name of choices) {
    apply(name, stored(name));
    for (const button of document.querySelectorAll(`[data-${name}-choice]`)) {
      button.addEventListener('click', () => {
        const value = button.getAttribute(`data-${name}-choice`) ?? '';
        const isToggle = name === 'contrast' && button.getAttribute('aria-pressed') === 'true';
        keep(name, isToggle ? '' : value);
      });
    }
  }
  document.querySelector('#hien-thi')?.removeAttribute('hidden');
};

/** Text of an element without its status labels. */
const textOf = (element: Element): string => {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const label of copy.querySelectorAll('.label')) label.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
};

/** Copies by selection where the clipboard interface is missing, as on plain http. */
const copyBySelection = (text: string): boolean => {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
};

const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
};

const addCopyButtons = (article: HTMLElement, words: DOMStringMap): void => {
  const status = document.createElement('p');
  status.className = 'sr';
  status.setAttribute('role', 'status');
  article.append(status);
  const { copy = '', copied = '', cite = '' } = words;
  for (const row of article.querySelectorAll<HTMLElement>('.row')) {
    const text = row.querySelector('.text');
    const address = row.querySelector('.addr');
    const place = address?.querySelector('a')?.textContent ?? '';
    if (text === null || address === null) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    button.setAttribute('aria-label', `${copy} ${place}`);
    button.addEventListener('click', async () => {
      const link = new URL(`#${encodeURIComponent(row.id)}`, location.href);
      if (!(await copyText(`${textOf(text)}\n(${place}, ${cite}. ${link})`))) return;
      button.textContent = copied;
      status.textContent = `${copied} ${place}`;
      setTimeout(() => {
        button.textContent = copy;
      }, 2000);
    });
    address.append(button);
  }
};

/** Marks the entry of the contents whose part is being read: the last that begins in the upper third of the window, or above. */
const followContents = (rail: Element): void => {
  const parts = [...rail.querySelectorAll<HTMLAnchorElement>('.toc a')].flatMap((link) => {
    const row = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return row === null ? [] : [{ link, row }];
  });
  const mark = (): void => {
    const line = innerHeight * 0.3;
    const current = parts.findLast(({ row }) => row.getBoundingClientRect().top <= line);
    for (const { link } of parts) {
      if (link === current?.link) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  // A jump can pass every heading at once, which an observer of headings would not see.
  addEventListener('scroll', mark, { passive: true });
  mark();
};

setUpDisplay();
const article = document.querySelector<HTMLElement>('article[data-cite]');
if (article !== null) addCopyButtons(article, article.dataset);
const rail = document.querySelector('.rail');
if (rail !== null) followContents(rail);
