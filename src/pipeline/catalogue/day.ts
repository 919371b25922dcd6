/** Earliest day that an ISO partial can mean: "2023" → "2023-01-01". */
export const earliestDay = (partial: string): string => `${partial}-01-01`.slice(0, 10);

const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Latest day that an ISO partial can mean: "2024-09" → "2024-09-30". */
export const latestDay = (partial: string): string => {
  const [year = '', month = '12', day] = partial.split('-');
  return `${year}-${month}-${day ?? String(lastOfMonth(Number(year), Number(month))).padStart(2, '0')}`;
};
