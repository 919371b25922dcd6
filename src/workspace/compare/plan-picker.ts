import { compare } from '../../site/copy/compare.ts';
import { shortened } from '../../site/shorten.ts';
import type { ComparedPlan } from '../../site/views/compared-plan.ts';
import { type FindablePlan, findable, matchPlans, nearestFirst } from './match-plans.ts';
import type { SideParts } from './page-parts.ts';

/** Plans that a list shows at once; more are reached by more words. */
const mostShown = 60;

/** Longest line of a list, in UTF-16 code units. */
const longestLine = 120;

const lineOf = ({ plate, title }: ComparedPlan): string => shortened(`${plate}: ${title}`, longestLine);

/** One of the two lists in which a plan is chosen: typing narrows it, the chosen plan always stays in it. */
export class PlanPicker {
  readonly #parts: SideParts;
  readonly #plans: readonly ComparedPlan[];
  /** The plans with their words, which are folded when somebody types. */
  #findable: readonly FindablePlan[] | null = null;
  #chosen: ComparedPlan | null = null;
  /** The plan of the other side, by which the list is ordered. */
  #beside: ComparedPlan | null = null;

  constructor(parts: SideParts, plans: readonly ComparedPlan[]) {
    this.#parts = parts;
    this.#plans = plans;
    parts.filter.addEventListener('input', () => this.#show());
    parts.list.addEventListener('change', () => {
      this.#chosen = this.find(parts.list.value);
    });
    this.#show();
  }

  get chosen(): ComparedPlan | null {
    return this.#chosen;
  }

  /** The plan of an id; null where the catalogue has none. */
  find(id: string | null): ComparedPlan | null {
    return this.#plans.find((plan) => plan.id === id) ?? null;
  }

  /** Chooses a plan, or none, and puts those first that are most like the plan of the other side. */
  choose(plan: ComparedPlan | null, beside: ComparedPlan | null): void {
    this.#chosen = plan;
    this.#beside = beside;
    this.#show();
  }

  #match(query: string): readonly ComparedPlan[] {
    if (query.trim() === '') return this.#plans;
    this.#findable ??= findable(this.#plans);
    return matchPlans(this.#findable, query);
  }

  #show(): void {
    const { filter, list, count } = this.#parts;
    const found = this.#match(filter.value);
    const ordered = this.#beside === null ? found : nearestFirst(found, this.#beside);
    const shown = ordered.slice(0, mostShown);
    const chosen = this.#chosen;
    const rows = chosen === null || shown.includes(chosen) ? shown : [chosen, ...shown];
    list.replaceChildren(...rows.map((plan) => new Option(lineOf(plan), plan.id, false, plan === chosen)));
    if (chosen === null) list.selectedIndex = -1;
    count.textContent = compare.pick.found(shown.length, ordered.length);
  }
}
