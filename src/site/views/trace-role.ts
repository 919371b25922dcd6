import type { Division } from '../../pipeline/tree.ts';
import { roleRules } from '../copy/why/role-rules.table.ts';
import { copy } from '../copy.ts';
import { shortened } from '../shorten.ts';

const isRule = (id: string): id is keyof typeof roleRules => Object.hasOwn(roleRules, id);

/** Why a clause has its role, with the words that decided. */
export const roleSentence = ({ roleRule, roleWords }: Division): string => {
  const [rule = ''] = (roleRule ?? '').split(':');
  return isRule(rule) ? roleRules[rule](shortened(roleWords ?? '')) : copy.trace.byRule(roleRule ?? '');
};
