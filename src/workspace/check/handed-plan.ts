import type { ReadPlan } from '../../drafting/read-plan.ts';
import { isReadPlan } from '../../drafting/read-plan-shape.ts';

/** Under this key the checker hands over, in this tab, what it read of a draft. */
const handedKey = 'kho-thi-dua.handed-plan';

/** Hands a plan to the drafting page. @returns whether the store took it */
export const handPlan = (plan: ReadPlan): boolean => {
  try {
    sessionStorage.setItem(handedKey, JSON.stringify(plan));
    return true;
  } catch {
    return false;
  }
};

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
