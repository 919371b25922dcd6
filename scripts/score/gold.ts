import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { printedDate } from '../../src/schemas/date.ts';
import { dateRecord, movementRecord } from '../../src/schemas/entry.ts';
import { level, slug } from '../../src/schemas/identity.ts';
import { instrumentKind } from '../../src/schemas/instrument.ts';
import { role } from '../../src/schemas/role.ts';

/**
 * The gold of one document, read by people: `test/gold/<plan id>/*.json`. Lines and columns are 1-based, ends exclusive;
 * a mention never leaves its line; `text` is what stands there.
 */
const mention = {
  line: z.number().int().min(1),
  column: z.number().int().min(1),
  endColumn: z.number().int().min(1),
  text: z.string().min(1),
};

/** A field with the place where the paper prints it; the place is null where the paper does not. */
const fact = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    line: z.number().int().min(1).nullable(),
    column: z.number().int().min(1).nullable(),
  });

const text = z.string().min(1).nullable();

export const goldMetadata = z.strictObject({
  documentType: fact(instrumentKind),
  number: fact(text),
  symbol: fact(text),
  subject: fact(text),
  issuer: fact(text),
  level: fact(level),
  place: fact(text),
  issuedOn: fact(printedDate.nullable()),
  capacity: fact(text),
  onBehalfOf: fact(text),
  position: fact(text),
  rank: fact(text),
  name: fact(text),
  recipients: fact(z.array(z.string().min(1))),
});

/** `path` and `parent` are paths of markers: "ii.1.a"; bN is the n-th dash, pN the n-th paragraph under the parent. */
export const goldNode = z.strictObject({
  path: z.string().min(1),
  parent: z.string().min(1).nullable(),
  marker: z.string().nullable(),
  level: z.number().int().min(1),
  line: z.number().int().min(1),
  endLine: z.number().int().min(1),
  headingOnly: z.boolean(),
  firstWords: z.string(),
  role,
});

/** Families of citation that are scored apart. */
export const citationClass = z.enum(['state', 'party', 'by-name', 'short', 'grouped']);

export const goldCitation = z.strictObject({
  ...mention,
  class: citationClass,
  form: z.string().min(1),
  kind: instrumentKind,
  number: text,
  symbol: text,
  issuedOn: printedDate.nullable(),
  issuer: text,
  title: text,
  /** Canonical reference of the target; null where it was never numbered. */
  reference: text,
  instrument: slug,
  /** Index of the smallest citation that contains this one. */
  nestedIn: z.number().int().min(0).nullable(),
});

export const goldMovement = z.strictObject({
  ...mention,
  form: movementRecord.shape.form.exclude(['candidate']),
  movement: slug,
  family: slug,
});

/** `nearMisses`: quoted words that are no movement, and unquoted ones that only look like one. */
export const goldMovements = z.strictObject({
  mentions: z.array(goldMovement),
  nearMisses: z.array(z.strictObject(mention)),
});

/** `kind` is null for what a reader may find or not (years, anniversaries, events): neither demanded nor an error. */
export const goldDate = z.strictObject({
  ...mention,
  type: z.string().min(1),
  kind: dateRecord.shape.kind.nullable(),
  from: text,
  to: text,
});

export type GoldMetadata = z.infer<typeof goldMetadata>;
export type GoldNode = z.infer<typeof goldNode>;
export type CitationClass = z.infer<typeof citationClass>;
export type GoldCitation = z.infer<typeof goldCitation>;
export type GoldMovement = z.infer<typeof goldMovement>;
export type GoldMovements = z.infer<typeof goldMovements>;
export type GoldDate = z.infer<typeof goldDate>;

export interface Gold {
  readonly id: string;
  readonly metadata: GoldMetadata;
  readonly outline: readonly GoldNode[];
  readonly citations: readonly GoldCitation[];
  readonly movements: GoldMovements;
  readonly dates: readonly GoldDate[];
}

/**
 * Reads every document of a gold folder, in the order of their ids.
 *
 * @throws where a file is missing or does not fit its schema
 */
export function readGold(folder: string): Gold[] {
  const read = <T>(id: string, name: string, schema: z.ZodType<T>): T =>
    schema.parse(JSON.parse(readFileSync(join(folder, id, `${name}.json`), 'utf8')));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((id) => ({
      id,
      metadata: read(id, 'metadata', goldMetadata),
      outline: read(id, 'outline', z.array(goldNode)),
      citations: read(id, 'citations', z.array(goldCitation)),
      movements: read(id, 'movements', goldMovements),
      dates: read(id, 'dates', z.array(goldDate)),
    }));
}
