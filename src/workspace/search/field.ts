const shortcutKey = 'shortcut';
const off = 'off';

/** Whether `/` leads to the search field; a reader may turn that off. */
const isShortcutOn = (): boolean => {
  try {
    return localStorage.getItem(shortcutKey) !== off;
  } catch {
    return true;
  }
};

/** Turns the key `/` on or off, for every page on this device. */
const keepShortcut = (isOn: boolean): void => {
  try {
    if (isOn) localStorage.removeItem(shortcutKey);
    else localStorage.setItem(shortcutKey, off);
  } catch {
    // The choice then does not outlast the page.
  }
};

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

const isBare = (event: KeyboardEvent): boolean => !event.ctrlKey && !event.metaKey && !event.altKey;

/** Lets a box on the page turn the key on and off. */
const setUpShortcutBox = (box: HTMLInputElement): void => {
  box.checked = isShortcutOn();
  box.addEventListener('change', () => keepShortcut(box.checked));
};

/** Lets `/` lead to a search field, and loads what suggests names below it when the field is first used. */
export const setUpSearchField = (field: HTMLInputElement): void => {
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  const load = (): void => {
    field.removeEventListener('focus', load);
    // Without its suggestions the field works as it is.
    void import('./suggestions.ts').then(({ suggestBelow }) => suggestBelow(field)).catch(() => undefined);
  };
  if (document.activeElement === field) load();
  else field.addEventListener('focus', load);
  const box = document.querySelector<HTMLInputElement>('.shortcut input');
  if (box !== null) setUpShortcutBox(box);
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || !isBare(event) || isWriting(event.target) || !isShortcutOn()) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
};
