import { placeNameOf } from '../../drafting/locality.ts';
import { presetOf } from '../../drafting/office-preset.ts';
import { officePresets } from '../../drafting/office-presets.table.ts';
import type { DraftSetup } from '../../drafting/skeleton.ts';
import { skeletons } from '../../drafting/skeletons.table.ts';
import type { Draft, DraftKind } from '../../schemas/draft.ts';
import { draftKinds } from '../../schemas/draft-terms.ts';
import type { Level } from '../../schemas/identity.ts';
import { levelIds } from '../../schemas/level-ids.ts';
import { draft as words } from '../../site/copy/draft.ts';
import { levelNames } from '../../site/copy/terms.ts';
import { make } from './make.ts';

/** What the form holds, or why it cannot be taken. */
export type ReadSetup =
  | { readonly ok: true; readonly setup: DraftSetup }
  | { readonly ok: false; readonly field: string; readonly reason: string };

type Control = HTMLInputElement | HTMLSelectElement;

const control = (form: HTMLFormElement, name: string): Control => {
  const found = form.elements.namedItem(name);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`The set-up form has no field ${name}.`);
};

/** What is chosen in a list; the form offers no other values. */
const chosen = <Value extends Level | DraftKind>(
  values: readonly Value[],
  form: HTMLFormElement,
  name: string,
): Value => {
  const { value } = control(form, name);
  const found = values.find((one) => one === value);
  if (found === undefined) throw new Error(`The set-up form has no ${name} “${value}”.`);
  return found;
};

const put = (form: HTMLFormElement, name: string, value: string): void => {
  const field = control(form, name);
  if (field !== document.activeElement && field.value !== value) field.value = value;
};

/** Shows what the office of the chosen level mostly has, as examples. */
const showExamples = (form: HTMLFormElement): void => {
  const preset = presetOf(chosen(levelIds, form, 'level'));
  for (const name of ['name', 'parent', 'abbreviation', 'place'] as const) {
    const field = control(form, name);
    if (field instanceof HTMLInputElement)
      field.placeholder = preset[name] === '' ? '' : words.setup.example(preset[name]);
  }
};

/** Shows the set-up of a draft in the form. */
export const showSetup = (form: HTMLFormElement, draft: Draft): void => {
  const { office, kind, year } = draft;
  const select = control(form, 'level');
  if (select instanceof HTMLSelectElement && ![...select.options].some(({ value }) => value === office.level))
    select.append(make('option', { value: office.level }, levelNames[office.level]));
  put(form, 'kind', kind);
  put(form, 'level', office.level);
  put(form, 'name', office.name);
  put(form, 'parent', office.parent);
  put(form, 'abbreviation', office.abbreviation);
  put(form, 'place', office.place);
  put(form, 'year', String(year));
  showExamples(form);
};

/** Reads the form; an empty abbreviation or place is what the level and the name of the office give. */
export const readSetup = (form: HTMLFormElement): ReadSetup => {
  const value = (name: string): string => control(form, name).value.trim().replace(/\s+/g, ' ');
  const level = chosen(levelIds, form, 'level');
  const [name, parent, year] = [value('name'), value('parent'), Number(value('year'))];
  if (name === '') return { ok: false, field: 'name', reason: words.setup.needsName };
  if (!Number.isInteger(year) || year < 1945 || year > 2100)
    return { ok: false, field: 'year', reason: words.setup.needsYear };
  const preset = presetOf(level);
  const usual = name.toLocaleLowerCase('vi').startsWith(preset.collective.toLocaleLowerCase('vi') || '\0');
  const office = {
    level,
    name,
    parent,
    abbreviation: value('abbreviation') || (usual ? preset.abbreviation : ''),
    place: value('place') || placeNameOf({ name, parent }),
    placeId: null,
  };
  return { ok: true, setup: { kind: chosen(draftKinds, form, 'kind'), office, year } };
};

/** Puts kinds and levels into the form and keeps the examples up with the level. */
export const prepareSetup = (form: HTMLFormElement, year: number): void => {
  control(form, 'kind').append(
    ...skeletons.map(({ kind, label, note }) => make('option', { value: kind, title: note }, label)),
  );
  control(form, 'level').append(
    ...officePresets.map(({ level, label }) => make('option', { value: level }, label)),
  );
  put(form, 'year', String(year));
  control(form, 'level').addEventListener('change', () => showExamples(form));
  showExamples(form);
};

const faultId = (field: Control): string => `${field.id}-loi`;

/** Takes away what was said of fields. */
export const clearFaults = (form: HTMLFormElement): void => {
  for (const field of form.querySelectorAll('input, select')) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    const fault = document.getElementById(faultId(field));
    if (fault === null) continue;
    fault.remove();
    field.removeAttribute('aria-invalid');
    const notes = (field.getAttribute('aria-describedby') ?? '').split(' ');
    const left = notes.filter((id) => id !== faultId(field)).join(' ');
    if (left === '') field.removeAttribute('aria-describedby');
    else field.setAttribute('aria-describedby', left);
  }
};

/** Says under the field that keeps the form from being taken why it does, and leads there. */
export const showFault = (form: HTMLFormElement, name: string, reason: string): void => {
  clearFaults(form);
  const field = control(form, name);
  const id = faultId(field);
  const note = make('p', { class: 'draft-note', id, role: 'alert' }, reason);
  field.after(note);
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', [id, field.getAttribute('aria-describedby') ?? ''].join(' ').trim());
  field.focus();
  note.scrollIntoView({ block: 'nearest' });
};
