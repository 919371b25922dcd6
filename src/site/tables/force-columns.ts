import type { ForceRecord } from '../../schemas/force-record.ts';
import type { Column } from './table.ts';

/** One row an instrument: its force on the build day, and on whose word. */
export const forceColumns: readonly Column<ForceRecord>[] = [
  { name: 'id', cell: ({ id }) => id },
  { name: 'name', cell: ({ name }) => name },
  { name: 'state', cell: ({ state }) => state },
  { name: 'since', cell: ({ since }) => since },
  { name: 'instead', cell: ({ instead }) => instead?.id ?? null },
  { name: 'source', cell: ({ claim }) => claim?.source ?? null },
  { name: 'confidence', cell: ({ claim }) => claim?.confidence ?? null },
  { name: 'checkedOn', cell: ({ claim }) => claim?.checkedOn ?? null },
];
