import { foldKeepingLength } from '../text/fold.ts';

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

/** Match of a cue in a text; its offsets hold for the text as printed. */
export function matchCue(cue: Cue, text: string): RegExpExecArray | null {
  return allMatches(cue, text)[0] ?? null;
}

/** First cue of a table that matches, in the order of the table. */
export function findCue<Kind extends Cue>(cues: readonly Kind[], text: string): Kind | null {
  const folded = foldKeepingLength(text);
  return cues.find(({ pattern, printed }) => (printed ? text : folded).search(pattern) >= 0) ?? null;
}

/** All matches of a cue whose pattern is global; at most the first of any other. */
export function allMatches(cue: Cue, text: string): RegExpExecArray[] {
  const subject = cue.printed ? text : foldKeepingLength(text);
  if (cue.pattern.global) return [...subject.matchAll(cue.pattern)];
  const match = cue.pattern.exec(subject);
  return match === null ? [] : [match];
}
