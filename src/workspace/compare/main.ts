import { compare } from '../../site/copy/compare.ts';
import { routes } from '../../site/routes.ts';
import type { ComparedPlan } from '../../site/views/compared-plan.ts';
import { element } from '../element.ts';
import { addressOfChosen, readChosen } from './chosen.ts';
import { type ComparedGroup, compareOutlines, countKinds } from './compared-plans.ts';
import { comparisonView } from './group-view.ts';
import { keepView, keptView, type View } from './kept-view.ts';
import { type PageParts, pageParts } from './page-parts.ts';
import { fetchPlans, fetchRecord } from './plan-files.ts';
import { PlanPicker } from './plan-picker.ts';

/** The comparing page: two lists to choose from, and the comparison of what the address names. */

const words = compare.pick;

interface Pair {
  readonly first: ComparedPlan;
  readonly second: ComparedPlan;
}

class ComparingPage {
  readonly #parts: PageParts;
  readonly #first: PlanPicker;
  readonly #second: PlanPicker;
  #view: View = keptView();
  #isOnlyDifferent = false;
  #shown: { readonly pair: Pair; readonly groups: readonly ComparedGroup[] } | null = null;
  /** Counts the comparisons that were asked for; an older one than the last is not shown any more. */
  #asked = 0;

  constructor(parts: PageParts, plans: readonly ComparedPlan[]) {
    this.#parts = parts;
    this.#first = new PlanPicker(parts.first, plans);
    this.#second = new PlanPicker(parts.second, plans);
    parts.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#go(this.#first.chosen, this.#second.chosen);
    });
    parts.swap.addEventListener('click', () => this.#swap());
    parts.oneColumn.addEventListener('click', () => this.#show('one'));
    parts.twoColumns.addEventListener('click', () => this.#show('two'));
    parts.onlyDifferent.addEventListener('click', () => {
      this.#isOnlyDifferent = !this.#isOnlyDifferent;
      this.#draw();
    });
    parts.first.list.addEventListener('change', () => {
      this.#second.choose(this.#second.chosen, this.#first.chosen);
    });
    addEventListener('popstate', () => void this.follow());
  }

  /** Shows what the address asks for. */
  async follow(): Promise<void> {
    const asked = readChosen(new URLSearchParams(location.search));
    const [first, second] = [this.#first.find(asked.first), this.#second.find(asked.second)];
    this.#first.choose(first, second);
    this.#second.choose(second, first);
    const isUnknown = (asked.first !== null && first === null) || (asked.second !== null && second === null);
    if (first !== null && second !== null) return this.#compare({ first, second }, false);
    this.#clear();
    if (asked.isSpoiled || isUnknown) this.#say(words.unknown);
    else this.#say(first === null ? words.ready : words.chooseSecond);
  }

  #say(text: string): void {
    this.#parts.status.textContent = text;
  }

  #clear(): void {
    this.#asked += 1;
    this.#shown = null;
    this.#parts.result.hidden = true;
    this.#parts.matrix.hidden = false;
    this.#parts.choice.open = true;
  }

  #swap(): void {
    const [first, second] = [this.#second.chosen, this.#first.chosen];
    this.#first.choose(first, second);
    this.#second.choose(second, first);
    if (this.#shown !== null) void this.#go(first, second);
  }

  async #go(first: ComparedPlan | null, second: ComparedPlan | null): Promise<void> {
    if (first === null || second === null) return this.#say(words.chooseBoth);
    const address = addressOfChosen(routes.compare, { first: first.id, second: second.id });
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    await this.#compare({ first, second }, true);
  }

  async #compare(pair: Pair, isAsked: boolean): Promise<void> {
    this.#clear();
    if (pair.first.id === pair.second.id) return this.#say(words.same);
    const asked = this.#asked;
    const isWanted = (): boolean => this.#asked === asked;
    this.#say(words.loading);
    try {
      const [first, second] = await Promise.all([fetchRecord(pair.first), fetchRecord(pair.second)]);
      const groups = await compareOutlines(first.outline, second.outline, isWanted);
      if (groups === null || !isWanted()) return;
      this.#shown = { pair, groups };
      this.#parts.choice.open = false;
      this.#draw();
      const { changed, first: lost, second: added } = countKinds(groups.flatMap(({ rows }) => rows));
      this.#say(compare.result.done(groups.length, changed, lost, added));
      if (isAsked) this.#parts.result.focus();
    } catch {
      if (isWanted()) this.#say(words.noPlan);
    }
  }

  #show(view: View): void {
    this.#view = view;
    keepView(view);
    this.#draw();
  }

  #draw(): void {
    if (this.#shown === null) return;
    const { pair, groups } = this.#shown;
    const { plans, body, result, matrix, oneColumn, twoColumns, onlyDifferent } = this.#parts;
    const showing = { view: this.#view, isOnlyDifferent: this.#isOnlyDifferent };
    oneColumn.setAttribute('aria-pressed', String(this.#view === 'one'));
    twoColumns.setAttribute('aria-pressed', String(this.#view === 'two'));
    onlyDifferent.setAttribute('aria-pressed', String(this.#isOnlyDifferent));
    plans.replaceChildren(
      element(
        'dl',
        { class: 'compare-plans' },
        ...(['first', 'second'] as const).map((side) =>
          element(
            'div',
            {},
            element('dt', {}, words.sides[side]),
            element('dd', {}, element('a', { href: routes.plan(pair[side].id) }, pair[side].title)),
            element('dd', { class: 'fine' }, pair[side].plate),
          ),
        ),
      ),
    );
    body.replaceChildren(
      ...comparisonView(groups, showing, { first: pair.first.id, second: pair.second.id }),
    );
    result.hidden = false;
    matrix.hidden = true;
  }
}

const start = async (parts: PageParts): Promise<void> => {
  parts.status.textContent = words.starting;
  try {
    const page = new ComparingPage(parts, await fetchPlans());
    parts.choice.inert = false;
    await page.follow();
  } catch {
    parts.status.textContent = words.noList;
  }
};

void start(pageParts());
