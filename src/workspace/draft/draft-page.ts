import { actionKey, applyAction, type DraftAction } from '../../drafting/actions.ts';
import type { Clash } from '../../drafting/clash.ts';
import { writeDraft } from '../../drafting/draft-file.ts';
import { beginHistory, type History, redo, step, undo } from '../../drafting/history.ts';
import { skeletonOf } from '../../drafting/skeleton.ts';
import type { Draft } from '../../schemas/draft.ts';
import type { Role } from '../../schemas/role.ts';
import { draft as words } from '../../site/copy/draft.ts';
import { basketParts, onBasketChange } from '../basket/basket.ts';
import { onKeptValues, readValues, type SlotValues } from '../slots/kept-values.ts';
import { changedValues, keepChanges, withKeptValues } from '../slots/shared-values.ts';
import { fetchCandidates } from './candidates-file.ts';
import { candidatesView } from './candidates-view.ts';
import { ClashFinder } from './clash-finder.ts';
import { clashesView, clashNotes } from './clashes-view.ts';
import { deadBases, exportQuestion } from './export-question.ts';
import { frameView } from './frame-view.ts';
import { headView } from './head-view.ts';
import { morph } from './morph.ts';
import type { PageParts } from './page-parts.ts';
import { type CandidateState, currentSection, type PageState, type UnsavedKind } from './page-state.ts';
import { printNote } from './print-note.ts';
import { savedView } from './saved-view.ts';
import { sectionView } from './section-view.ts';
import { showSetup } from './setup-form.ts';
import { sheetView } from './sheet-view.ts';
import { basketView, missingView, recipientsView, signingView } from './side-views.ts';
import { slotsView } from './slots-view.ts';
import { StatusLine } from './status-line.ts';
import type { DraftStore } from './store.ts';

/** Rest after the last change before the draft is kept, in milliseconds. */
const pause = 400;

/** The drafting page at work: its state, and everything that changes it. */
export class DraftPage {
  private state: PageState = {
    history: null,
    section: '',
    candidates: new Map(),
    unfolded: new Set(),
    basket: basketParts(),
    saved: { kind: 'none' },
    clashes: [],
    asked: null,
  };
  private timer = 0;
  private isDirty = false;
  /** Text of a kept draft that could not be read. */
  private broken: string | null = null;
  private readonly parts: PageParts;
  private readonly store: DraftStore;
  private readonly finder: ClashFinder;
  private readonly status: StatusLine;

  constructor(parts: PageParts, store: DraftStore) {
    this.parts = parts;
    this.store = store;
    this.status = new StatusLine(parts.told, parts.status);
    this.finder = new ClashFinder(parts.workspace.dataset['registry'] ?? '', (clashes) =>
      this.change({ clashes }),
    );
    onBasketChange(() => this.change({ basket: basketParts() }));
    store.onOther(() => this.tellUnsaved('conflict'));
    onKeptValues((before, after) => this.takeValues(changedValues(before, after)));
  }

  /** The draft as it stands; null before a frame was made. */
  get draft(): Draft | null {
    return this.state.history?.present ?? null;
  }

  get basket(): PageState['basket'] {
    return this.state.basket;
  }

  /** What clashed when it was last looked at, in the order in which it is shown. */
  get clashes(): readonly Clash[] {
    return this.state.clashes === 'failed' ? [] : this.state.clashes;
  }

  /** Whether the draft could not be looked at. */
  get isUnlooked(): boolean {
    return this.state.clashes === 'failed';
  }

  /** The export that waits for an answer; null where none does. */
  get asked(): PageState['asked'] {
    return this.state.asked;
  }

  get section(): string {
    return this.state.section;
  }

  /** Whether closing the page would lose something. */
  get isUnsaved(): boolean {
    return this.isDirty;
  }

  get brokenText(): string | null {
    return this.broken;
  }

  candidatesOf(role: Role): CandidateState | undefined {
    return this.state.candidates.get(role);
  }

  /** Says a sentence in the live region. The same sentence twice is said twice. */
  say(sentence: string): void {
    this.status.say(sentence);
  }

  /**
   * Begins with a draft; steps before it cannot be taken back. Blanks that it leaves empty take what was typed for them
   * on clause pages.
   *
   * @param isKept whether the store holds it already
   */
  begin(draft: Draft, isKept: boolean): void {
    if (this.broken !== null) this.store.setAside(this.broken);
    const filled = withKeptValues(draft, readValues());
    keepChanges({}, filled.slots);
    this.isDirty = !isKept || filled !== draft;
    this.change({ history: beginHistory(filled), section: this.firstSection(filled) });
    this.save();
  }

  /** Carries an action out; the first frame of all begins the history. */
  act(action: DraftAction): void {
    const { history } = this.state;
    if (history === null) return;
    this.put(step(history, applyAction(history.present, action), actionKey(action)));
  }

  undo(): boolean {
    return this.travel(undo);
  }

  redo(): boolean {
    return this.travel(redo);
  }

  goTo(section: string): void {
    this.change({ section });
  }

  unfold(role: Role): void {
    this.change({ unfolded: new Set([...this.state.unfolded, role]) });
  }

  /** Looks at the draft as it stands now. @returns the draft that was looked at; null before a frame was made */
  async look(): Promise<Draft | null> {
    const { draft } = this;
    if (draft === null) return null;
    await this.finder.settle(draft);
    return draft === this.draft ? draft : this.look();
  }

  /** Puts before the printed draft what is to be said of its bases. */
  notePrint(): void {
    const { draft } = this;
    if (draft === null) return;
    const dead = this.finder.isLookedAt(draft) ? deadBases(this.clashes, new Set()) : null;
    this.parts.printNote.replaceChildren(...printNote(draft, dead));
  }

