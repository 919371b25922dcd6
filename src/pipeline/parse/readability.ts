import type { RuleId } from '../diagnostics/rules.table.ts';
import { isBlank } from '../text/blank.ts';
import { fold } from '../text/fold.ts';
import { lookalike } from '../text/lookalikes.table.ts';
import { fileMagic, frequentSyllables, vietnameseLetter } from './profiles/readability.table.ts';

/** What keeps a source from being read, or casts doubt on the reading. */
export interface Obstacle {
  readonly rule: RuleId;
  /** True where nothing of the text may be taken for a reading. */
  readonly refused: boolean;
  /** What was seen: a kind of file, a length, a share. */
  readonly actual?: string;
}

/** Longest source that is read, in UTF-16 units: a hundred times the longest known document of the genre. */
const longestSource = 10_000_000;

/** Length from which a line without line ends is worth a word: ten printed pages. */
const longestLine = 20_000;

/** Units of each of three samples, from the beginning, the middle and the end of a source. */
const sampleLength = 4_000;

/** Share of characters that no text holds, above which a source is not taken for text. */
const mostForeignBytes = 0.04;

const notText = /(?!\s)[\p{Cc}\p{Cn}\p{Co}\uFFFD]/u;
const word = /\p{L}[\p{L}\p{M}]*/gu;

/** Everything that stands against reading `raw`; empty for a text in Vietnamese of usual size. */
export function obstaclesOf(raw: string): Obstacle[] {
  if (raw.length > longestSource) return [{ rule: 'too-large', refused: true, actual: String(raw.length) }];
  if (isBlank(raw)) return [{ rule: 'empty-source', refused: true }];
  const sample = sampleOf(raw);
  const kind = fileMagic.find(({ pattern }) => pattern.test(raw.slice(0, 64)))?.id;
  if (kind !== undefined) return [{ rule: 'not-readable', refused: true, actual: kind }];
  const census = censusOf(sample);
  const damage = census.notText / (sample.length - census.blanks);
  if (damage > mostForeignBytes || isCode(sample, census)) return [{ rule: 'not-readable', refused: true }];
  return [
    ...(isForeign(sample, census) ? [{ rule: 'foreign-language', refused: false } as const] : []),
    ...(lookalike.test(sample)
      ? [{ rule: 'foreign-letter', refused: false, actual: lookalike.exec(sample)?.[0] ?? '' } as const]
      : []),
    ...(hasLongLine(raw) ? [{ rule: 'long-line', refused: false } as const] : []),
  ];
}

function sampleOf(raw: string): string {
  if (raw.length <= 3 * sampleLength) return raw;
  const middle = Math.floor((raw.length - sampleLength) / 2);
  return [0, middle, raw.length - sampleLength]
    .map((start) => raw.slice(start, start + sampleLength))
    .join('\n');
}

/** How many characters of a sample are of which sort. */
interface Census {
  readonly blanks: number;
  readonly letters: number;
  readonly latin: number;
  /** Letters that no other language has in number. */
  readonly vietnamese: number;
  readonly notText: number;
}

/** The sorts of a character, in the order in which they are counted. */
const sortNames = ['blanks', 'vietnamese', 'latin', 'letters', 'notText', 'other'] as const;

const sortOf = (unit: string): (typeof sortNames)[number] => {
  if (/\s/.test(unit)) return 'blanks';
  if (vietnameseLetter.test(unit)) return 'vietnamese';
  if (/\p{Script=Latin}/u.test(unit)) return 'latin';
  if (/\p{L}/u.test(unit)) return 'letters';
  return notText.test(unit) ? 'notText' : 'other';
};

const unsorted = 255;

/** Number of the sort of every unit that was met so far. */
const sorts = new Uint8Array(0x10000).fill(unsorted);

const sortNumber = (code: number): number => {
  const sort = sortNames.indexOf(sortOf(String.fromCharCode(code)));
  sorts[code] = sort;
  return sort;
};

function censusOf(sample: string): Census {
  const counts = new Uint32Array(sortNames.length);
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    const known = sorts[code] ?? unsorted;
    const sort = known === unsorted ? sortNumber(code) : known;
    counts[sort] = (counts[sort] ?? 0) + 1;
  }
  const [blanks = 0, vietnamese = 0, otherLatin = 0, otherLetters = 0, strange = 0] = counts;
  const latin = otherLatin + vietnamese;
  return { blanks, vietnamese, latin, letters: otherLetters + latin, notText: strange };
}

/** Whether a long source has hardly a blank: encoded bytes, not words. */
const isCode = (sample: string, census: Census): boolean =>
  sample.length > 400 && isLatin(census) && sample.length / (census.blanks + 1) > 60;

/** Whether most letters of a text are Latin; a text of few letters passes for it. */
const isLatin = ({ letters, latin }: Census): boolean => letters < fewestWords || latin >= letters / 2;

/** Fewest words from which a language can be told. */
const fewestWords = 20;

/** Share of letters from which on a text can only be Vietnamese; English or French texts have none of them. */
const surelyVietnamese = 0.04;

/** Whether a text of some length holds next to no word that is Vietnamese, with its marks or without. */
function isForeign(sample: string, census: Census): boolean {
  if (!isLatin(census)) return true;
  if (census.vietnamese > census.letters * surelyVietnamese) return false;
  const words = sample.normalize('NFC').match(word) ?? [];
  if (words.length < fewestWords) return false;
  const marked = words.filter((each) => vietnameseLetter.test(each)).length;
  if (marked / words.length > 0.08) return false;
  const frequent = words.filter((each) => frequentSyllables.has(fold(each))).length;
  return frequent / words.length < 0.12;
}

function hasLongLine(raw: string): boolean {
  for (let start = 0; start < raw.length; ) {
    const feed = raw.indexOf('\n', start);
    const end = feed < 0 ? raw.length : feed;
    if (end - start > longestLine) return true;
    start = end + 1;
  }
  return false;
}
