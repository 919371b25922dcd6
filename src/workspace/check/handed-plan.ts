import type { ReadPlan } from '../../drafting/read-plan.ts';

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

/** The plan that was handed over, once; null where there is none. */
export const takeHandedPlan = (): ReadPlan | null => {
  try {
    const text = sessionStorage.getItem(handedKey);
    sessionStorage.removeItem(handedKey);
    return text === null ? null : (JSON.parse(text) as ReadPlan);
  } catch {
    return null;
  }
};
