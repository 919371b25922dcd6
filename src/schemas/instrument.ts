import { z } from 'zod';
import { claim } from './claim.ts';
import { isoPartial } from './date.ts';
import { placePath, slug } from './identity.ts';

/** Kinds of instrument, in the field's English terms; Vietnamese names stand in `pipeline/cite/patterns/kinds.table.ts`. */
export const instrumentKind = z.enum([
  'constitution',
  'code',
  'law',
  'ordinance',
  'order',
  'resolution',
  'jointResolution',
  'decree',
  'decision',
  'directive',
  'circular',
  'jointCircular',
  'conclusion',
  'regulation',
  'rules',
  'guidance',
  'plan',
  'programme',
  'project',
  'scheme',
  'notice',
  'report',
  'submission',
  'officialLetter',
  'telegram',
  'appeal',
  'announcement',
  'minutes',
  'consolidatedText',
]);

/** Which separator rules and numbering the instrument follows: State (NĐ 30/2020), Party (HD 36-HD/VPTW) or neither. */
export const instrumentFamily = z.enum(['state', 'party', 'historic']);

/** How one instrument bears on another, read from the record that holds it: `A replaces B`. */
export const relationKind = z.enum([
  'replaces',
  'amends',
  'repeals',
  'follows',
  'details',
  'adjusts',
  'sumsUp',
  'continues',
]);

export const relation = z.strictObject({
  kind: relationKind,
  target: slug,
  /** Day from which the relation takes effect. */
  from: isoPartial.nullable(),
  note: z.string().optional(),
  claim,
});

/** What is claimed about the force of the instrument from a day on. */
export const forceState = z.enum([
  'inForce',
  'partlyLapsed',
  'lapsed',
  'replaced',
  'succeeded',
  'periodEnded',
  'historic',
  'unknown',
]);

export const forceClaim = z.strictObject({
  state: forceState,
  /** First day of the state; null where no day is known. */
  from: isoPartial.nullable(),
  /** The instrument that brought the state about. */
  by: slug.nullable().default(null),
  note: z.string().optional(),
  claim,
});

export const instrument = z.strictObject({
  id: slug,
  kind: instrumentKind,
  family: instrumentFamily,
  /** Digits as printed, at least two ("05"); null where the instrument was never numbered. */
  number: z
    .string()
    .regex(/^\d{2,}$/)
    .nullable(),
  /** Canonical symbol: "NĐ-CP", "CT/TW", "QH15". */
  symbol: z.string().min(1).nullable(),
  year: z.number().int().min(1945).max(2100),
  /** Canonical reference as NĐ 30/2020 or HD 36-HD/VPTW writes it: "98/2023/NĐ-CP", "34-CT/TW"; null if unnumbered. */
  reference: z.string().min(1).nullable(),
  issuedOn: isoPartial.nullable(),
  issuedOnClaim: claim.optional(),
  issuer: z.string().min(1),
  /** `central`, or the place whose body issued it. */
  scope: z.union([z.literal('central'), placePath]),
  title: z.string().min(1),
  /** Further titles by which plans cite it (older spelling, shortened), without "về". */
  aliases: z.array(z.string().min(1)).default([]),
  /** Members of a group ("Các nghị quyết Hội nghị Trung ương 6 khóa XII"). */
  members: z.array(slug).default([]),
  /** Ordinal facts of an unnumbered or plenum instrument, by which it is resolved. */
  occasion: z
    .strictObject({
      event: z.enum(['plenum', 'congress', 'appeal']),
      /** "4" of "Trung ương 4", "XIII" of "Đại hội XIII". */
      ordinal: z.string().nullable(),
      /** "XII" of "khóa XII". */
      term: z.string().nullable(),
      /** Party body whose congress it was; null for the national congress. */
      body: z.string().nullable(),
    })
    .optional(),
  summary: z.string().optional(),
  identityClaim: claim,
  force: z.array(forceClaim).default([]),
  relations: z.array(relation).default([]),
  notes: z.array(z.string()).default([]),
});

export type InstrumentKind = z.infer<typeof instrumentKind>;
export type RelationKind = z.infer<typeof relationKind>;
export type Relation = z.infer<typeof relation>;
export type ForceState = z.infer<typeof forceState>;
export type ForceClaim = z.infer<typeof forceClaim>;
export type Instrument = z.infer<typeof instrument>;
