import type { RuleId } from '../diagnostics/rules.table.ts';
import { fold } from '../text/fold.ts';
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
export const longestSource = 10_000_000;

/** Length from which a line without line ends is worth a word: ten printed pages. */
const longestLine = 20_000;

/** Units that are looked at to tell text from other bytes and Vietnamese from other languages. */
const sampleLength = 200_000;

/** Share of characters that no text holds, above which a source is not taken for text. */
const mostForeignBytes = 0.04;

const notText = /(?!\s)[\p{Cc}\p{Cn}\p{Co}\uFFFD]/gu;
const letter = /\p{L}/gu;
const latinLetter = /\p{Script=Latin}/gu;
const word = /\p{L}[\p{L}\p{M}]*/gu;
const blank = /^[\s\u200B-\u200D\u2060\uFEFF]*$/;

/** Everything that stands against reading `raw`; empty for a text in Vietnamese of usual size. */
export function obstaclesOf(raw: string): Obstacle[] {
  if (raw.length > longestSource) return [{ rule: 'too-large', refused: true, actual: String(raw.length) }];
  if (blank.test(raw)) return [{ rule: 'empty-source', refused: true }];
  const sample = raw.slice(0, sampleLength);
  const kind = fileMagic.find(({ pattern }) => pattern.test(raw.slice(0, 64)))?.id;
  if (kind !== undefined) return [{ rule: 'not-readable', refused: true, actual: kind }];
  const damage = (sample.match(notText)?.length ?? 0) / sample.replace(/\s+/g, '').length;
  const foreign = isForeign(sample);
  if (damage > mostForeignBytes || isCode(sample)) return [{ rule: 'not-readable', refused: true }];
  return [
    ...(foreign ? [{ rule: 'foreign-language', refused: false } as const] : []),
    ...(hasLongLine(raw) ? [{ rule: 'long-line', refused: false } as const] : []),
  ];
}

/** Whether a long source has hardly a blank: encoded bytes, not words. */
const isCode = (sample: string): boolean =>
  sample.length > 400 && isLatin(sample) && sample.length / ((sample.match(/\s+/g)?.length ?? 0) + 1) > 60;

/** Whether most letters of a text are Latin; a text of few letters passes for it. */
function isLatin(sample: string): boolean {
  const letters = sample.match(letter)?.length ?? 0;
  return letters < fewestWords || (sample.match(latinLetter)?.length ?? 0) >= letters / 2;
}

/** Fewest words from which a language can be told. */
const fewestWords = 20;

/** Whether a text of some length holds next to no word that is Vietnamese, with its marks or without. */
function isForeign(sample: string): boolean {
  if (!isLatin(sample)) return true;
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
