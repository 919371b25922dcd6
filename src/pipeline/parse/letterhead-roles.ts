import type { StatementRole } from '../tree.ts';
import { matchCue } from './cue.ts';
import type { Paragraph } from './paragraphs.ts';
import { noAuthorityCue } from './profiles/issuer.table.ts';
import { stampOfficeCue, stampRestCue } from './profiles/letterhead.table.ts';

/** Role of a line of the head by its cue; capitals without a cue name the authority. */
export function letterheadRoles({ headCue, block }: Paragraph): StatementRole {
  if (headCue === 'aboutLine') return 'subject';
  if (headCue !== null) return headCue;
  const namesBody = !/\p{Ll}/u.test(block.text) && matchCue(noAuthorityCue, block.text) === null;
  return namesBody ? 'authority' : 'text';
}

/** Most lines that an incoming stamp has behind its first. */
const stampReach = 5;

/**
 * Roles of the paragraphs of a head. What stands right behind the word of arrival as a bare number, a day or a note is the rest of the
 * stamp, not the number and the day of the document.
 */
export function headRoles(paragraphs: readonly Paragraph[]): StatementRole[] {
  let stampLeft = 0;
  return paragraphs.map((paragraph, index) => {
    const role = letterheadRoles(paragraph);
    const text = paragraph.block.text.replace(/\s+/g, '');
    const stamped = paragraphs[index + 1]?.headCue === 'stamp' && matchCue(stampOfficeCue, text) !== null;
    const isRest = stampLeft > 0 && matchCue(stampRestCue, text) !== null;
    if (role === 'stamp') stampLeft = stampReach;
    else stampLeft = isRest ? stampLeft - 1 : 0;
    return stamped || isRest ? 'stamp' : role;
  });
}
