import { z } from 'zod';
import type { Catalogue } from '../pipeline/catalogue/catalogue.ts';
import { abbreviation } from '../schemas/abbreviation.ts';
import { clauseLine } from '../schemas/clause-line.ts';
import { entry } from '../schemas/entry.ts';
import { forceRecord } from '../schemas/force-record.ts';
import { slug } from '../schemas/identity.ts';
import { instrument } from '../schemas/instrument.ts';
import { issuer } from '../schemas/issuer.ts';
import { movement } from '../schemas/movement.ts';
import { place } from '../schemas/place.ts';
import { planFacts } from '../schemas/plan-facts.ts';
import { copy } from './copy.ts';
import { forceColumns } from './tables/force-columns.ts';
import { planColumns } from './tables/plan-columns.ts';
import {
  abbreviationColumns,
  instrumentColumns,
  issuerColumns,
  movementColumns,
  placeColumns,
} from './tables/registry-columns.ts';
import { csvOf, recordsOf } from './tables/table.ts';
import { forceRecords } from './views/force-records.ts';

/** A published collection: its file name, what it is called, the schema of one record, its records, and the same as CSV. */
export interface Dataset {
  readonly id: string;
  readonly name: string;
  readonly schema: z.ZodType;
  readonly records: (catalogue: Catalogue) => readonly unknown[];
  readonly csv: (catalogue: Catalogue) => string;
}

/** Every collection that `/du-lieu/` publishes. */
export const datasets: readonly Dataset[] = [
  {
    id: 'ke-hoach',
    name: copy.data.names.plans,
    schema: planFacts,
    records: (catalogue) => recordsOf(planColumns, catalogue.readings.values(), catalogue),
    csv: (catalogue) => csvOf(planColumns, catalogue.readings.values(), catalogue),
  },
  {
    id: 'van-ban',
    name: copy.data.names.instruments,
    schema: instrument,
    records: ({ registry }) => registry.instruments,
    csv: (catalogue) => csvOf(instrumentColumns, catalogue.registry.instruments, catalogue),
  },
  {
    id: 'hieu-luc',
    name: copy.data.names.force,
    schema: forceRecord,
    records: forceRecords,
    csv: (catalogue) => csvOf(forceColumns, forceRecords(catalogue), catalogue),
  },
  {
    id: 'phong-trao',
    name: copy.data.names.movements,
    schema: movement.extend({ id: slug }),
    records: ({ registry }) => registry.movements,
    csv: (catalogue) => csvOf(movementColumns, catalogue.registry.movements, catalogue),
  },
  {
    id: 'dia-phuong',
    name: copy.data.names.places,
    schema: place,
    records: ({ registry }) => registry.places,
    csv: (catalogue) => csvOf(placeColumns, catalogue.registry.places, catalogue),
  },
  {
    id: 'co-quan',
    name: copy.data.names.issuers,
    schema: issuer,
    records: ({ registry }) => registry.issuers,
    csv: (catalogue) => csvOf(issuerColumns, catalogue.registry.issuers, catalogue),
  },
  {
    id: 'viet-tat',
    name: copy.data.names.abbreviations,
    schema: abbreviation,
    records: ({ registry }) => registry.abbreviations,
    csv: (catalogue) => csvOf(abbreviationColumns, catalogue.registry.abbreviations, catalogue),
  },
];

/** Name of the schema of one plan's whole record. */
export const planRecordSchema = 'ban-ghi-ke-hoach';

/** What has a schema of its own. */
export type Published = Pick<Dataset, 'id' | 'schema'>;

/** Everything that has a JSON Schema: the collections, the records of single plans, and the clauses, in files by year. */
export const published: readonly Published[] = [
  ...datasets,
  { id: planRecordSchema, schema: entry },
  { id: 'dieu-khoan', schema: clauseLine },
];

/** JSON Schema of one record. */
export const jsonSchemaOf = ({ schema }: Published): unknown => z.toJSONSchema(schema, { io: 'output' });
