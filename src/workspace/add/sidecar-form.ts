import type { Confidence } from '../../schemas/claim.ts';
import { addText as words } from '../../site/copy/add-text.ts';
import { confidenceNames, levelNames } from '../../site/copy/terms.ts';
import { make } from '../draft/make.ts';
import {
  type FactFields,
  type FactName,
  type FieldFault,
  factNames,
  type SidecarFields,
} from './sidecar-fields.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** The controls of one fact; only a period has an end. */
interface FactControls {
  readonly value: Control;
  readonly until: HTMLInputElement | null;
  readonly evidence: HTMLInputElement;
  readonly source: HTMLInputElement;
  readonly confidence: HTMLSelectElement;
}

const confidences: readonly Confidence[] = ['official', 'secondary', 'unverified'];

const labelled = (label: string, control: Control, className = ''): HTMLElement =>
  make('label', { class: className === '' ? null : className }, make('span', {}, label), control);

const input = (value: string, list: string | null = null): HTMLInputElement => {
  const made = make('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', list });
  made.value = value;
  return made;
};

const choice = (names: Readonly<Record<string, string>>, value: string): HTMLSelectElement => {
  const options = Object.entries(names).map(([key, name]) => make('option', { value: key }, name));
  const made = make('select', {}, ...options);
  made.value = value;
  return made;
};

const confidenceOf = (value: string): Confidence => confidences.find((one) => one === value) ?? 'unverified';

const valueControl = (name: FactName, { value }: FactFields, placeList: string): Control => {
  if (name === 'level') return choice({ '': words.noLevel, ...levelNames }, value);
  return input(value, name === 'place' ? placeList : null);
};

/** What the form says of a field that cannot stand as it is. */
export const faultSentence = ({ field, part }: FieldFault): string => {
  if (field === 'id' || field === 'origin' || part === 'value') return words.faults[field];
  const name = words.facts[field];
  return part === 'evidence' ? words.noEvidence(name) : words.noSource(name);
};

/** The form of one plan: its id, the facts that the paper does not print, and where the text comes from. */
export class SidecarForm {
  readonly element: HTMLElement;
  readonly #id: HTMLInputElement;
  readonly #origin: HTMLInputElement;
  readonly #facts = new Map<FactName, FactControls>();

  /**
   * @param placeList id of the list of known places
   * @param onChange told after each change
   */
  constructor(fields: SidecarFields, placeList: string, onChange: () => void) {
    this.#id = input(fields.id);
    this.#origin = input(fields.origin);
    const fieldset = (name: FactName): HTMLElement => this.#fieldset(name, fields.facts[name], placeList);
    // What nothing was proposed for is seldom needed, but for the place, which has to be there.
    const isShown = (name: FactName): boolean => name === 'place' || fields.facts[name].value !== '';
    this.element = make(
      'div',
      { class: 'sidecar' },
      make('p', { class: 'fine' }, words.formNote),
      labelled(words.id, this.#id),
      make('p', { class: 'fine' }, words.idNote),
      ...factNames.filter(isShown).map(fieldset),
      make(
        'details',
        {},
        make('summary', {}, words.moreFacts),
        ...factNames.filter((name) => !isShown(name)).map(fieldset),
      ),
      labelled(words.origin, this.#origin),
    );
    this.element.addEventListener('input', onChange);
  }

  /** What stands in the form now. */
  get fields(): SidecarFields {
    return {
      id: this.#id.value.trim(),
      facts: {
        issuer: this.#read('issuer'),
        level: this.#read('level'),
        place: this.#read('place'),
        year: this.#read('year'),
        notBefore: this.#read('notBefore'),
        period: this.#read('period'),
      },
      origin: this.#origin.value,
    };
  }

  /** Marks the controls that cannot stand as they are, and no others. */
  mark(faults: readonly FieldFault[]): void {
    const wrong = new Set(faults.flatMap((fault) => this.#controlsOf(fault)));
    for (const control of this.element.querySelectorAll<Control>('input, select')) {
      if (wrong.has(control)) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
  }

  focus(): void {
    this.#id.focus();
  }

  #fieldset(name: FactName, fields: FactFields, placeList: string): HTMLElement {
    const value = valueControl(name, fields, placeList);
    const until = name === 'period' ? input(fields.until) : null;
    const evidence = input(fields.evidence);
    const source = input(fields.source);
    const confidence = choice(confidenceNames, fields.confidence);
    this.#facts.set(name, { value, until, evidence, source, confidence });
    const hint = words.hints[name];
    return make(
      'fieldset',
      { class: until === null ? null : 'span' },
      make(
        'legend',
        {},
        words.facts[name],
        ...(hint === '' ? [] : [' ', make('span', { class: 'fine' }, `(${hint})`)]),
      ),
      labelled(until === null ? words.value : words.from, value),
      ...(until === null ? [] : [labelled(words.until, until)]),
      labelled(words.evidence, evidence, 'broad'),
      labelled(words.source, source, 'broad'),
      labelled(words.confidence, confidence),
    );
  }

  #read(name: FactName): FactFields {
    const controls = this.#facts.get(name);
    return {
      value: controls?.value.value ?? '',
      until: controls?.until?.value ?? '',
      evidence: controls?.evidence.value ?? '',
      source: controls?.source.value ?? '',
      confidence: confidenceOf(controls?.confidence.value ?? ''),
    };
  }

  #controlsOf({ field, part }: FieldFault): Control[] {
    if (field === 'id') return [this.#id];
    if (field === 'origin') return [this.#origin];
    const controls = this.#facts.get(field);
    if (controls === undefined) return [];
    if (part !== 'value') return [controls[part]];
    return controls.until === null ? [controls.value] : [controls.value, controls.until];
  }
}
