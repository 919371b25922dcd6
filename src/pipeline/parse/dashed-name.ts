import { matchCue } from './cue.ts';
import { dashedNameCue } from './profiles/joins.table.ts';

/** How far beside a dash the name that holds it is looked for, in code units. */
const reach = 40;

/** Whether a dash between two texts belongs to a name: "Hội đồng Thi đua" and "Khen thưởng xã". */
export function isInsideName(before: string, after: string): boolean {
  const head = before.trimEnd().slice(-reach);
  const name = matchCue(dashedNameCue, `${head} - ${after.trimStart().slice(0, reach)}`);
  return name !== null && name.index < head.length && name.index + name[0].length > head.length;
}
