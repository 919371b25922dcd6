import type { Level } from '../../schemas/identity.ts';
import { addText as words } from '../../site/copy/add-text.ts';
import { levelNames } from '../../site/copy/terms.ts';
import { routes } from '../../site/routes.ts';
import { make } from '../draft/make.ts';
import type { ReadyPlan } from './archive.ts';
import type { PlanPreview } from './plan-preview.ts';
import { type Known, readInWorker } from './plan-reader.ts';
import { previewView } from './preview-view.ts';
import { type OpenedPlan, RefusedFile } from './read-plan-file.ts';
import { samePlans } from './same-plan.ts';
import { type FieldReading, fieldsOf, sidecarOf } from './sidecar-fields.ts';
import { faultSentence, SidecarForm } from './sidecar-form.ts';
import { summaryView } from './summary-view.ts';

/** Rest after the last key before the plan is read anew with what was typed, in milliseconds. */
const pause = 600;

const isLevel = (name: string): name is Level => Object.hasOwn(levelNames, name);
const levels: readonly Level[] = Object.keys(levelNames).filter(isLevel);

/** What a card asks of its page. */
export interface CardPage {
  /** Id of the list of known places. */
  readonly placeList: string;
  /** Whether another open plan has this id. */
  isTaken(id: string, card: PlanCard): boolean;
  onChange(): void;
  onCheck(plan: OpenedPlan): void;
  onDownload(card: PlanCard): void;
  onRemove(card: PlanCard): void;
  say(sentence: string): void;
}

const sameView = (known: Known, preview: PlanPreview, id: string): HTMLElement[] =>
  samePlans(known.held, { ...preview, id }).map((same) =>
    make(
      'p',
      { class: 'notice-box' },
      words.same[same.why],
      ' ',
      make('a', { href: routes.plan(same.id) }, same.id),
    ),
  );

/** One opened file: what was understood of it, its preview, the form of its sidecar, and what can be done with it. */
export class PlanCard {
  readonly element: HTMLElement;
  readonly opened: OpenedPlan;
  readonly mark: string;
  readonly #known: Known;
  readonly #page: CardPage;
  readonly #form: SidecarForm;
  readonly #summary = make('div', {});
  readonly #clashes = make('div', { 'aria-live': 'polite' });
  readonly #faults = make('div', { class: 'faults', 'aria-live': 'polite' });
  readonly #shown = make('div', {});
  readonly #preview: HTMLDetailsElement;
  readonly #download: HTMLButtonElement;
  readonly #title: HTMLHeadingElement;
  #read: PlanPreview;
  #timer = 0;
  #generation = 0;

