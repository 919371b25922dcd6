import { fold } from '../fold.ts';
import { functionWords } from './function-words.table.ts';
import { PairSet } from './pair-set.ts';
import { firmPhrases, type PhraseRow, phrases } from './phrases.table.ts';
import { plainWords } from './plain-words.table.ts';
import { syllableKey } from './syllable.ts';
import { WordStore } from './word-store.ts';

/** Two words that stand side by side in a set phrase, as the phrase spells them; "#" is any number. */
export interface Pair {
  readonly left: string;
  readonly right: string;
  readonly firm: boolean;
}

/** What the tables know of one printed word. */
export interface Word {
  readonly printed: string;
  /** Equal for all spellings of one syllable; the folded letters where it is no syllable; "#" for a number. */
  readonly key: string;
  /** Number of the key among those of the set phrases; 0 for any other. */
  readonly id: number;
  readonly folded: string;
  /** Number of the folded letters among those of the set phrases; 0 for any other. */
  readonly foldId: number;
  /** How a set phrase spells the word; null for a word that none has. */
  readonly spelling: string | null;
  /** Whether the word stands beside any other, in any case of letters. */
  readonly isFunction: boolean;
  readonly isSyllable: boolean;
  /** Whether a set phrase has this very word. */
  readonly attested: boolean;
  /** Whether the word is likely to be misread: no syllable, or without a mark where no such word exists. */
  readonly doubtful: boolean;
  /** Pairs that begin with a word of the same letters, marks aside. */
  readonly pairs: ReadonlyMap<string, readonly Pair[]> | null;
}

const words = new Map<string, string>();
const byFold = new Map<string, Map<string, Pair[]>>();
const following = new Map<string, Pair[]>();
const preceding = new Map<string, Pair[]>();
const ids = new Map<string, number>();
const known = new Set<number>();

const keyOf = (word: string): string => syllableKey(word) ?? fold(word);
const listIn = <K, V>(map: Map<K, V[]>, key: K): V[] => {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
};

/** More than the set phrases have words. */
const mostIds = 1 << 16;

const idOf = (key: string): number => ids.get(key) ?? 0;
const pairId = (left: number, right: number): number => left * mostIds + right;

const addWord = (word: string): void => {
  const key = keyOf(word);
  words.set(key, word);
  if (!ids.has(key)) ids.set(key, ids.size + 1);
};

function addPair(left: string, right: string, firm: boolean): void {
  const id = pairId(idOf(keyOf(left)), idOf(keyOf(right)));
  if (known.has(id)) return;
  known.add(id);
  const pair = { left, right, firm };
  const inner = byFold.get(fold(left)) ?? new Map<string, Pair[]>();
  byFold.set(fold(left), inner);
  listIn(inner, fold(right)).push(pair);
  listIn(following, keyOf(left)).push(pair);
  listIn(preceding, keyOf(right)).push(pair);
}

function addRows(rows: readonly PhraseRow[], firm: boolean): void {
  for (const phrase of rows.flatMap((row) => row.phrases)) {
    const parts = phrase.split(' ').map((part) => part.replace(',', ''));
    for (const part of parts) addWord(part);
    for (const [index, part] of parts.entries()) {
      const next = parts[index + 1];
      if (next !== undefined) addPair(part, next, firm);
    }
  }
}

addRows(firmPhrases, true);
addRows(phrases, false);

const knownPairs = new PairSet(ids.size);
for (const id of known) knownPairs.add(Math.floor(id / mostIds), id % mostIds);

const foldIds = new Map<string, number>();
for (const [left, inner] of byFold) {
  for (const folded of [left, ...inner.keys()])
    if (!foldIds.has(folded)) foldIds.set(folded, foldIds.size + 1);
}
const foldIdOf = (folded: string): number => foldIds.get(folded) ?? 0;

const foldedPairs = new PairSet(foldIds.size);
for (const [left, inner] of byFold)
  for (const right of inner.keys()) foldedPairs.add(foldIdOf(left), foldIdOf(right));

export const isKnownPair = (left: Word, right: Word): boolean => knownPairs.has(left.id, right.id);

/** Whether a set phrase has a pair of these letters, marks aside. */
export const isFoldedPair = (left: Word, right: Word): boolean => foldedPairs.has(left.foldId, right.foldId);

/** Set pairs that begin with a word, or that end with it. */
export const pairsFrom = (word: Word): readonly Pair[] => following.get(word.key) ?? [];
export const pairsInto = (word: Word): readonly Pair[] => preceding.get(word.key) ?? [];

/** All firm pairs, for two damaged words side by side. */
export const firmPairs: readonly Pair[] = [...following.values()].flat().filter(({ firm }) => firm);

const describe = (printed: string): Word => {
  if (/^\d+$/.test(printed)) {
    const pairs = byFold.get('#') ?? null;
    return {
      printed,
      key: '#',
      id: idOf('#'),
      folded: '#',
      foldId: foldIdOf('#'),
      spelling: null,
      isFunction: false,
      isSyllable: true,
      attested: true,
      doubtful: false,
      pairs,
    };
  }
  const lower = printed.toLowerCase();
  const syllable = syllableKey(lower);
  const key = syllable ?? fold(lower);
  const attested = syllable !== null && words.has(key);
  const isUnmarked = /^[a-z]+$/.test(lower);
  const folded = fold(lower);
  return {
    printed,
    key,
    id: idOf(key),
    folded,
    foldId: foldIdOf(folded),
    spelling: words.get(key) ?? null,
    isFunction: functionWords.has(lower),
    isSyllable: syllable !== null,
    attested,
    doubtful: !attested && (syllable === null || (isUnmarked && !plainWords.has(lower))),
    pairs: byFold.get(folded) ?? null,
  };
};

const store = new WordStore(describe);

/** What the tables know of the printed word at `[start, end)` of a text (NFC letters and digits without a space). */
export const lookUpAt = (text: string, start: number, end: number): Word => store.at(text, start, end);

/** What the tables know of a printed word. */
export const lookUp = (printed: string): Word => store.at(printed, 0, printed.length);
