import { fold } from '../fold.ts';
import { differsByOneLetter } from './distance.ts';
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

/** The one set pair by which a neighbour, itself exact, says how a word of these letters is marked. */
function witnessed(left: Token | null, right: Token | null, own: 'left' | 'right'): Pair | null {
  if (left === null || right === null) return null;
  const witness = own === 'left' ? right : left;
  const pairs = (left.word.pairs?.get(right.word.folded) ?? []).filter(
    (pair) => lookUp(own === 'left' ? pair.right : pair.left).key === witness.word.key,
  );
  const firm = pairs.filter((pair) => pair.firm);
  const [pair, ...others] = firm.length > 0 ? firm : pairs;
  return pair === undefined || others.length > 0 ? null : pair;
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
  if (onward !== null && onward.left === back?.right) return edit(token, onward.left);
  const isName = mayBeName(text, token);
  for (const [pair, word, witness] of [
    [onward, onward?.left, after],
    [back, back?.right, before],
  ] as const) {
    if (pair === null || word === undefined || witness === null) continue;
    const isWritten = isTitleCase(witness.printed);
    const isFirm = pair.firm && !(isWritten && isTitleCase(token.printed));
    if ((token.word.doubtful || isFirm) && !(isName && !(pair.firm && !isWritten))) return edit(token, word);
  }
  return null;
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
  const fromBefore =
    before === null
      ? []
      : pairsFrom(before.word)
          .map(({ right }) => right)
          .filter(isClose);
  const fromAfter =
    after === null
      ? []
      : pairsInto(after.word)
          .map(({ left }) => left)
          .filter(isClose);
  const both = fromBefore.filter((word) => fromAfter.includes(word));
  const candidates = [...new Set(both.length > 0 ? both : [...fromBefore, ...fromAfter])];
  const [word] = candidates;
  return candidates.length === 1 && word !== undefined ? edit(token, word) : null;
}

/** Reading of two damaged words side by side as the one firm pair from which each differs by one letter. */
function byPair(text: string, left: Token, right: Token): Edit[] {
  if (left.word.isSyllable || right.word.isSyllable || isTitleCase(right.printed)) return [];
  if (isCapital(left.printed) && /\p{Ll}/u.test(text)) return [];
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
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isSuspect(text, tokens, index) || isPartOfMore(text, token)) continue;
    const before = neighbour(text, tokens, index, -1);
    const after = neighbour(text, tokens, index, 1);
    const place = { text, token, before, after };
    const found = byMarks(place) ?? byLetters(place);
    if (found !== null) edits.push(found);
    else if (after !== null && !isPartOfMore(text, after)) {
      const pair = byPair(text, token, after);
      edits.push(...pair);
      if (pair.length > 0) index += 1;
    }
  }
  return edits;
}

function neighbour(text: string, tokens: readonly Token[], index: number, step: 1 | -1): Token | null {
  const [token, other] = [tokens[index], tokens[index + step]];
  if (token === undefined || other === undefined) return null;
  const [left, right] = step === 1 ? [token, other] : [other, token];
  return areNeighbours(text, left, right) ? other : null;
}

/** Whether a word is worth a look: doubtful in itself, or in a pair that a set phrase spells otherwise. */
function isSuspect(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.word.key === '#') return false;
  if (token.word.doubtful) return true;
  if (token.word.isFunction) return false;
  const after = tokens[index + 1];
  const before = tokens[index - 1];
  const inPair = (left: Token, right: Token): boolean =>
    isFoldedPair(left.word, right.word) &&
    !isKnownPair(left.word, right.word) &&
    areNeighbours(text, left, right);
  return (after !== undefined && inPair(token, after)) || (before !== undefined && inPair(before, token));
}
