import type { StatementRole } from '../tree.ts';
import type { Paragraph } from './paragraphs.ts';

/** Role of a line of the head by its cue; capitals without a cue name the authority. */
export function letterheadRoles({ headCue, block }: Paragraph): StatementRole {
  if (headCue === 'aboutLine') return 'subject';
  if (headCue !== null) return headCue;
  return /\p{Ll}/u.test(block.text) ? 'text' : 'authority';
}
