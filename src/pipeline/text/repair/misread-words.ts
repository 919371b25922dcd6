import { differsByOneLetter } from '../distance.ts';
import { fold } from '../fold.ts';
import type { Edit } from './edit.ts';
import { inCaseOf } from './letter-case.ts';
import { firmPairs, isFoldedPair, isKnownPair, lookUp, type Pair, pairsFrom, pairsInto } from './lexicon.ts';
import { areNeighbours, type Token } from './tokens.ts';

const marked = /[^\0-\x7f]/;

/** Digits that scanners set for letters: "th1 đua", "h6i nghị", and at the head of a word "1ần thứ". */
const letterOf: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 5: 's', 6: 'o' };
const lettersOf = ({ word }: Token): string =>
  word.folded.replace(/^1(?=\D)/, 'l').replace(/[0156]/g, (digit) => letterOf[digit] ?? digit);

const isCapital = (printed: string): boolean => printed.length > 1 && printed === printed.toUpperCase();
const isTitleCase = (printed: string): boolean => /^\p{Lu}\p{Ll}/u.test(printed);

/** Abbreviations, addresses, symbols: letters that belong to something larger than a word. */
function isPartOfMore(text: string, { start, end, printed, word }: Token): boolean {
  if (/[/_@&-]/.test(text.charAt(start - 1)) || /[/_@&-]/.test(text.charAt(end))) return true;
  if (/\.\p{L}/u.test(text.slice(end, end + 2))) return true;
  return isCapital(printed) && !word.isSyllable && /\p{Ll}/u.test(text);
}

/** A capital inside a sentence may begin a name, which is left alone. */
const mayBeName = (text: string, { start, printed }: Token): boolean =>
  isTitleCase(printed) && start > 0 && !/[.:;!?"“(\-–] ?$/.test(text.slice(Math.max(0, start - 2), start));

/** A letter that stands alone may be a marker or a name of something: it is a rest of a word only between words. */
const isLabel = (text: string, { start, end, printed }: Token): boolean =>
  printed.length < 2 && (start === 0 || printed !== printed.toLowerCase() || /[.):]/.test(text.charAt(end)));

interface Place {
  readonly text: string;
  readonly token: Token;
  readonly before: Token | null;
  readonly after: Token | null;
}

const edit = ({ start, end, printed }: Token, word: string): Edit => ({
  start,
  end,
  read: inCaseOf(printed, word),
  rule: 'misread-word',
});

/** What a neighbour says of a word: how it is spelled, whether the pair is firm, and whether the neighbour is written large. */
interface Witness {
  readonly word: string;
  readonly isFirm: boolean;
  readonly isLarge: boolean;
}

const sides = { left: 'right', right: 'left' } as const;

/** The one set pair by which a neighbour, itself exact, says how a word of these letters is marked. */
function witnessed(left: Token | null, right: Token | null, own: 'left' | 'right'): Witness | null {
  if (left === null || right === null) return null;
  const witness = own === 'left' ? right : left;
  const pairs = (left.word.pairs?.get(right.word.folded) ?? []).filter(
    (one) => lookUp(one[sides[own]]).key === witness.word.key,
  );
  const [pair, ...others] = pairs;
  if (pair === undefined || others.length > 0) return null;
  return { word: pair[own], isFirm: pair.firm, isLarge: isTitleCase(witness.printed) };
}

/**
 * Reading of a word whose marks are wrong. A doubtful word needs one neighbour, a word of its own a firm pair or both
 * neighbours; where it may be a name, the pair must be firm and the neighbour written small.
 */
function byMarks({ text, token, before, after }: Place): Edit | null {
  const isInPlace =
    (before !== null && isKnownPair(before.word, token.word)) ||
    (after !== null && isKnownPair(token.word, after.word));
  if (isInPlace) return null;
  const [onward, back] = [witnessed(token, after, 'left'), witnessed(before, token, 'right')];
  if (onward !== null && onward.word === back?.word) return edit(token, onward.word);
  const isSure = ({ isFirm, isLarge }: Witness): boolean =>
    isFirm && !(isLarge && isTitleCase(token.printed));
  const isOpen = token.word.doubtful && !mayBeName(text, token);
  const found = [onward, back].find((one) => one !== null && (isOpen || isSure(one)));
  return found ? edit(token, found.word) : null;
}

/** Reading of a doubtful word by the words that go with its neighbours and differ from it by one letter. */
function byLetters({ text, token, before, after }: Place): Edit | null {
  if (!token.word.doubtful || mayBeName(text, token) || isLabel(text, token)) return null;
  const letters = lettersOf(token);
  const isClose = (word: string): boolean => {
    const folded = fold(word);
    if (folded.length < Math.min(3, letters.length + 1) || !differsByOneLetter(folded, letters)) return false;
    return !token.word.isSyllable || folded.length > letters.length || folded === letters;
  };
  const fromBefore = (before === null ? [] : pairsFrom(before.word))
    .map(({ right }) => right)
    .filter(isClose);
  const fromAfter = (after === null ? [] : pairsInto(after.word)).map(({ left }) => left).filter(isClose);
  const both = fromBefore.filter((word) => fromAfter.includes(word));
  const candidates = [...new Set(both.length > 0 ? both : [...fromBefore, ...fromAfter])];
  const [word, ...others] = candidates;
  return word === undefined || others.length > 0 ? null : edit(token, word);
}

/** Reading of two damaged words side by side as the one firm pair from which each differs by one letter. */
function byPair(left: Token, right: Token): Edit[] {
  if (left.word.isSyllable || right.word.isSyllable || isTitleCase(right.printed)) return [];
  const isClose = (pair: Pair): boolean =>
    differsByOneLetter(fold(pair.left), lettersOf(left)) &&
    differsByOneLetter(fold(pair.right), lettersOf(right));
  const [pair, ...others] = firmPairs.filter(isClose);
  return pair === undefined || others.length > 0 ? [] : [edit(left, pair.left), edit(right, pair.right)];
}

/**
 * Words that are read otherwise than printed, each by a neighbour with which it stands in a set phrase. A line without
 * any mark of Vietnamese is left alone: it was typed so, or is another language.
 */
export function misreadWords(text: string, tokens: readonly Token[]): Edit[] {
  if (!marked.test(text)) return [];
  const edits: Edit[] = [];
  let free = 0;
  for (const [index, token] of tokens.entries()) {
    const [previous, next] = [tokens[index - 1], tokens[index + 1]];
    if (token.start < free || !isSuspect(text, token, previous, next) || isPartOfMore(text, token)) continue;
    const before = previous !== undefined && areNeighbours(text, previous, token) ? previous : null;
    const after = next !== undefined && areNeighbours(text, token, next) ? next : null;
    const place = { text, token, before, after };
    const found = byMarks(place) ?? byLetters(place);
    if (found !== null) edits.push(found);
    else if (after !== null && !isPartOfMore(text, after)) {
      const pair = byPair(token, after);
      edits.push(...pair);
      free = pair.at(-1)?.end ?? free;
    }
  }
  return edits;
}

/** Whether a word is worth a look: doubtful in itself, or in a pair that a set phrase spells otherwise. */
function isSuspect(text: string, token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.word.doubtful) return true;
  if (token.word.isFunction) return false;
  const inPair = (left: Token, right: Token): boolean =>
    isFoldedPair(left.word, right.word) &&
    !isKnownPair(left.word, right.word) &&
    areNeighbours(text, left, right);
  return (after !== undefined && inPair(token, after)) || (before !== undefined && inPair(before, token));
}
