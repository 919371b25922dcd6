import { findCue, matchCue } from '../parse/cue.ts';
import { anyHost, officialPaper, stateHosts } from './official-source.table.ts';

/** Whether a source is one of the State or the Party, or the paper itself; a newspaper or a seller of laws is neither. */
export const isOfficialSource = (source: string): boolean =>
  findCue(stateHosts, source) !== null ||
  (matchCue(anyHost, source) === null && matchCue(officialPaper, source) !== null);
