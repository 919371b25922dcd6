import type { Suggestion } from '../../search/suggest.ts';
import { suggest } from '../../search/suggest.ts';
import { forceNames } from '../../site/copy/force-labels.ts';
import { suggest as words } from '../../site/copy/suggest.ts';
import { shortened } from '../../site/shorten.ts';
import styles from '../../styles/suggestions.css?url';
import { classed } from '../classed.ts';
import { loadStyle } from '../load-style.ts';
import { loadNames } from './names-file.ts';

const shortest = 2;
const mostShown = 6;

/** States that are worth a word; that nothing is known is not. */
const isState = (state: string): state is keyof typeof forceNames =>
  state in forceNames && state !== 'unknown';

/** Kind of the thing, the other name of it that answered, and the state of an instrument. */
const noteOf = ({ name, shown }: Suggestion): string =>
  [
    words.kinds[name.kind],
    ...(name.name.includes(shown) ? [] : [shortened(shown)]),
    ...(isState(name.state) ? [forceNames[name.state]] : []),
  ].join(' · ');

/** The option after the one at a place; -1, the field itself, stands between the last and the first. */
const step = (at: number, by: 1 | -1, size: number): number => {
  const next = at + by;
  if (next >= size) return -1;
  return next < -1 ? size - 1 : next;
};

/** An empty list below a field, and the region that tells how many it holds. */
const listBelow = (field: HTMLInputElement, id: string): { list: HTMLElement; told: HTMLElement } => {
  const list = classed('ul', 'suggestions');
  list.id = id;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.list);
  list.hidden = true;
  const told = classed('p', 'sr');
  told.setAttribute('role', 'status');
  field.form?.append(list, told);
  field.setAttribute('aria-controls', id);
  return { list, told };
};

const optionOf = (suggestion: Suggestion, id: string): HTMLLIElement => {
  const option = classed(
    'li',
    '',
    classed('span', '', shortened(suggestion.name.name)),
    ' ',
    classed('span', 'fine', noteOf(suggestion)),
  );
  option.id = id;
  option.setAttribute('role', 'option');
  option.addEventListener('click', () => location.assign(suggestion.name.url));
  return option;
};

/**
 * Suggests things by name below a search field: a listbox of links after the combobox pattern. Arrows move through it,
 * Enter opens what is marked, Escape closes it; the field keeps the focus all the while.
 */
export const suggestBelow = (field: HTMLInputElement): void => {
  const id = `${field.id}-goi-y`;
  const { list, told } = listBelow(field, id);
  let found: readonly Suggestion[] = [];
  let marked = -1;
  let asked = '';

  const mark = (at: number): void => {
    marked = at;
    for (const [own, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(own === at));
    if (at < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${id}-${at}`);
    list.children[at]?.scrollIntoView({ block: 'nearest' });
  };

  const close = (): void => {
    list.hidden = true;
    told.textContent = '';
    field.setAttribute('aria-expanded', 'false');
    mark(-1);
  };

  const show = async (): Promise<void> => {
    const text = field.value;
    asked = text;
    if (text.trim().length < shortest) {
      found = [];
      close();
      return;
    }
    const [names] = await Promise.all([loadNames().catch(() => []), loadStyle(styles)]);
    if (asked !== text) return;
    found = suggest(text, names, mostShown);
    list.replaceChildren(...found.map((suggestion, at) => optionOf(suggestion, `${id}-${at}`)));
    if (found.length === 0) {
      close();
      return;
    }
    mark(-1);
    list.hidden = false;
    told.textContent = words.count(found.length);
    field.setAttribute('aria-expanded', 'true');
  };

  const onKey = (event: KeyboardEvent): void => {
    if (list.hidden || event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      mark(step(marked, event.key === 'ArrowDown' ? 1 : -1, found.length));
    } else if (event.key === 'Escape') {
      close();
    } else if (event.key === 'Enter' && marked >= 0) {
      location.assign(found[marked]?.name.url ?? location.href);
    } else {
      return;
    }
    event.preventDefault();
  };

  // A press on an option must not take the focus from the field before the click arrives.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  field.addEventListener('keydown', onKey);
  field.addEventListener('input', () => void show());
  field.addEventListener('blur', close);
  field.form?.addEventListener('submit', () => {
    asked = '';
    close();
  });
  void loadNames().catch(() => undefined);
  if (field.value !== field.defaultValue) void show();
};
