import { lookalike } from '../../text/lookalikes.table.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import type { DraftRuleId } from './draft-rules.table.ts';
import { foreignLetter, foreignLetters } from './foreign-letters.table.ts';

/** Repairs of the reader that a drafter has to make in earnest; joins of lines are none. */
const repairRules: Readonly<Record<string, DraftRuleId>> = {
  'misread-word': 'spelling',
  'misread-number': 'spelling',
  'split-word': 'spelling',
  'glued-word': 'spelling',
};

const word = /\p{L}+/gu;

/** Words that mix a foreign letter with Latin ones, or hold one of the old fonts; a word of another language is none. */
const foreignWords = (raw: string): DraftReport[] =>
  foreignLetter.test(raw)
    ? [...raw.matchAll(word)]
        .filter(
          ([printed]) =>
            foreignLetter.test(printed) &&
            (lookalike.test(printed) || /[a-zA-Z\u00c0-\u1ef9]/.test(withoutForeign(printed))),
        )
        .map(({ 0: printed, index }) => {
          const replacement = [...printed].map((letter) => foreignLetters.get(letter) ?? letter).join('');
          return {
            rule: 'foreign-letter',
            start: index,
            end: index + printed.length,
            actual: printed,
            expected: replacement,
            mend: { replacement, sure: true },
          };
        })
    : [];

const withoutForeign = (printed: string): string =>
  [...printed].filter((letter) => !foreignLetters.has(letter) && /\p{Script=Latin}/u.test(letter)).join('');

/** Words that the reader had to read otherwise than printed: slips of typing, letters of another alphabet. */
export const repairedWords: DraftLint = ({ reading, raw }) => [
  ...reading.repairs.flatMap(({ rule, printed, read, start, end }): DraftReport[] => {
    const draftRule = repairRules[rule];
    if (draftRule === undefined || printed === read) return [];
    return [
      {
        rule: draftRule,
        start,
        end,
        actual: printed,
        expected: read,
        mend: { replacement: read, sure: false },
      },
    ];
  }),
  ...foreignWords(raw),
];
