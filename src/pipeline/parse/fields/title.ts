import type { InstrumentKind } from '../../../schemas/instrument.ts';
import type { Plan } from '../../tree.ts';
import { matchCue } from '../cue.ts';
import { aboutCue } from '../profiles/reference.table.ts';
import { readTitle } from '../title-line.ts';
import { statementsIn, statementsOf } from './statements.ts';

export interface Title {
  readonly documentType: InstrumentKind | null;
  readonly subject: string | null;
}

/**
 * Type and subject: what follows the name of the type, on its line or under it; of a letter, its "V/v" line; of a paper of
 * no known type whose title is all, the title.
 */
export function readTitleFields(tree: Plan): Title {
  const [title] = statementsIn(tree, 'title').filter(({ role }) => role === 'documentType');
  const type = title === undefined ? null : readTitle(title.block.text);
  const about = statementsOf(tree, 'subject').map(({ block }) => {
    const prefix = matchCue(aboutCue, block.text)?.[0].length ?? 0;
    return block.text.slice(prefix);
  });
  const rest =
    type === null || title === undefined ? '' : title.block.text.slice(type.rest).replace(/^[\s:]+/, '');
  const stated = [rest, ...about].filter((part) => part !== '').join(' ');
  const subject = stated === '' && type === null ? (title?.block.text ?? '') : stated;
  // Without a title, the word of decision behind the basis tells the type; capitals are the subject of no letter.
  const [decided = null] = statementsOf(tree, 'enacting').map(({ block }) => readTitle(block.text));
  const isLetter = statementsIn(tree, 'letterhead').some(
    ({ role, block }) => role === 'subject' && /\p{Ll}/u.test(block.text),
  );
  return {
    documentType: type?.kind ?? decided?.kind ?? (isLetter ? 'officialLetter' : null),
    subject: subject === '' ? null : subject,
  };
}
