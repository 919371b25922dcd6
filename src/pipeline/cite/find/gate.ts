import { foldedKey } from '../../text/phrase.ts';
import { kinds, kindsByName } from '../patterns/kinds.table.ts';
import { bareSign } from '../patterns/symbols.table.ts';

const names = (isByName: boolean): string =>
  kinds
    .filter(({ kind }) => kindsByName.includes(kind) === isByName)
    .flatMap((row) => row.names.map((name) => foldedKey(name).replaceAll(' ', ' ?')))
    .sort((a, b) => b.length - a.length)
    .join('|');
const byName = new RegExp(`(?<![a-z0-9])(?:${names(true)})`);
const byNumber = new RegExp(`(?<![a-z0-9])(?:${names(false)})`);
const bare = new RegExp(bareSign);

/**
 * Can a text hold a mention of an instrument? A necessary condition that costs little: the name of a kind that is cited
 * by name, or a digit and either the name of another kind or a number with a symbol.
 *
 * @param folded the text folded unit for unit
 */
export function mayCite(folded: string): boolean {
  if (byName.test(folded)) return true;
  return /\d/.test(folded) && (byNumber.test(folded) || bare.test(folded));
}
