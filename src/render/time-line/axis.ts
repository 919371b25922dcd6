/** A year and how far from the left it stands, in parts of the whole width. */
export interface Tick {
  readonly year: number;
  readonly at: number;
}

/** Places years on a line that is narrow where little is known and wide where much is. */
export interface Axis {
  /** @returns 0 at the first year, 1 at the end of the last; dates outside are put on the ends */
  readonly at: (isoDay: string) => number;
  readonly ticks: readonly Tick[];
  /** Where the scale changes. */
  readonly bend: number;
}

export interface AxisBounds {
  readonly first: number;
  /** Year from which the scale is wide. */
  readonly bend: number;
  readonly last: number;
  /** Part of the width that the years before the bend take. */
  readonly narrow: number;
}

const yearLength = 365.25 * 86_400_000;

/** A day as a year with its fraction: "2024-07-01" is about 2024.5. */
const yearOf = (isoDay: string): number => {
  const year = Number(isoDay.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(`${isoDay}T00:00:00Z`) - start) / yearLength;
};

/** An axis in two scales. Ticks stand at the first year, at the bend and at every fifth year after it. */
export const axisOf = ({ first, bend, last, narrow }: AxisBounds): Axis => {
  const place = (year: number): number => {
    const at =
      year < bend
        ? (narrow * (year - first)) / (bend - first)
        : narrow + ((1 - narrow) * (year - bend)) / (last + 1 - bend);
    return Math.min(1, Math.max(0, at));
  };
  const years = [first];
  for (let year = bend; year <= last; year += 5) years.push(year);
  return {
    at: (isoDay) => place(yearOf(isoDay)),
    ticks: years.map((year) => ({ year, at: place(year) })),
    bend: place(bend),
  };
};
