import { tools } from '../site/copy/tools.ts';

/** Text of an element without its status labels and printed forms. */
const textOf = (element: Element): string => {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const label of copy.querySelectorAll('.label, .sr')) label.remove();
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

/**
 * Puts a button beside the address of every clause that copies its text, followed by where it stands.
 *
 * @param cite how the plan is named in what is copied
 */
export const addCopyButtons = (article: HTMLElement, cite: string): void => {
  const { copy, copied } = tools;
  const status = document.createElement('p');
  status.className = 'sr';
  status.setAttribute('role', 'status');
  article.append(status);
  for (const row of article.querySelectorAll<HTMLElement>('.row')) {
    const text = row.querySelector('.text');
    const address = row.querySelector('.addr');
    const place = address?.querySelector('a')?.textContent ?? '';
    if (text === null || address === null) continue;
    const button = document.createElement('button');
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
