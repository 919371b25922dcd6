import { z } from 'zod';
import { claim } from './claim.ts';
import { isoDay, isoPartial } from './date.ts';
import { slug } from './identity.ts';
import { forceState, instrument } from './instrument.ts';

/** What may be said of an instrument's force on the day of the build, with what a citation of it is made of. */
export const forceRecord = z.strictObject({
  id: slug,
  ...instrument.pick({
    kind: true,
    family: true,
    reference: true,
    year: true,
    issuer: true,
    title: true,
  }).shape,
  /** Null where the day is not known, or rests on an unverified claim. */
  issuedOn: isoDay.nullable(),
  /** Kind and number, or title, by which pages name it: "Chỉ thị 34-CT/TW năm 2014". */
  name: z.string().min(1),
  state: z.union([forceState, z.literal('notYet')]),
  since: isoPartial.nullable(),
  note: z.string().nullable(),
  /** What the state rests on; null where nothing was claimed. */
  claim: claim.nullable(),
  /** The instrument that stands in its place today. */
  instead: z
    .strictObject({
      id: slug,
      /** A step of the chain that leads there is unverified. */
      isDoubtful: z.boolean(),
    })
    .nullable(),
});

export type ForceRecord = z.infer<typeof forceRecord>;
