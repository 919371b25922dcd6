import { z } from 'zod';
import { claim } from './claim.ts';
import { isoPartial } from './date.ts';
import { placePath, slug } from './identity.ts';

export const movementKind = z.enum([
  'movement',
  'specialMovement',
  'campaign',
  'drive',
  'launch',
  'theme',
  'annual',
  'described',
  'umbrella',
]);

export const movementLevel = z.enum(['national', 'province', 'district', 'commune', 'bloc', 'agency']);

/** One phase of a movement: "giai đoạn 2021 - 2025". */
export const phase = z.strictObject({
  name: z.string().optional(),
  from: isoPartial.nullable(),
  to: isoPartial.nullable(),
  launchedOn: isoPartial.nullable().default(null),
  /** Instrument of this phase, where the registry holds it. */
  instrument: slug.nullable().default(null),
  /** Instrument as a person knows it ("1620/QĐ-TTg ngày 20/9/2011"), where the registry does not hold it. */
  instrumentText: z.string().nullable().default(null),
  note: z.string().optional(),
  claim,
});

/** Frontmatter of `content/movements/<id>.mdx`; the body is what a trainer says. */
export const movement = z.strictObject({
  /** Official name, without quotation marks. */
  name: z.string().min(1),
  kind: movementKind,
  level: movementLevel,
  /** Id of the national movement whose local variant this is; null where it stands for itself. */
  parent: slug.nullable(),
  scope: z.union([z.literal('national'), placePath]),
  /** Other printed forms of the same name. */
  aliases: z.array(z.string().min(1)).default([]),
  launchedOn: isoPartial.nullable().default(null),
  launchedBy: z.string().nullable().default(null),
  launchClaim: claim.optional(),
  launchingInstrument: slug.nullable().default(null),
  phases: z.array(phase).default([]),
  /** Movement that came after, where known. */
  succeededBy: slug.nullable().default(null),
  /** Invariable middle of the name with `{place}`/`{verb}` as holes, for naming local variants: "{place} chung {verb} xây dựng nông thôn mới". */
  pattern: z.string().nullable().default(null),
  notes: z.array(z.string()).default([]),
});

export type MovementKind = z.infer<typeof movementKind>;
export type MovementLevel = z.infer<typeof movementLevel>;
export type Phase = z.infer<typeof phase>;
export type Movement = z.infer<typeof movement> & { readonly id: string };
