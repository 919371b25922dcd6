import type { ReadPlan } from '../../drafting/read-plan.ts';

/** Under this key the checker hands over, in this tab, what it read of a draft. */
export const handedKey = 'kho-thi-dua.handed-plan';

/** Hands a plan to the drafting page. @returns whether the store took it */
export const handPlan = (plan: ReadPlan): boolean => {
  try {
    sessionStorage.setItem(handedKey, JSON.stringify(plan));
    return true;
  } catch {
    return false;
  }
};
