import { showDay } from './show-day.ts';
import { wording } from './wording.table.ts';

/** "từ ngày 01/7/2025", "từ tháng 7/2025", "từ năm 2025", as far as the day is known; `lead` ends in the word before. */
export function sinceDay(partial: string, lead: string): string {
  const unit = partial.length === 10 ? wording.day : partial.length === 7 ? wording.month : wording.year;
  return `${lead}${unit}${showDay(partial)}`;
}
