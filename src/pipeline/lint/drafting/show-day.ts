/** An ISO partial as administrative texts print it: "01/7/2025", "7/2025", "2025"; noughts for days and months 1 and 2. */
export function showDay(partial: string): string {
  const [year = '', month, day] = partial.split('-');
  if (month === undefined) return year;
  const shown = Number(month) < 3 ? month : String(Number(month));
  return day === undefined ? `${shown}/${year}` : `${day}/${shown}/${year}`;
}
