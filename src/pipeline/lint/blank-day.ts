import { matchCue } from '../parse/cue.ts';
import { readPlaceAndDate } from '../parse/fields/reference.ts';
import { unreadDayCue } from '../parse/profiles/reference.table.ts';
import type { LintRule } from './rule.ts';

/** "ngày … tháng 9 năm 2024": the line of place and date is printed, the day is blank. */
export const blankDay: LintRule = ({ tree }) => {
  const { issuedOn, statement } = readPlaceAndDate(tree);
  if (statement === null || (issuedOn !== null && issuedOn.day !== null)) return [];
  const { offsets, text } = statement.block;
  if (matchCue(unreadDayCue, text) !== null) return [];
  return [{ rule: 'blank-day', start: offsets[0] ?? 0, end: offsets.at(-1) ?? 0, actual: text }];
};
