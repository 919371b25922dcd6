import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import type { MentionRow } from '../../pipeline/catalogue/mention-row.ts';
import { routes } from '../routes.ts';
import { sidecarOf } from '../sidecar-of.ts';
import { addressOf } from '../views/mention.ts';
import { plateOf } from '../views/plan-identity.ts';
import type { Column } from './table.ts';

/** Where the table of the sentences that a page lists stands: beside its first page. */
export const tableOfMentions = (page: string): string => `${page}vien-dan.csv`;

const readingOf = ({ plan }: MentionRow, { readings }: Catalogue) => readings.get(plan);

/** One row a sentence of a plan that cites an instrument or names a movement. */
export const mentionColumns: readonly Column<MentionRow>[] = [
  { name: 'plan', cell: ({ plan }) => plan },
  {
    name: 'planName',
    cell: (row, catalogue) => {
      const reading = readingOf(row, catalogue);
      return reading === undefined ? null : plateOf(reading, sidecarOf(row.plan));
    },
  },
  { name: 'level', cell: ({ level }) => level },
  { name: 'place', cell: ({ place }) => place },
  { name: 'planDay', cell: ({ day }) => day },
  {
    name: 'url',
    cell: ({ plan, anchor }) => (anchor === null ? routes.plan(plan) : routes.clause(plan, anchor)),
  },
  {
    name: 'address',
    cell: (row, catalogue) => {
      const reading = readingOf(row, catalogue);
      return row.anchor === null || reading === undefined ? null : addressOf(reading, row.anchor);
    },
  },
  { name: 'role', cell: ({ role }) => role },
  { name: 'line', cell: ({ line }) => line },
  { name: 'words', cell: ({ text }) => text },
  { name: 'sentence', cell: ({ before, text, after }) => before + text + after },
];
