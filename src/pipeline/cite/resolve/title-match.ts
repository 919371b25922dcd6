import type { Instrument } from '../../../schemas/instrument.ts';
import { foldedKey, foldedWords } from '../../text/phrase.ts';
import { commonWords, titleCues } from '../patterns/titles.table.ts';

const cues = titleCues.map((cue) => `${foldedKey(cue)} `);
const common: ReadonlySet<string> = new Set(commonWords.flatMap(foldedWords));
/** Words of a title that must stand together in a sentence, and how many of them must not be words of any plan. */
const together = 7;
const ownWords = 4;
/** A folded Roman numeral that is no word, as "vi" and "xi" may be: titles that number different congresses differ. */
const isCongress = (word: string): boolean => /^(?:x[iv]{2,4}|x{2}[iv]*)$/.test(word);
/** Share of the words of the shorter title that the longer one has to hold. */
const resemblance = 0.75;

/** A title folded, without the preposition that brings it in. */
export function bareTitle(title: string): string {
  const key = foldedKey(title);
  const cue = cues.find((one) => key.startsWith(one));
  return cue === undefined ? key : key.slice(cue.length);
}

/** Titles agree where one is the other, or its beginning with at least five words. */
export function titleMatches(instrument: Instrument, printed: string | null): boolean {
  if (printed === null) return false;
  const wanted = bareTitle(printed);
  return titlesOf(instrument).some((title) => {
    if (title === wanted) return true;
    const [short, long] = title.length < wanted.length ? [title, wanted] : [wanted, title];
    return short.split(' ').length >= 5 && long.startsWith(`${short} `);
  });
}

/** Titles resemble each other where the longer holds most of the shorter one's words, leaving aside those of any plan. */
export function titleResembles(instrument: Instrument, printed: string): boolean {
  const wanted = ownWordsOf(bareTitle(printed));
  return titlesOf(instrument).some((title) => {
    const known = ownWordsOf(title);
    const [ours, theirs] = [known, wanted].map((words) => [...words].filter(isCongress));
    if (ours?.length && theirs?.length && !ours.some((word) => theirs.includes(word))) return false;
    const [short, long] = known.size < wanted.size ? [known, wanted] : [wanted, known];
    const shared = [...short].filter((word) => long.has(word)).length;
    return short.size >= ownWords && shared >= short.size * resemblance;
  });
}

/** Does a sentence, folded, hold words of the title that belong to it alone: "chung sức xây dựng nông thôn mới"? */
export function isSpokenOf(instrument: Instrument, sentence: string): boolean {
  return titlesOf(instrument).some((title) => {
    const words = title.split(' ');
    return words.some((_, start) => {
      const stretch = words.slice(start, start + together);
      if (stretch.length < together || ownWordsOf(stretch.join(' ')).size < ownWords) return false;
      return ` ${sentence} `.includes(` ${stretch.join(' ')} `);
    });
  });
}

function titlesOf({ title, aliases }: Instrument): readonly string[] {
  return [title, ...aliases].map(bareTitle);
}

function ownWordsOf(key: string): ReadonlySet<string> {
  return new Set(key.split(' ').filter((word) => !common.has(word)));
}
