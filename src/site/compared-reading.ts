import type { Catalogue } from '../pipeline/catalogue/catalogue.ts';
import { type LaunchCheck, launchChecksOf } from '../pipeline/catalogue/launch-checks.ts';
import { type MatrixCell, matrixRow } from '../pipeline/catalogue/matrix.ts';
import type { Reading } from '../pipeline/reading.ts';
import { PerReading } from '../pipeline/stored/per-reading.ts';

const cells = new PerReading(matrixRow);

/** Where a plan has each role, computed once: it stands in the lists of all plans, of its level, kind and year. */
export const comparedCells = (reading: Reading): readonly MatrixCell[] => cells.of(reading);

type LaunchState = LaunchCheck['state'];

const states = new WeakMap<Catalogue, Map<string, readonly LaunchState[]>>();

/** State of the eight parts of a launch in a plan, computed once: it needs words that an abridged reading lacks. */
export const launchStates = (reading: Reading, catalogue: Catalogue): readonly LaunchState[] => {
  const { id } = reading.entry;
  const known = states.get(catalogue) ?? new Map<string, readonly LaunchState[]>();
  states.set(catalogue, known);
  const own = known.get(id) ?? launchChecksOf(catalogue.whole.get(id) ?? reading).map(({ state }) => state);
  known.set(id, own);
  return own;
};
