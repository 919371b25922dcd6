import { matchesOf } from '../text/matches.ts';
import { mayMatch } from '../text/signs/may-match.ts';
import { type Seen, see } from '../text/signs/sight.ts';

/**
 * A sign in the wording by which a line shows what it is. `pattern` runs on the folded text (lower case, no marks), so
 * that a misread mark does not hide it, unless `printed` asks for the text as it stands.
 */
export interface Cue<Id extends string = string> {
  readonly id: Id;
  readonly pattern: RegExp;
  readonly printed?: true;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

const subjectOf = ({ printed }: Cue, { text, folded }: Seen): string => (printed ? text : folded);

/** First match of a cue in a text; its offsets hold for the text as printed. */
export function matchCue(cue: Cue, text: string): RegExpExecArray | null {
  const { pattern } = cue;
  const seen = see(text);
  if (!mayMatch(pattern, seen.sight)) return null;
  pattern.lastIndex = 0;
  const match = pattern.exec(subjectOf(cue, seen));
  pattern.lastIndex = 0;
  return match;
}

/** First cue of a table that matches, in the order of the table. */
export function findCue<Kind extends Cue>(cues: readonly Kind[], text: string): Kind | null {
  const seen = see(text);
  for (const cue of cues) {
    if (mayMatch(cue.pattern, seen.sight) && subjectOf(cue, seen).search(cue.pattern) >= 0) return cue;
  }
  return null;
}

/** All matches of a cue whose pattern is global; at most the first of any other. */
export function allMatches(cue: Cue, text: string): RegExpExecArray[] {
  const { pattern } = cue;
  const seen = see(text);
  if (!mayMatch(pattern, seen.sight)) return [];
  if (pattern.global) return matchesOf(pattern, subjectOf(cue, seen));
  const match = pattern.exec(subjectOf(cue, seen));
  return match === null ? [] : [match];
}
