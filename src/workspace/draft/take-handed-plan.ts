import type { ReadPlan } from '../../drafting/read-plan.ts';
import { isReadPlan } from '../../drafting/read-plan-shape.ts';
import { handedKey } from '../check/hand-plan.ts';

/** The plan that was handed over, once; null where there is none, or one of another form of this site. */
export const takeHandedPlan = (): ReadPlan | null => {
  try {
    const text = sessionStorage.getItem(handedKey);
    sessionStorage.removeItem(handedKey);
    const value: unknown = JSON.parse(text ?? 'null');
    return isReadPlan(value) ? value : null;
  } catch {
    return null;
  }
};
