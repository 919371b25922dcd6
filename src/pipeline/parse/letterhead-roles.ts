import type { StatementRole } from '../tree.ts';
import { matchCue } from './cue.ts';
import type { Paragraph } from './paragraphs.ts';
import { noAuthorityCue } from './profiles/issuer.table.ts';
import { stampOfficeCue } from './profiles/letterhead.table.ts';

/** Role of a line of the head by its cue; capitals without a cue name the authority. */
export function letterheadRoles({ headCue, block }: Paragraph): StatementRole {
  if (headCue === 'aboutLine') return 'subject';
  if (headCue !== null) return headCue;
  const namesBody = !/\p{Ll}/u.test(block.text) && matchCue(noAuthorityCue, block.text) === null;
  return namesBody ? 'authority' : 'text';
}

/** Role of a line over the title; the office that a stamp names over the word of arrival is part of the stamp. */
export function headRole(paragraph: Paragraph, next: Paragraph | undefined): StatementRole {
  const text = paragraph.block.text.replaceAll(' ', '');
  const stamped = next?.headCue === 'stamp' && matchCue(stampOfficeCue, text) !== null;
  return stamped ? 'stamp' : letterheadRoles(paragraph);
}
