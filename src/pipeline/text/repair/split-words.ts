import type { Edit } from './edit.ts';
import { longestSyllable, segment } from './glued-words.ts';
import { inCaseOf } from './letter-case.ts';
import { isKnownPair, lookUp } from './lexicon.ts';
import { plainWords } from './plain-words.table.ts';
import { areNeighbours, type Token } from './tokens.ts';

/** Most letters of a part that was cut off from its word and is no word itself. */
const longestPart = 3;

const isPart = ({ word, printed }: Token): boolean => !word.attested && printed.length <= longestPart;

const firstVowel = /^[aeiouy]/;

/** The rest of a word: few words of Vietnamese begin with a vowel, and all of them are known. */
const isRest = ({ word, printed }: Token): boolean =>
  !word.attested &&
  firstVowel.test(word.folded) &&
  !word.isFunction &&
  !plainWords.has(printed.toLowerCase());

/** Whether two printed parts are one word: "ĐIỀ U", "KHO ẢN 2". A part that is no syllable, or the next word, witnesses. */
function isOneWord(text: string, tokens: readonly Token[], index: number): boolean {
  const [left, right] = [tokens[index], tokens[index + 1]];
  if (left === undefined || right === undefined || !(isPart(left) || isPart(right))) return false;
  if (!areNeighbours(text, left, right)) return false;
  if (left.word.key === '#' || right.word.key === '#' || isKnownPair(left.word, right.word)) return false;
  const joined = left.printed + right.printed;
  if (joined.length > longestSyllable || !lookUp(joined).attested) return false;
  if (!left.word.isSyllable || !right.word.isSyllable || isRest(right)) return true;
  const [before, after] = [tokens[index - 1], tokens[index + 2]];
  const word = lookUp(joined);
  return (
    (before !== undefined && areNeighbours(text, before, left) && isKnownPair(before.word, word)) ||
    (after !== undefined && areNeighbours(text, right, after) && isKnownPair(word, after.word))
  );
}

/** Words that were printed or read with a space inside. */
export function splitWords(text: string, tokens: readonly Token[]): Edit[] {
  const edits: Edit[] = [];
  for (let index = 0; index + 1 < tokens.length; index += 1) {
    if (!isOneWord(text, tokens, index)) continue;
    const [left, right] = [tokens[index], tokens[index + 1]];
    if (left === undefined || right === undefined) continue;
    edits.push({ start: left.start, end: right.end, read: left.printed + right.printed, rule: 'split-word' });
    index += 1;
  }
  return edits;
}

/** Fewest letters that are taken for a word printed with a space after each. */
const fewest = 5;

/** Headings set with a space after each letter, "K Ế H O Ạ C H", where the letters are set phrases and nothing else. */
export function spacedLetters(text: string, tokens: readonly Token[]): Edit[] {
  const edits: Edit[] = [];
  for (let index = 0; index < tokens.length; ) {
    const run = runOfLetters(text, tokens, index);
    const words = run.length < fewest ? null : segment(run.map(({ printed }) => printed).join(''));
    const [first, last] = [run[0], run.at(-1)];
    if (words !== null && first !== undefined && last !== undefined) {
      const read = words.map((word) => inCaseOf(first.printed + first.printed, word)).join(' ');
      edits.push({ start: first.start, end: last.end, read, rule: 'split-word' });
    }
    index += Math.max(1, run.length);
  }
  return edits;
}

function runOfLetters(text: string, tokens: readonly Token[], index: number): Token[] {
  const run: Token[] = [];
  for (let at = index; at < tokens.length; at += 1) {
    const token = tokens[at];
    const last = run.at(-1);
    if (token === undefined || token.printed.length > 1 || !/\p{L}/u.test(token.printed)) break;
    if (last !== undefined && !areNeighbours(text, last, token)) break;
    run.push(token);
  }
  return run;
}
