import { citationWords } from './citation-words.table.ts';
import { namedText, pinnedNumbers } from './mention-words.table.ts';

/** A stretch of a text, UTF-16 offsets, half open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A number of a form or a provision in a text that cites an instrument. */
export interface PinnedNumber extends Stretch {
  /** As printed: "Mẫu số 08". */
  readonly text: string;
  /** Whether it hangs on the instrument; false where its sentence cites nothing, so that it is open what it belongs to. */
  readonly isOwn: boolean;
}

/** Where one sentence, or one member of a list, gives way to the next. */
const sentenceEnd = /[.;:?!](?=\s|$)|\n/g;

/** Letters that may stand between the name of a kind and the mention that it begins: " số ". */
const gap = 4;

/** Sentence that holds `at`, of a text whose sentences end at `ends`. */
const sentenceAt = (ends: readonly number[], at: number): Stretch => ({
  start: (ends.findLast((end) => end < at) ?? -1) + 1,
  end: ends.find((end) => end >= at) ?? Number.POSITIVE_INFINITY,
});

/**
 * Numbers of forms and provisions that hang on mentions of one instrument, or may. What stands between a number and the next
 * text that is named behind it, else the one before it in the sentence, says whose it is; numbers of other texts are left out.
 *
 * @param mentions where the text names the instrument, in order
 */
export const pinnedTo = (text: string, mentions: readonly Stretch[]): PinnedNumber[] => {
  const isMention = ({ start, end }: Stretch): boolean =>
    mentions.some((one) => start < one.end && one.start - gap <= end);
  const named = [
    ...mentions.map((one) => ({ ...one, isOwn: true })),
    ...[...text.matchAll(namedText.pattern)]
      .map(({ 0: words, index }) => ({ start: index, end: index + words.length, isOwn: false }))
      .filter((one) => !isMention(one)),
  ].sort((a, b) => a.start - b.start);
  const ends = [...text.matchAll(sentenceEnd)].map(({ index }) => index);
  const numbers = pinnedNumbers.flatMap(({ pattern }) => [...text.matchAll(pattern)]);
  return numbers
    .flatMap(({ 0: number, index: start }): PinnedNumber[] => {
      const end = start + number.length;
      if (text[start - 1] === '[' || mentions.some((one) => start < one.end && one.start < end)) return [];
      const sentence = sentenceAt(ends, start);
      const owner =
        named.find((one) => one.start >= end && one.start < sentence.end) ??
        named.findLast((one) => one.end <= start && one.end > sentence.start);
      return owner?.isOwn === false ? [] : [{ start, end, text: number, isOwn: owner !== undefined }];
    })
    .sort((a, b) => a.start - b.start);
};

/** What stands in the place of a number once another instrument is cited: a blank that keeps it and says what is to be done. */
export const markOfNumber = ({ text }: PinnedNumber): string => citationWords.toCompare(text);
