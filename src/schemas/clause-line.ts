import { z } from 'zod';
import { isoPartial } from './date.ts';
import { dateRecord } from './entry.ts';
import { level, placePath, slug } from './identity.ts';
import { forceState, instrumentKind } from './instrument.ts';
import { role } from './role.ts';

/**
 * One clause of one plan with all that a search engine or a study needs to use it alone: a line of
 * `/du-lieu/dieu-khoan/<year>.jsonl`, `<year>-2.jsonl` and so on.
 */
export const clauseLine = z.strictObject({
  /** Plan id, "#" and anchor: unique and permanent. */
  id: z.string().min(1),
  /** Address without scheme and host. */
  url: z.string().min(1),
  /** Mark of the text, by which a change shows; FNV-1a, base 36. */
  fingerprint: z.string().min(1),
  plan: z.strictObject({
    id: slug,
    kind: instrumentKind.nullable(),
    reference: z.string().nullable(),
    subject: z.string().nullable(),
    issuer: z.string().nullable(),
    level,
    /** Place at the signing, and what stands in its stead today. */
    place: placePath.nullable(),
    placeToday: z.array(z.string()),
    issuedOn: isoPartial.nullable(),
    year: z.number().int().nullable(),
  }),
  anchor: z.string().min(1),
  /** As people write it: "II.4 –1". */
  address: z.string().min(1),
  marker: z.string().nullable(),
  level: z.number().int().min(1),
  /** Headings above it, outermost first. */
  headings: z.array(z.string()),
  heading: z.string().nullable(),
  role: role.nullable(),
  /** Own text without the marker. */
  text: z.string(),
  citations: z.array(
    z.strictObject({
      text: z.string(),
      reference: z.string().nullable(),
      instrument: slug.nullable(),
      outcome: z.enum(['resolved', 'ambiguous', 'unresolved']),
      /** State on the plan's day and on the day of the build; null where no instrument was found. */
      stateWhenIssued: z.union([forceState, z.literal('notYet')]).nullable(),
      stateToday: z.union([forceState, z.literal('notYet')]).nullable(),
    }),
  ),
  movements: z.array(
    z.strictObject({ text: z.string(), movement: slug.nullable(), family: slug.nullable() }),
  ),
  dates: z.array(dateRecord),
});

export type ClauseLine = z.infer<typeof clauseLine>;
