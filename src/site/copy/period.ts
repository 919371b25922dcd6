/** A day in figures with the word that tells years and months: "năm 2021", "tháng 9/2024", "01/7/2025". */
const named = (date: string): string => ['năm ', 'tháng ', ''][date.split('/').length - 1] + date;

/** Periods of which one end is not told. */
export const period = {
  from: (date: string): string => `từ ${named(date)}`,
  until: (date: string): string => `đến ${named(date)}`,
} as const;