  /** Asks what is to be done with dead bases before an export; null takes the question away. */
  ask(asked: PageState['asked']): void {
    this.change({ asked });
  }

  /** Takes a clash that was mended off the list, before the draft is looked at again. */
  settle(clash: Clash): void {
    this.change({ clashes: this.clashes.filter((one) => one !== clash) });
  }

  /** Shows that the kept draft could not be read; it stays where it is until another is begun. */
  tellBroken(text: string): void {
    this.broken = text;
    this.tellUnsaved('unreadable');
  }

  /** Drops the draft from page and store. */
  forget(): void {
    clearTimeout(this.timer);
    this.isDirty = false;
    this.store.forget();
    this.finder.clear();
    this.change({ history: null, section: '', saved: { kind: 'none' }, asked: null });
  }

  /** After a clash of two tabs: what this page shows is kept, and overwrites the other. */
  keepOwn(): void {
    this.store.acknowledge();
    this.isDirty = true;
    this.save();
  }

  /** Text in the store, for a page that takes over what another tab wrote. */
  readStore(): string | null {
    return this.store.read();
  }

  /** Keeps the draft now. Where that is not possible, says why; the page keeps everything. */
  save(): void {
    clearTimeout(this.timer);
    const { draft } = this;
    if (draft === null || !this.isDirty) return;
    const outcome = this.store.keep(writeDraft(draft));
    if (outcome === 'kept') {
      this.isDirty = false;
      const at = new Date().toLocaleTimeString('vi', { hour: '2-digit', minute: '2-digit' });
      this.change({ saved: { kind: 'saved', at } });
    } else this.tellUnsaved(outcome);
  }

  /** Asks for the candidates of a role again after a failure. */
  retry(role: Role): void {
    const candidates = new Map(this.state.candidates);
    candidates.delete(role);
    this.change({ candidates });
  }

  /** Shows everything anew. */
  render(): void {
    const { parts, state, draft } = this;
    morph(parts.saved, savedView(state.saved));
    parts.tools.hidden = draft === null;
    parts.body.hidden = draft === null;
    parts.startButton.hidden = draft !== null;
    if (draft === null) {
      parts.setupName.textContent = words.setup.title;
      return;
    }
    const section = currentSection(draft, state.section);
    parts.setupName.textContent = words.setup.summary(
      draft.office.name,
      skeletonOf(draft.kind).label,
      draft.year,
    );
    showSetup(parts.form, draft);
    parts.setupNote.textContent = draft.office.level === 'district' ? words.setup.district : '';
    parts.undo.setAttribute('aria-disabled', String(state.history?.past.length === 0));
    parts.redo.setAttribute('aria-disabled', String(state.history?.future.length === 0));
    morph(parts.frame, frameView(draft, section?.id ?? ''));
    morph(parts.section, section === null ? [] : sectionView(draft, section));
    morph(parts.candidates, section === null ? [] : candidatesView(state, draft, section));
    morph(parts.head, headView(draft));
    morph(parts.sheet, sheetView(draft, clashNotes(state.clashes)));
    morph(parts.clashes, clashesView(draft, state.clashes));
    morph(parts.slots, slotsView(draft));
    morph(parts.missing, missingView(draft));
    morph(parts.basket, basketView(state.basket, draft));
    morph(parts.question, exportQuestion(draft, this.clashes, state.asked));
    morph(parts.signing, signingView(draft));
    morph(parts.recipients, recipientsView(draft));
    for (const role of section?.roles ?? []) void this.fetch(role);
    this.finder.look(draft);
  }

  /** Takes over what was typed for blanks on a clause page in another tab; each is a step that can be taken back. */
  private takeValues(values: SlotValues): void {
    for (const [name, value] of Object.entries(values))
      if ((this.draft?.slots[name] ?? '') !== value) this.act({ type: 'fill-slot', name, value });
  }

  /** Shows why the draft is not kept, and what to do. */
  private tellUnsaved(kind: UnsavedKind): void {
    const isNew = this.state.saved.kind !== kind;
    this.change({ saved: { kind } });
    if (isNew) this.status.warn();
  }

  private firstSection(draft: Draft): string {
    return draft.sections.find(({ place }) => place === 'body')?.id ?? draft.sections[0]?.id ?? '';
  }

  /** A question about bases is over once none of them is dead any more. */
  private change(change: Partial<PageState>): void {
    const state = { ...this.state, ...change };
    this.state = state;
    if (state.asked !== null && deadBases(this.clashes, state.asked.left).length === 0)
      this.state = { ...state, asked: null };
    this.render();
  }

  private travel(go: (history: History<Draft>) => History<Draft>): boolean {
    const { history } = this.state;
    if (history === null) return false;
    const next = go(history);
    if (next === history) return false;
    this.put(next);
    return true;
  }

  private put(history: History<Draft>): void {
    if (history === this.state.history) return;
    keepChanges(this.draft?.slots ?? {}, history.present.slots);
    this.isDirty = true;
    clearTimeout(this.timer);
    if (this.state.saved.kind !== 'conflict') this.timer = window.setTimeout(() => this.save(), pause);
    this.change({ history });
  }

  private async fetch(role: Role): Promise<void> {
    if (this.state.candidates.has(role)) return;
    const know = (known: CandidateState): Map<Role, CandidateState> =>
      new Map([...this.state.candidates, [role, known]]);
    this.state = { ...this.state, candidates: know('loading') };
    try {
      this.change({ candidates: know(await fetchCandidates(role)) });
    } catch (error) {
      console.error(error);
      this.change({ candidates: know('failed') });
    }
  }
}
