import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { placeRecord } from '../../pipeline/catalogue/place-record.ts';
import { yearOf } from '../../pipeline/catalogue/plan-year.ts';
import { successorsNamedOn } from '../../pipeline/places/place-name-on.ts';
import type { Reading } from '../../pipeline/reading.ts';
import { PerReading } from '../../pipeline/stored/per-reading.ts';
import { isoOf } from '../../pipeline/text/date.ts';
import { placeNameOf } from '../names.ts';
import { routes } from '../routes.ts';
import { sidecarOf } from '../sidecar-of.ts';
import { countBases } from '../views/basis.ts';
import { agencyOf } from '../views/plan-identity.ts';
import type { Column } from './table.ts';

/** What the words of a plan come to in numbers. */
interface Figures {
  readonly bases: number;
  readonly lapsed: number;
  readonly citations: number;
  readonly movements: number;
}

const figures = new WeakMap<Catalogue, PerReading<Figures>>();

/** Counted once: a plan stands in the tables of its places, level, kind and year. */
const figuresOf = (reading: Reading, catalogue: Catalogue): Figures => {
  const counted =
    figures.get(catalogue) ??
    new PerReading((plan) => {
      const { total, dead } = countBases(catalogue, plan);
      const { citations, movements } = plan;
      return { bases: total, lapsed: dead, citations: citations.length, movements: movements.length };
    });
  figures.set(catalogue, counted);
  return counted.of(reading);
};

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
    cell: ({ context }, { registry, today }) => {
      const record = placeRecord(context.place, registry);
      return record === undefined ? [] : successorsNamedOn(record, today, registry).map(({ name }) => name);
    },
  },
  { name: 'issuedOn', cell: ({ entry }) => isoOf(entry.issuedOn) },
  { name: 'year', cell: (reading) => yearOf(reading, sidecarOf(reading.entry.id)) },
  { name: 'bases', cell: (reading, catalogue) => figuresOf(reading, catalogue).bases },
  { name: 'basesLapsed', cell: (reading, catalogue) => figuresOf(reading, catalogue).lapsed },
  { name: 'citations', cell: (reading, catalogue) => figuresOf(reading, catalogue).citations },
  { name: 'movements', cell: (reading, catalogue) => figuresOf(reading, catalogue).movements },
  { name: 'sourceLines', cell: ({ entry }) => entry.source.lines },
];
