import { z } from 'zod';
import { claim } from './claim.ts';
import { isoDay } from './date.ts';
import { placePath, slug } from './identity.ts';
import { placeTypes } from './place-type.table.ts';

/** A place as it was when plans were signed, and what stands in its stead since. */
export const place = z.strictObject({
  id: placePath,
  name: z.string().min(1),
  type: z.enum(placeTypes),
  level: z.enum(['province', 'district', 'commune']),
  /** Official code of the General Statistics Office, where known. */
  code: z.string().optional(),
  /** Day from which the place exists no longer in this form; null while it stands. */
  endedOn: isoDay.nullable().default(null),
  /** Names of the units that stand in its stead, with type: "tỉnh Gia Lai". */
  successors: z.array(z.strictObject({ id: placePath.nullable(), name: z.string().min(1) })).default([]),
  /** The unit of this name was given another type after 01/7/2025: when, which, and by what instrument. */
  retyped: z.strictObject({ on: isoDay, type: z.enum(placeTypes), by: slug, claim }).optional(),
  aliases: z.array(z.string().min(1)).default([]),
  note: z.string().optional(),
  claim,
});

export const places = z.array(place);

export type Place = z.infer<typeof place>;
