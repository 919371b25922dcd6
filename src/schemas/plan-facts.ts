import { z } from 'zod';
import { isoPartial } from './date.ts';
import { level, placePath, slug } from './identity.ts';
import { instrumentKind } from './instrument.ts';

/** A plan in the published list of all plans; its whole record, `entry`, stands at the address `record`. */
export const planFacts = z.strictObject({
  id: slug,
  url: z.string(),
  record: z.string(),
  kind: instrumentKind.nullable(),
  reference: z.string().nullable(),
  subject: z.string().nullable(),
  issuer: z.string().nullable(),
  level,
  place: placePath.nullable(),
  placeName: z.string().nullable(),
  /** Names of what stands today in the place of an ended one; empty where it goes on. */
  placeToday: z.array(z.string()),
  issuedOn: isoPartial.nullable(),
  year: z.number().int().nullable(),
  /** Instruments that the plan rests on, and how many of them do not hold on the day of the build. */
  bases: z.number().int(),
  basesLapsed: z.number().int(),
  citations: z.number().int(),
  movements: z.number().int(),
  sourceLines: z.number().int(),
});
