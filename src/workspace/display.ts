import { tools } from '../site/copy/tools.ts';

/** What a reader may choose; the style sheet reads the choice from the root's data attributes. */
interface Choice {
  readonly name: 'theme' | 'contrast';
  readonly value: string;
  readonly text: string;
}

const choices: readonly Choice[] = [
  { name: 'theme', value: '', text: tools.byDevice },
  { name: 'theme', value: 'light', text: tools.light },
  { name: 'theme', value: 'dark', text: tools.dark },
  { name: 'contrast', value: 'more', text: tools.contrast },
];

const { dataset } = document.documentElement;

const stored = (name: Choice['name']): string => {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
};

const keep = (name: Choice['name'], value: string): void => {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The choice then holds for this page alone.
  }
};

const apply = (name: Choice['name'], value: string): void => {
  if (value === '') delete dataset[name];
  else dataset[name] = value;
};

/** Applies the display that the reader chose before, and puts the choices at the end of the foot. */
export const setUpDisplay = (foot: Element): void => {
  const buttons = choices.map((choice) => ({ ...choice, button: document.createElement('button') }));
  const show = (): void => {
    for (const { name, value, button } of buttons)
      button.setAttribute('aria-pressed', String((dataset[name] ?? '') === value));
  };
  for (const { name, value, text, button } of buttons) {
    apply(name, stored(name));
    button.textContent = text;
    button.addEventListener('click', () => {
      const isTaken = name === 'contrast' && dataset[name] === value;
      apply(name, isTaken ? '' : value);
      keep(name, isTaken ? '' : value);
      show();
    });
  }
  show();
  const title = document.createElement('p');
  title.className = 'soft';
  title.textContent = tools.display;
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', tools.display);
  group.append(...buttons.map(({ button }) => button));
  const display = document.createElement('div');
  display.className = 'display';
  display.append(title, group);
  foot.append(display);
};
