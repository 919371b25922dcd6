import { slotForm as words } from '../../site/copy/slot-form.ts';
import { keepValues, onKeptValues, readValues, type SlotValues } from './kept-values.ts';

/** What a field's value is kept under: its name where all clauses share it, else the clause's own. */
const keyOf = (field: HTMLInputElement): string => field.dataset['key'] ?? field.name;

const keptValue = (values: SlotValues, key: string): string =>
  (Object.hasOwn(values, key) ? values[key] : undefined) ?? '';

/** Shows what the fields hold in the blanks of the page; a blank without a value shows its name in brackets again. */
const showValues = (fields: readonly HTMLInputElement[]): void => {
  const typed = new Map(fields.map((field) => [field.name, field.value.trim()]));
  for (const blank of document.querySelectorAll<HTMLElement>('.slot[data-slot]')) {
    const name = blank.dataset['slot'] ?? '';
    const value = typed.get(name) ?? '';
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
  // What was typed while this was being loaded counts.
  const early = fields
    .filter(({ value }) => value !== '')
    .map((field): [string, string] => [keyOf(field), field.value]);
  let values: SlotValues = { ...readValues(), ...Object.fromEntries(early) };
  let isKept = true;
  const count = (): number => fields.filter(({ value }) => value.trim() !== '').length;
  const tell = (sentence: string): void => {
    if (status !== null) status.textContent = isKept ? sentence : `${sentence} ${words.notKept}`;
  };
  const fillFields = (): void => {
    for (const field of fields) {
      field.value = keptValue(values, keyOf(field));
      showAdvice(field);
    }
    showValues(fields);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    values = { ...values, ...readValues(), [keyOf(target)]: target.value };
    isKept = keepValues(values);
    showValues(fields);
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) showAdvice(target);
    tell(words.filled(count(), fields.length));
  });
  form.querySelector('[data-clear]')?.addEventListener('click', () => {
    const own = new Set(fields.map(keyOf));
    values = Object.fromEntries(
      Object.entries({ ...values, ...readValues() }).filter(([key]) => !own.has(key)),
    );
    isKept = keepValues(values);
    fillFields();
    tell(words.cleared);
  });
  onKeptValues((_, after) => {
    values = after;
    fillFields();
  });
  fillFields();
  if (early.length > 0) isKept = keepValues(values);
  if (count() > 0) tell(words.filled(count(), fields.length));
};
