import { isLaunch, type LaunchCheck, launchChecksOf } from '../../pipeline/catalogue/launch-checks.ts';
import type { MatrixCell } from '../../pipeline/catalogue/matrix.ts';
import type { Reading } from '../../pipeline/reading.ts';
import { comparedCells } from '../compared-reading.ts';
import { copy } from '../copy.ts';
import type { ListedPlan } from '../listed-plan.ts';
import { routes } from '../routes.ts';
import { shortened } from '../shorten.ts';
import { addressOf, fragmentAt } from './mention.ts';

/** A place in a plan: a link and its address as people write it. */
export interface PlaceLink {
  readonly href: string;
  readonly address: string;
}

/** A cell of the matrix, ready to print. */
export interface MatrixCellView {
  readonly role: string;
  /** Null where the plan has no clause of the role. */
  readonly place: PlaceLink | null;
  /** Clauses of the role besides the first. */
  readonly more: number;
  readonly isShared: boolean;
}

/** A plan with its cells. */
export interface MatrixRowView {
  readonly cells: readonly MatrixCellView[];
  readonly has: number;
  /** Names of the roles that no clause plays. */
  readonly lacks: readonly string[];
}

const placeIn = (reading: Reading, anchor: string | null): PlaceLink | null =>
  anchor === null
    ? null
    : { href: routes.clause(reading.entry.id, anchor), address: addressOf(reading, anchor) };

const cellView = (reading: Reading, { role, anchor, clauses, isShared }: MatrixCell): MatrixCellView => ({
  role: copy.names.role[role],
  place: placeIn(reading, anchor),
  more: Math.max(0, clauses - 1),
  isShared,
});

/** The row of a plan. */
export const matrixRowView = (reading: Reading): MatrixRowView => {
  const cells = comparedCells(reading).map((cell) => cellView(reading, cell));
  const lacks = cells.filter(({ place }) => place === null).map(({ role }) => role);
  return { cells, has: cells.length - lacks.length, lacks };
};

/** One of the eight parts of a launch, ready to print. */
export interface LaunchCellView {
  readonly name: string;
  readonly state: LaunchCheck['state'];
  readonly stateName: string;
  readonly place: PlaceLink | null;
  /** The count, the plan's own words or what is lacking; null where there is nothing to add. */
  readonly detail: string | null;
}

const detailOf = ({ id, state, count, words }: LaunchCheck): string | null => {
  if (state === 'missing') return null;
  if (state === 'partly') return copy.compare.launch.partly(id, count);
  return words ?? (count === null ? null : copy.compare.launch.counted(id, count));
};

/** The eight parts in a plan. */
export interface LaunchRowView {
  readonly cells: readonly LaunchCellView[];
  /** Parts that are whole. */
  readonly met: number;
  /** Whether the plan's title says that it launches something. */
  readonly isLaunch: boolean;
}

/** Where the first basis stands: outside the outline, under the line of the source. */
const basesPlace = (reading: Reading): PlaceLink | null => {
  const { id, citations, legalBasis } = reading.entry;
  const line = citations[legalBasis[0] ?? -1]?.line;
  const fragment = line === undefined ? null : fragmentAt(reading, line);
  return fragment === null
    ? null
    : { href: routes.clause(id, fragment), address: copy.compare.launch.basesPlace };
};

/** The row of a plan in the check list of launches. */
export const launchRowView = (reading: Reading): LaunchRowView => {
  const checks = launchChecksOf(reading);
  return {
    cells: checks.map((check) => ({
      name: copy.compare.launch.parts[check.id],
      state: check.state,
      stateName: copy.compare.launch.states[check.state],
      place: check.id === 'bases' ? basesPlace(reading) : placeIn(reading, check.anchor),
      detail: detailOf(check),
    })),
    met: checks.filter(({ state }) => state === 'met').length,
    isLaunch: isLaunch(reading),
  };
};

/** "Ủy ban nhân dân xã Lam Vỹ, 2020": who and when, in few words. */
export const shortPlate = ({ agency, placeName, title, year }: ListedPlan): string =>
  [agency ?? placeName ?? shortened(title), year].filter((part) => part !== null).join(', ');
