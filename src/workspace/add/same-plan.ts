import type { HeldPlan } from '../../site/views/held-plans.ts';

/** Why a plan of the catalogue may be the one that is to be added. */
export type Sameness = 'id' | 'text' | 'number';

export interface SamePlan {
  readonly id: string;
  readonly why: Sameness;
}

/** What is known of the plan that is to be added. */
export interface PlanIdentity {
  readonly id: string;
  readonly reference: string | null;
  readonly day: string | null;
  readonly mark: string;
}

const whyOf = (held: HeldPlan, plan: PlanIdentity): Sameness | null => {
  if (held.id === plan.id) return 'id';
  if (held.mark === plan.mark) return 'text';
  const isAlike = plan.reference !== null && plan.day !== null && held.reference === plan.reference;
  return isAlike && held.day === plan.day ? 'number' : null;
};

/** Plans of the catalogue that share their id, their words, or number and day with the one that is to be added. */
export const samePlans = (held: readonly HeldPlan[], plan: PlanIdentity): SamePlan[] =>
  held.flatMap((one) => {
    const why = whyOf(one, plan);
    return why === null ? [] : [{ id: one.id, why }];
  });
