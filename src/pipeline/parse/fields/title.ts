import type { InstrumentKind } from '../../../schemas/instrument.ts';
import type { Plan } from '../../tree.ts';
import { matchCue } from '../cue.ts';
import { documentTypes } from '../profiles/document-types.table.ts';
import { addresseeCue } from '../profiles/preamble.table.ts';
import { aboutCue } from '../profiles/reference.table.ts';
import { readTitle } from '../title-line.ts';
import { readOwnReference } from './reference.ts';
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
    type === null || title === undefined ? '' : title.block.text.slice(type.rest).replace(/^[\s:.]+/, '');
  const stated = [rest, ...about].filter((part) => part !== '').join(' ');
  const subject = stated === '' && type === null ? (title?.block.text ?? '') : stated;
  return {
    documentType: type?.kind ?? untitledType(tree),
    subject: subject === '' ? null : subject,
  };
}

/**
 * The type of a paper that prints no title: that of the word of decision behind the basis, else of its symbol; a letter
 * says what it is about, and not in capitals, or to whom.
 */
function untitledType(tree: Plan): InstrumentKind | null {
  const [decided = null] = statementsOf(tree, 'enacting').map(({ block }) => readTitle(block.text));
  if (decided !== null) return decided.kind;
  const isAbout = statementsIn(tree, 'letterhead').some(
    ({ role, block }) => role === 'subject' && /\p{Ll}/u.test(block.text),
  );
  if (isAbout) return 'officialLetter';
  const { symbol } = readOwnReference(tree);
  if (symbol === null) return null;
  const isAddressed = statementsIn(tree, 'preamble').some(
    ({ block }) => matchCue(addresseeCue, block.text) !== null,
  );
  const named = documentTypes.find((each) => each.symbol?.test(symbol) === true);
  return named?.kind ?? (isAddressed ? 'officialLetter' : null);
}
