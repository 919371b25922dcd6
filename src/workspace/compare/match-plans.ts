import { foldedWords } from '../../pipeline/text/phrase.ts';
import type { ComparedPlan } from '../../site/views/compared-plan.ts';

/** A plan with the words by which it is found. */
export interface FindablePlan {
  readonly plan: ComparedPlan;
  /** Folded words, each with a space before it. */
  readonly words: string;
}

/** Makes plans findable by issuer, year, title, kind and place. */
export const findable = (plans: readonly ComparedPlan[]): FindablePlan[] =>
  plans.map((plan) => ({
    plan,
    words: ` ${foldedWords(`${plan.plate} ${plan.title} ${plan.also}`).join(' ')}`,
  }));

/** Plans that have a word beginning with each word of the query, marks left aside, in the order of the list. */
export const matchPlans = (plans: readonly FindablePlan[], query: string): ComparedPlan[] => {
  const asked = foldedWords(query);
  return plans
    .filter(({ words }) => asked.every((word) => words.includes(` ${word}`)))
    .map(({ plan }) => plan);
};

const yearsApart = (a: ComparedPlan, b: ComparedPlan): number =>
  a.year === null || b.year === null ? 1000 : Math.abs(a.year - b.year);

/** Plans in the order in which they are worth comparing with one: its level first, then the nearest years. */
export const nearestFirst = (plans: readonly ComparedPlan[], to: ComparedPlan): ComparedPlan[] =>
  plans
    .filter(({ id }) => id !== to.id)
    .sort(
      (a, b) =>
        Number(b.level === to.level) - Number(a.level === to.level) || yearsApart(a, to) - yearsApart(b, to),
    );
