import { matrixColumns } from '../../pipeline/catalogue/matrix-columns.table.ts';
import { launchPartIds } from '../../pipeline/clause/launch-parts.table.ts';
import type { Reading } from '../../pipeline/reading.ts';
import { comparedCells, launchStates } from '../compared-reading.ts';
import { addressOf } from '../views/mention.ts';
import { planColumns } from './plan-columns.ts';
import type { Column } from './table.ts';

const identity = new Set(['id', 'url', 'kind', 'subject', 'issuer', 'level', 'placeName', 'year']);

const roleColumn = (at: number, role: string): Column<Reading> => ({
  name: role,
  cell: (reading) => {
    const anchor = comparedCells(reading)[at]?.anchor ?? null;
    return anchor === null ? null : addressOf(reading, anchor);
  },
});

/** One row a plan: the address of the first clause of every role, then the state of the eight parts of a launch. */
export const compareColumns: readonly Column<Reading>[] = [
  ...planColumns.filter(({ name }) => identity.has(name)),
  ...matrixColumns.map(({ role }, at) => roleColumn(at, role)),
  ...launchPartIds.map(
    (id, at): Column<Reading> => ({
      name: `launch-${id}`,
      cell: (reading, catalogue) => launchStates(reading, catalogue)[at] ?? null,
    }),
  ),
];
