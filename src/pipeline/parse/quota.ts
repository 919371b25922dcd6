import { matchesOf } from '../text/matches.ts';
import { mayMatch } from '../text/signs/may-match.ts';
import { type Sight, sightOf } from '../text/signs/sight.ts';
import {
  aimCue,
  boundSigns,
  changeBeforeCue,
  comparedAfterCue,
  firmBoundCue,
  quotaForms,
} from './profiles/quota.table.ts';
import type { Groups } from './schedule-values.ts';

/** A bounded number or share with its value as printed in the entry: "<= 1", "> 30%", "95% - 97%". */
export interface FoundQuota {
  readonly start: number;
  readonly end: number;
  /** Null where a number only tells a change; what lies in its stretch is no bound either. */
  readonly value: string | null;
}

/** A point parts thousands of what is counted, "9.500 sáng kiến", and decimals of a share. */
const numberOf = (printed: string, isShare = false): string => {
  if (printed.includes('/')) return printed;
  const thousands = !isShare && /^\d{1,3}(?:\.\d{3})+$/.test(printed);
  return String(Number(thousands ? printed.replaceAll('.', '') : printed.replace(',', '.')));
};

const signOf = ({ bound = '', after = '' }: Groups): string =>
  boundSigns.find(({ pattern }) => pattern.test(after))?.sign ??
  boundSigns.find(({ pattern }) => pattern.test(bound))?.sign ??
  '=';

function printedValue(groups: Groups): string {
  const { value, upTo, unit, also = '' } = groups;
  const isShare = unit === '%';
  const suffix = isShare ? '%' : '';
  if (value === undefined) return '= 0';
  const first = `${numberOf(value, isShare)}${suffix}`;
  if (upTo !== undefined) return `${first} - ${numberOf(upTo, isShare)}${suffix}`;
  const sign = signOf(groups);
  return [first, ...(also.match(/\d+/g) ?? []).map((one) => numberOf(one))]
    .map((one) => `${sign} ${one}`)
    .join(', ');
}

/** How far before a share a word of aim may stand, in code units. */
const aimReach = 200;

/** Longest stretch beside a share that is looked at for words of change, in code units. */
const besideReach = 48;

/** A firm bound, or any share behind a word of aim, is a level to be reached even where it tells a change. */
const isAimed = ({ bound = '', after = '' }: Groups, folded: string, start: number): boolean =>
  firmBoundCue.pattern.test(bound) ||
  firmBoundCue.pattern.test(after) ||
  aimCue.pattern.test(folded.slice(Math.max(0, start - aimReach), start));

const tellsChange = (folded: string, start: number, end: number): boolean =>
  changeBeforeCue.pattern.test(folded.slice(Math.max(0, start - besideReach), start)) ||
  comparedAfterCue.pattern.test(folded.slice(end, end + besideReach));

/** "Không có …" is a level to be reached where it opens the sentence or goes on after a share; else it is prose. */
const setsLevel = (folded: string, start: number): boolean =>
  start === 0 || folded.lastIndexOf('%', start) >= 0;

/**
 * Bounds of numbers and shares in a folded text, in the order of the forms.
 *
 * @param told whether the text tells of what has been, where a share is a level only behind words of aim
 */
export function findQuotas(folded: string, sight: Sight = sightOf(folded), told = false): FoundQuota[] {
  const possible = quotaForms.filter(({ pattern }) => mayMatch(pattern, sight));
  return possible.flatMap(({ pattern }) =>
    matchesOf(pattern, folded).flatMap((match): FoundQuota[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const groups: Groups = match.groups ?? {};
      if (
        groups['unit'] === '%' &&
        !isAimed(groups, folded, start) &&
        (told || tellsChange(folded, start, end))
      )
        return [{ start, end, value: null }];
      if (groups['value'] === undefined && !setsLevel(folded, start)) return [];
      return [{ start, end, value: printedValue(groups) }];
    }),
  );
}
