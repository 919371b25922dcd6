import { fold } from '../fold.ts';
import { firmPhrases, type PhraseRow, phrases } from './phrases.table.ts';
import { plainWords } from './plain-words.table.ts';
import { syllableKey } from './syllable.ts';

/** Two words that stand side by side in a set phrase, as the phrase spells them; "#" is any number. */
export interface Pair {
  readonly left: string;
  readonly right: string;
  readonly firm: boolean;
}

/** What the tables know of one printed word. */
export interface Word {
  /** Equal for all spellings of one syllable; the folded letters where it is no syllable; "#" for a number. */
  readonly key: string;
  /** Number of the key among those of the set phrases; 0 for any other. */
  readonly id: number;
  readonly folded: string;
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

const keyOf = (word: string): string => (word === '#' ? word : (syllableKey(word) ?? fold(word)));
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
  if (word !== '#') words.set(key, word);
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
    const parts = phrase.split(' ').map((part) => part.replace(/,$/, ''));
    for (const part of parts) addWord(part);
    for (const [index, part] of parts.entries()) {
      const next = parts[index + 1];
      if (next !== undefined) addPair(part, next, firm);
    }
  }
}

addRows(firmPhrases, true);
addRows(phrases, false);

/** Spelling of a word of the set phrases; null for any other. */
export const attestedSpelling = (word: string): string | null => words.get(keyOf(word.toLowerCase())) ?? null;

export const isKnownPair = (left: Word, right: Word): boolean =>
  left.id > 0 && right.id > 0 && known.has(pairId(left.id, right.id));

/** Set pairs that begin with a word, or that end with it. */
export const pairsFrom = (word: Word): readonly Pair[] => following.get(word.key) ?? [];
export const pairsInto = (word: Word): readonly Pair[] => preceding.get(word.key) ?? [];

/** All firm pairs, for two damaged words side by side. */
export const firmPairs: readonly Pair[] = [...following.values()].flat().filter(({ firm }) => firm);

const describe = (printed: string): Word => {
  if (/^\d+$/.test(printed)) {
    const pairs = byFold.get('#') ?? null;
    return { key: '#', id: idOf('#'), folded: '#', isSyllable: true, attested: true, doubtful: false, pairs };
  }
  const lower = printed.toLowerCase();
  const syllable = syllableKey(lower);
  const key = syllable ?? fold(lower);
  const attested = syllable !== null && words.has(key);
  const isUnmarked = /^[a-z]+$/.test(lower);
  const folded = fold(lower);
  return {
    key,
    id: idOf(key),
    folded,
    isSyllable: syllable !== null,
    attested,
    doubtful: !attested && (syllable === null || (isUnmarked && !plainWords.has(lower))),
    pairs: byFold.get(folded) ?? null,
  };
};

/** Words that were looked up last: a text has few different ones. */
const recent = new Map<string, Word>();
const recentLimit = 20_000;

/** What the tables know of a printed word (NFC letters and digits without a space). */
export function lookUp(printed: string): Word {
  const found = recent.get(printed);
  if (found !== undefined) return found;
  const word = describe(printed);
  if (recent.size >= recentLimit) recent.clear();
  recent.set(printed, word);
  return word;
}
