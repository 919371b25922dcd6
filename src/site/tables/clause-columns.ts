import type { ClauseLine } from '../../schemas/clause-line.ts';
import type { Column } from './table.ts';

const names = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null)),
];

/** One row a clause; its marker stands in a column of its own, since a spreadsheet takes "-" for a formula. */
export const clauseColumns: readonly Column<ClauseLine>[] = [
  { name: 'id', cell: ({ id }) => id },
  { name: 'url', cell: ({ url }) => url },
  { name: 'plan', cell: ({ plan }) => plan.id },
  { name: 'issuer', cell: ({ plan }) => plan.issuer },
  { name: 'issuerLevel', cell: ({ plan }) => plan.level },
  { name: 'year', cell: ({ plan }) => plan.year },
  { name: 'address', cell: ({ address }) => address },
  { name: 'marker', cell: ({ marker }) => marker },
  { name: 'level', cell: ({ level }) => level },
  { name: 'role', cell: ({ role }) => role },
  { name: 'text', cell: ({ text }) => text },
  { name: 'instruments', cell: ({ citations }) => names(citations.map(({ instrument }) => instrument)) },
  { name: 'movements', cell: ({ movements }) => names(movements.map(({ family }) => family)) },
  { name: 'fingerprint', cell: ({ fingerprint }) => fingerprint },
];
