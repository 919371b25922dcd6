import { differsByOneLetter } from '../text/distance.ts';
import { fold } from '../text/fold.ts';
import { lookOfPart } from '../text/look.ts';
import { headingCues, rewardHeadingCues } from './headings.table.ts';
import type { RoleCue } from './role-cue.ts';

/** Fewest letters by whose look a heading is known: shorter words look like others. */
const fewestLetters = 6;

const looksOf = (cues: readonly RoleCue[]): ReadonlyMap<string, RoleCue> => {
  const looks = new Map<string, RoleCue>();
  for (const cue of cues) {
    for (const example of cue.examples) {
      const look = lookOfPart(fold(example));
      if (look.length >= fewestLetters && !looks.has(look)) looks.set(look, cue);
    }
  }
  return looks;
};

const headings = looksOf(headingCues);
const rewardHeadings = looksOf(rewardHeadingCues);

/** Fewest letters of a heading that may differ by one. */
const fewestToDiffer = 10;

const nearest = (looks: ReadonlyMap<string, RoleCue>, look: string): RoleCue | null => {
  const same = looks.get(look);
  if (same !== undefined || look.length < fewestToDiffer) return same ?? null;
  for (const [known, cue] of looks) if (differsByOneLetter(known, look)) return cue;
  return null;
};

/**
 * The role of a heading that no cue matches because copying has split, joined or misread its words: that of the example
 * that it looks like, whole, but for one letter.
 *
 * @param label the folded heading
 * @param inRewards whether it stands in a section on rewards, where one word is enough
 */
export function misreadHeading(label: string, inRewards: boolean): RoleCue | null {
  const look = lookOfPart(label);
  if (look.length < fewestLetters) return null;
  return (inRewards ? nearest(rewardHeadings, look) : null) ?? nearest(headings, look);
}
