import { allMatches } from '../../parse/cue.ts';
import { dateWords, printedDays } from './printed-day.table.ts';

/** A date as printed in running text. */
export interface PrintedDay {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly day: string;
  readonly month: string;
  /** Two or four digits; null where none is printed. */
  readonly year: string | null;
  /** Between the figures; empty for a date in words. */
  readonly mark: string;
  readonly inWords: boolean;
  /** The same date in the same form with other figures. */
  write(day: string, month: string, year: string | null, mark: string): string;
}

/** Every date of a text; the longest where two forms begin at one place. */
export function datesInText(text: string): PrintedDay[] {
  if (!/\d/.test(text)) return [];
  const found = printedDays.flatMap((cue) =>
    allMatches(cue, text).map(({ index, 0: printed, groups = {} }): PrintedDay => {
      const inWords = cue.id === 'words';
      const lead = groups['lead'] ?? '';
      return {
        start: index,
        end: index + printed.length,
        text: printed,
        day: groups['day'] ?? '',
        month: groups['month'] ?? '',
        year: groups['year'] ?? null,
        mark: inWords ? '' : (groups['mark'] ?? '/'),
        inWords,
        write: (day, month, year, mark) => {
          const months = inWords ? dateWords.month : mark;
          const years = year === null ? '' : `${inWords ? dateWords.year : mark}${year}`;
          return `${lead}${day}${months}${month}${years}`;
        },
      };
    }),
  );
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