  /** @param number of the card on the page, for its ids */
  constructor(opened: OpenedPlan, read: PlanPreview, known: Known, page: CardPage, number: number) {
    this.opened = opened;
    this.mark = read.mark;
    this.#read = read;
    this.#known = known;
    this.#page = page;
    const origin = words.originOf(opened.name, opened.kind, opened.isOcrDraft);
    const fields = fieldsOf(read.proposedId, read.proposed, origin);
    this.#form = new SidecarForm(fields, page.placeList, () => this.#typed());
    this.#title = make(
      'h2',
      { id: `tv-ten-${number}`, tabindex: -1 },
      read.hasSubject ? read.subject : opened.name,
    );
    this.#preview = make(
      'details',
      { class: 'preview', name: 'tv-xem-truoc' },
      make('summary', {}, words.preview),
      this.#shown,
    );
    this.#preview.addEventListener('toggle', () => void this.#showPreview());
    this.#download = make('button', { type: 'button', class: 'strong' }, words.downloadOne);
    this.#download.addEventListener('click', () => page.onDownload(this));
    this.element = make(
      'article',
      { class: 'added', 'aria-labelledby': this.#title.id },
      this.#title,
      make('p', { class: 'fine' }, words.file(opened.name, opened.kind, read.lines)),
      ...opened.remarks.map((remark) => make('p', { class: 'small' }, remark)),
      this.#clashes,
      this.#summary,
      this.#preview,
      make(
        'details',
        { class: 'of-sidecar', open: true },
        make('summary', {}, words.form),
        this.#form.element,
        this.#faults,
      ),
      this.#tools(),
    );
    this.#showRead();
  }

  /** The plan as it goes into the archive; null while something is still to be mended. */
  get ready(): ReadyPlan | null {
    const { sidecar } = this.#reading();
    const { id } = this.#form.fields;
    if (sidecar === null || this.#idClash(id)) return null;
    const { text, format, weakWords } = this.opened;
    const doubtful = weakWords.length === 0 ? {} : { weakWords: [...weakWords] };
    return { id, text, format, sidecar: { ...sidecar, ...doubtful } };
  }

  get id(): string {
    return this.#form.fields.id;
  }

  focus(): void {
    this.#title.focus();
  }

  /** Says anew whether the form can stand, since other plans on the page may have changed. */
  judge(): void {
    const { faults } = this.#reading();
    const { id, facts } = this.#form.fields;
    const place = facts.place.value.trim();
    const isKnown = this.#known.file.registry.places.some((one) => one.id === place);
    const sentences = [
      ...faults.map(faultSentence),
      ...(this.#page.isTaken(id, this) ? [words.sameHere] : []),
    ];
    this.#form.mark(faults);
    this.#download.disabled = this.ready === null;
    const count = sentences.length + (this.#isHeld(id) ? 1 : 0);
    this.#faults.replaceChildren(
      make('p', { class: 'small' }, make('strong', {}, count === 0 ? words.ready : words.notReady(count))),
      ...sentences.map((sentence) => make('p', { class: 'small' }, sentence)),
      ...(place === '' || isKnown ? [] : [make('p', { class: 'small' }, words.unknownPlace(place))]),
    );
    this.#clashes.replaceChildren(...sameView(this.#known, this.#read, id));
  }

  #reading(): FieldReading {
    return sidecarOf(this.#form.fields, levels, this.#known.day);
  }

  #isHeld(id: string): boolean {
    return this.#known.held.some((held) => held.id === id);
  }

  #idClash(id: string): boolean {
    return this.#isHeld(id) || this.#page.isTaken(id, this);
  }

  #tools(): HTMLElement {
    const check = make('button', { type: 'button' }, words.check);
    const remove = make('button', { type: 'button' }, words.remove);
    check.addEventListener('click', () => this.#page.onCheck(this.opened));
    remove.addEventListener('click', () => this.#page.onRemove(this));
    return make('div', { class: 'draft-tools' }, this.#download, check, remove);
  }

  #typed(): void {
    this.#page.onChange();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#readAnew(), pause);
  }

  /** Reads the plan with what was typed: place and days decide what a citation can mean. */
  async #readAnew(): Promise<void> {
    const { sidecar } = this.#reading();
    if (sidecar === null) return;
    this.#generation += 1;
    const own = this.#generation;
    const { text, format, weakWords } = this.opened;
    try {
      const read = await readInWorker({ text, format, sidecar, weakWords }, this.#known);
      if (own !== this.#generation) return;
      this.#read = read;
      this.#showRead();
      void this.#showPreview();
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      this.#page.say(error.message);
    }
  }

  #showRead(): void {
    const open = [...this.#summary.querySelectorAll('details')].map((list) => list.open);
    this.#summary.replaceChildren(summaryView(this.#read));
    for (const [index, list] of [...this.#summary.querySelectorAll('details')].entries())
      list.open = open[index] ?? false;
  }

  /** Only an open preview stands in the page: two of them would share the addresses of their clauses. */
  async #showPreview(): Promise<void> {
    if (!this.#preview.open) {
      this.#shown.replaceChildren();
      return;
    }
    const read = this.#read;
    const view = await previewView(read, () => this.#preview.open && read === this.#read);
    if (view !== null && this.#preview.open) this.#shown.replaceChildren(view);
  }
}
