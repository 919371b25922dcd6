import { type Cue, matchCue } from './cue.ts';
import { brokenNameCue, dashedNameCue } from './profiles/joins.table.ts';

/** How far beside a seam the name that holds it is looked for, in code units. */
const reach = 40;

/** Asks whether a name that a cue matches lies over the seam of two texts. */
const spans =
  (cue: Cue, seam: string) =>
  (before: string, after: string): boolean => {
    const head = before.trimEnd().slice(-reach);
    const name = matchCue(cue, head + seam + after.trimStart().slice(0, reach));
    return name !== null && name.index < head.length && name.index + name[0].length > head.length;
  };

/** Whether a dash between two texts belongs to a name: "Hội đồng Thi đua" and "Khen thưởng xã". */
export const isInsideName = spans(dashedNameCue, ' - ');

/** Whether a line end between two texts breaks a name: "của Thủ tướng" and "Chính phủ: số 5". */
export const breaksName = spans(brokenNameCue, ' ');
