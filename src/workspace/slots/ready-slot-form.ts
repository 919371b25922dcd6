import { slotsKey } from './kept-values.ts';

const hasKeptValues = (): boolean => {
  try {
    return localStorage.getItem(slotsKey) !== null;
  } catch {
    return false;
  }
};

/**
 * Opens the form of blanks to its reader. What fills them is loaded where something was kept from before, else with the first step
 * into the form.
 */
export const readySlotForm = (form: HTMLFormElement): void => {
  const load = (): void => void import('./slot-form.ts').then(({ setUpSlotForm }) => setUpSlotForm(form));
  form.inert = false;
  if (hasKeptValues()) load();
  else form.addEventListener('focusin', load, { once: true });
};
