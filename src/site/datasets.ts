import { z } from 'zod';
import type { Catalogue } from '../pipeline/catalogue/catalogue.ts';
import { abbreviation } from '../schemas/abbreviation.ts';
import { entry } from '../schemas/entry.ts';
import { forceRecord } from '../schemas/force-record.ts';
import { slug } from '../schemas/identity.ts';
import { instrument } from '../schemas/instrument.ts';
import { issuer } from '../schemas/issuer.ts';
import { movement } from '../schemas/movement.ts';
import { place } from '../schemas/place.ts';
import { copy } from './copy.ts';
import { forceRecords } from './views/force-records.ts';

/** A published collection: its file name, what it is called, the schema of one record, and its records. */
export interface Dataset {
  readonly id: string;
  readonly name: string;
  readonly schema: z.ZodType;
  readonly records: (catalogue: Catalogue) => readonly unknown[];
}

/** Every collection that `/du-lieu/` publishes. */
export const datasets: readonly Dataset[] = [
  {
    id: 'ke-hoach',
    name: copy.data.names.plans,
    schema: entry,
    records: ({ readings }) => [...readings.values()].map((reading) => reading.entry),
  },
  {
    id: 'van-ban',
    name: copy.data.names.instruments,
    schema: instrument,
    records: ({ registry }) => registry.instruments,
  },
  {
    id: 'hieu-luc',
    name: copy.data.names.force,
    schema: forceRecord,
    records: forceRecords,
  },
  {
    id: 'phong-trao',
    name: copy.data.names.movements,
    schema: movement.extend({ id: slug }),
    records: ({ registry }) => registry.movements,
  },
  {
    id: 'dia-phuong',
    name: copy.data.names.places,
    schema: place,
    records: ({ registry }) => registry.places,
  },
  {
    id: 'co-quan',
    name: copy.data.names.issuers,
    schema: issuer,
    records: ({ registry }) => registry.issuers,
  },
  {
    id: 'viet-tat',
    name: copy.data.names.abbreviations,
    schema: abbreviation,
    records: ({ registry }) => registry.abbreviations,
  },
];

/** JSON Schema of one record of a collection. */
export const jsonSchemaOf = ({ schema }: Dataset): unknown => z.toJSONSchema(schema, { io: 'output' });
