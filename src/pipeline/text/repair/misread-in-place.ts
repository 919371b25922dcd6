import { matchesOf } from '../matches.ts';
import { asDigits } from './as-digits.ts';
import type { Edit } from './edit.ts';
import { inCaseOf } from './letter-case.ts';
import { mayMisread, misreadCues } from './misread-cues.table.ts';
import { mixedDigits, numberPlaces } from './misread-numbers.table.ts';

const rangeOf = (match: RegExpExecArray): readonly [number, number] =>
  match.indices?.groups?.['misread'] ?? [match.index, match.index];

/** Numbers with letters in them, where their place and shape say that a number stands there. */
export function misreadNumbers(text: string): Edit[] {
  if (!mixedDigits.test(text)) return [];
  return numberPlaces.flatMap(({ pattern }) =>
    matchesOf(pattern, text).map((match): Edit => {
      const [start, end] = rangeOf(match);
      return { start, end, read: asDigits(text.slice(start, end)), rule: 'misread-number' };
    }),
  );
}

/** Words that their place alone tells: the label of the number, the words of a date. */
export function misreadLabels(text: string): Edit[] {
  if (!mayMisread.test(text)) return [];
  return misreadCues.flatMap(({ pattern, read }) =>
    matchesOf(pattern, text).map((match): Edit => {
      const [start, end] = rangeOf(match);
      return { start, end, read: inCaseOf(text.slice(start, end), read), rule: 'misread-word' };
    }),
  );
}
