import type { Role } from '../../schemas/role.ts';
import type { Cue } from '../parse/cue.ts';
import { mayMatch } from '../text/signs/may-match.ts';
import { see } from '../text/signs/sight.ts';

/**
 * How the roles of what lies in a section are decided.
 * `closed`: all have the section's; `aims`: as that, but for headings of other aims; `headed`: a heading or label of its own, else the section's; `purpose`: as that, or the
 * wording of purposes and requirements; `reward`: the headings of rewards; `content`: the clause's wording, else the
 * section's; `result`: the section's, but for movements; `implementation`: the wording of
 * reports and of lists of movements; `duties`: that of reports, then that of contents.
 */
export type Regime =
  | 'closed'
  | 'aims'
  | 'headed'
  | 'purpose'
  | 'reward'
  | 'content'
  | 'result'
  | 'implementation'
  | 'duties'
  | 'none';

/** Words that name or show a role; on folded text, first match wins. */
export interface RoleCue extends Cue {
  readonly role: Role;
  /** Regime of the section that such a heading opens, where it is not that of its role. */
  readonly regime?: Regime;
}

/** A cue that was found, with the words that it was found by. */
export interface RoleEvidence {
  readonly cue: RoleCue;
  /** Where the words stand in the searched text. */
  readonly start: number;
  readonly end: number;
}

/** Longest part of a clause that is looked at for its role, in UTF-16 code units: its wording shows at its beginning. */
const reach = 1200;

/** First cue of a table that is found in a folded text, in the order of the table. */
export function findRole(cues: readonly RoleCue[], folded: string): RoleEvidence | null {
  const text = folded.length > reach ? folded.slice(0, reach) : folded;
  const { sight } = see(text);
  for (const cue of cues) {
    if (!mayMatch(cue.pattern, sight)) continue;
    const match = cue.pattern.exec(text);
    if (match !== null) return { cue, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
