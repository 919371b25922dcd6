import { z } from 'zod';
import { printedDate } from '../../src/schemas/date.ts';
import { dateRecord, movementRecord } from '../../src/schemas/entry.ts';
import { level, slug } from '../../src/schemas/identity.ts';
import { instrumentKind } from '../../src/schemas/instrument.ts';
import { role } from '../../src/schemas/role.ts';

/**
 * The gold of one document, read by people. Lines and columns are 1-based, ends exclusive; `text` is what stands there,
 * line ends included where a mention goes over several lines: `endLine` is given then, else it is the mention's own.
 */
const mention = {
  line: z.number().int().min(1),
  column: z.number().int().min(1),
  endLine: z.number().int().min(1).exactOptional(),
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
  documentType: fact(instrumentKind.nullable()),
  number: fact(text),
  symbol: fact(text),
  subject: fact(text),
  issuer: fact(text),
  level: fact(level.nullable()),
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
  /** Null where the registry does not have it: the reading may find it, and may not link it. */
  instrument: slug.nullable(),
  /** Index of the smallest citation that contains this one. */
  nestedIn: z.number().int().min(0).nullable(),
});

const goldMovement = z.strictObject({
  ...mention,
  form: movementRecord.shape.form.exclude(['candidate']),
  /** Null where the registry does not have it: the reading may keep it as a candidate, and may not link it. */
  movement: slug.nullable(),
  family: slug.nullable(),
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

/** Everything that people read in one document. */
export interface Gold {
  readonly metadata: GoldMetadata;
  readonly outline: readonly GoldNode[];
  readonly citations: readonly GoldCitation[];
  readonly movements: GoldMovements;
  readonly dates: readonly GoldDate[];
}
