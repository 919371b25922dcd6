import { slotForm as words } from '../../site/copy/slot-form.ts';
import { keepValues, parseValues, readValues, type SlotValues, slotsKey } from './kept-values.ts';

/** Shows values in the blanks of the page; a blank without one shows its name in brackets again. */
const showValues = (values: SlotValues): void => {
  for (const blank of document.querySelectorAll<HTMLElement>('.slot[data-slot]')) {
    const name = blank.dataset['slot'] ?? '';
    const value = (Object.hasOwn(values, name) ? values[name] : undefined)?.trim() ?? '';
    blank.textContent = value === '' ? `[${name}]` : value;
    blank.classList.toggle('filled', value !== '');
  }
};

const isWellFormed = (field: HTMLInputElement): boolean => {
  const value = field.value.trim();
  return value === '' || new RegExp(`^(?:${field.dataset['shape'] ?? '.*'})$`, 'u').test(value);
};

/** Says below the field what form is expected; a value of another form is used all the same. */
const showAdvice = (field: HTMLInputElement): void => {
  const place = document.getElementById(`${field.id}-y`)?.querySelector('[data-advice-place]');
  if (place) place.textContent = isWellFormed(field) ? '' : (field.dataset['advice'] ?? '');
};

/**
 * Makes the form of blanks work: what is typed shows in the text at once, is kept in this browser for every other
 * clause, and follows what is typed in other tabs.
 */
export const setUpSlotForm = (form: HTMLFormElement): void => {
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[name]')];
  const status = form.querySelector<HTMLElement>('[role="status"]');
  let values: SlotValues = readValues();
  let isKept = true;
  const count = (): number => fields.filter(({ value }) => value.trim() !== '').length;
  const tell = (sentence: string): void => {
    if (status !== null) status.textContent = isKept ? sentence : `${sentence} ${words.notKept}`;
  };
  const fillFields = (): void => {
    for (const field of fields) {
      field.value = (Object.hasOwn(values, field.name) ? values[field.name] : undefined) ?? '';
      showAdvice(field);
    }
    showValues(values);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    values = { ...readValues(), ...values, [target.name]: target.value };
    isKept = keepValues(values);
    showValues(values);
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) showAdvice(target);
    tell(words.filled(count(), fields.length));
  });
  form.querySelector('[data-clear]')?.addEventListener('click', () => {
    values = Object.fromEntries(
      Object.entries({ ...readValues(), ...values }).filter(([name]) =>
        fields.every((field) => field.name !== name),
      ),
    );
    isKept = keepValues(values);
    fillFields();
    tell(words.cleared);
  });
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== slotsKey && key !== null) return;
    values = parseValues(newValue);
    fillFields();
  });
  fillFields();
  form.hidden = false;
  if (count() > 0) tell(words.filled(count(), fields.length));
};
