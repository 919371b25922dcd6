import { headingCues } from '../../pipeline/clause/headings.table.ts';
import { contentCues, implementationCues, purposeCues } from '../../pipeline/clause/wording.table.ts';
import { matchCue } from '../../pipeline/parse/cue.ts';
import type { Division } from '../../pipeline/tree.ts';
import { roleRules } from '../copy/why/role-rules.table.ts';
import { copy } from '../copy.ts';
import { shortened } from '../shorten.ts';

const cues = {
  heading: headingCues,
  wording: [...purposeCues, ...contentCues, ...implementationCues],
};

const isRule = (id: string): id is keyof typeof roleRules => Object.hasOwn(roleRules, id);
const hasCues = (id: string): id is keyof typeof cues => Object.hasOwn(cues, id);

/** The words of a clause that a cue of the given rule matched; null where the rule has no such cue. */
const matchedWords = (rule: string, cueId: string, text: string): string | null => {
  if (!hasCues(rule)) return null;
  for (const cue of cues[rule]) {
    if (cue.id !== cueId) continue;
    const match = matchCue(cue, text);
    if (match !== null) return text.slice(match.index, match.index + match[0].length).trim();
  }
  return null;
};

/** Why a clause has its role, with the words that decided. */
export const roleSentence = ({ roleRule, block }: Division): string => {
  const [rule = '', cueId = ''] = (roleRule ?? '').split(':');
  if (!isRule(rule)) return copy.trace.byRule(roleRule ?? '');
  const words = cueId === '' ? '' : matchedWords(rule, cueId, block.text);
  return words === null ? copy.trace.byRule(roleRule ?? '') : roleRules[rule](shortened(words));
};
