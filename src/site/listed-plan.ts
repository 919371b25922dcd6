import type { PlanSummary } from '../schemas/plan-summary.ts';

/** A plan as lists show it. */
export type ListedPlan = PlanSummary & { readonly id: string };
