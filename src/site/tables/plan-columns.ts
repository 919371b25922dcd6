import { placeRecord } from '../../pipeline/catalogue/place-record.ts';
import type { Reading } from '../../pipeline/reading.ts';
import { placeNameOf } from '../names.ts';
import { routes } from '../routes.ts';
import { sidecarOf } from '../sidecar-of.ts';
import { countBases } from '../views/basis.ts';
import { agencyOf, dayOf, yearOf } from '../views/plan-identity.ts';
import type { Column } from './table.ts';

/** One row a plan. */
export const planColumns: readonly Column<Reading>[] = [
  { name: 'id', cell: ({ entry }) => entry.id },
  { name: 'url', cell: ({ entry }) => routes.plan(entry.id) },
  { name: 'record', cell: ({ entry }) => routes.planRecord(entry.id) },
  { name: 'kind', cell: ({ entry }) => entry.documentType },
  { name: 'reference', cell: ({ entry }) => entry.reference },
  { name: 'subject', cell: ({ entry }) => entry.subject },
  { name: 'issuer', cell: (reading) => agencyOf(reading, sidecarOf(reading.entry.id)) },
  { name: 'level', cell: ({ context }) => context.level },
  { name: 'place', cell: ({ context }) => context.place },
  {
    name: 'placeName',
    cell: ({ context }, { registry }) =>
      context.place === null ? null : placeNameOf(context.place, registry),
  },
  {
    name: 'placeToday',
    cell: ({ context }, { registry }) =>
      placeRecord(context.place, registry)?.successors.map(({ name }) => name) ?? [],
  },
  { name: 'issuedOn', cell: (reading) => dayOf(reading) },
  { name: 'year', cell: (reading) => yearOf(reading, sidecarOf(reading.entry.id)) },
  { name: 'bases', cell: (reading, catalogue) => countBases(catalogue, reading).total },
  { name: 'basesLapsed', cell: (reading, catalogue) => countBases(catalogue, reading).dead },
  { name: 'citations', cell: ({ citations }) => citations.length },
  { name: 'movements', cell: ({ movements }) => movements.length },
  { name: 'sourceLines', cell: ({ entry }) => entry.source.lines },
];
