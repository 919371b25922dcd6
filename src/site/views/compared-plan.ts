import type { Level } from '../../schemas/identity.ts';
import { copy } from '../copy.ts';
import type { ListedPlan } from '../listed-plan.ts';
import { shortPlate } from './compare-matrix.ts';

/** A plan that may be compared, as the list of `/so-sanh/` has it. */
export interface ComparedPlan {
  readonly id: string;
  /** Issuer and year. */
  readonly plate: string;
  readonly title: string;
  readonly year: number | null;
  readonly level: Level;
  /** Place and kind in words, to be found by. */
  readonly also: string;
}

/** What the list tells of a plan. */
export const comparedPlan = (plan: ListedPlan): ComparedPlan => ({
  id: plan.id,
  plate: shortPlate(plan),
  title: plan.title,
  year: plan.year,
  level: plan.level,
  also: [copy.names.kind[plan.kind], plan.placeName].filter((part) => part !== null).join(' '),
});
