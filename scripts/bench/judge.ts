import type { FigureEntry, Taken } from './figure-entry.ts';
import { type FigureRow, figureOf } from './figures.table.ts';

export type Verdict = 'better' | 'worse' | 'same' | 'first';

/** How a figure stands to the entry before it; differences within the noise of the figure do not count. */
export const compareWith = (taken: Taken, before: FigureEntry | null): Verdict => {
  if (before === null) return 'first';
  const { better, noise } = figureOf(taken.figure);
  const change = taken.value - before.value;
  if (Math.abs(change) <= Math.abs(before.value) * noise) return 'same';
  return change < 0 === (better === 'lower') ? 'better' : 'worse';
};

/** Whether a value keeps to the gate of its figure; null where there is none, or none for so few plans. */
export const keepsGate = (
  { gate }: FigureRow,
  { value, plans }: Pick<Taken, 'value' | 'plans'>,
): boolean | null => {
  if (gate === null || plans < gate.fromPlans) return null;
  return gate.bound === 'most' ? value <= gate.value : value >= gate.value;
};

/**
 * A value that was measured.
 *
 * @throws Error where it is no number: a measurement that broke is no figure
 */
export const sound = (figure: string, value: number): number => {
  if (!Number.isFinite(value) || value < 0)
    throw new Error(`Unexpected value ${value} of ${figure}, expected a measured one.`);
  return value;
};

/**
 * A quotient of two measured values.
 *
 * @throws Error where either was not measured
 */
export const quotient = (figure: string, above: number, below: number): number => {
  if (!(above > 0) || !(below > 0))
    throw new Error(`Unexpected ${above} / ${below} for ${figure}, expected two measured values.`);
  return sound(figure, above / below);
};
