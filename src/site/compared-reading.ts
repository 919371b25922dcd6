import { type LaunchCheck, launchChecksOf } from '../pipeline/catalogue/launch-checks.ts';
import { type MatrixCell, matrixRow } from '../pipeline/catalogue/matrix.ts';
import type { Reading } from '../pipeline/reading.ts';

/** What the matrices and their tables tell of a plan. */
export interface ComparedReading {
  readonly cells: readonly MatrixCell[];
  readonly checks: readonly LaunchCheck[];
}

const compared = new WeakMap<Reading, ComparedReading>();

/** What is compared of a plan, computed once: it stands in the lists of all plans, of its level, kind and year. */
export const comparedReading = (reading: Reading): ComparedReading => {
  const known = compared.get(reading) ?? { cells: matrixRow(reading), checks: launchChecksOf(reading) };
  compared.set(reading, known);
  return known;
};
