import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import type { MentionRow } from '../../pipeline/catalogue/mention-row.ts';
import { unknownYear } from '../clause-files.ts';
import { routes } from '../routes.ts';
import { sidecarOf } from '../sidecar-of.ts';
import { addressOf } from '../views/mention.ts';
import { plateOf } from '../views/plan-identity.ts';
import type { MentionFile } from './mention-files.ts';
import type { Column } from './table.ts';

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

/** One row a file of sentences, where they are too many for one. */
export const mentionFileColumns: readonly Column<MentionFile>[] = [
  { name: 'table', cell: ({ url }) => url },
  { name: 'year', cell: ({ year }) => (year === unknownYear ? null : Number(year)) },
  { name: 'sentences', cell: ({ rows }) => rows.length },
];
