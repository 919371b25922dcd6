import { z } from 'zod';
import { isoPartial } from './date.ts';
import { level, placePath } from './identity.ts';
import { instrumentKind } from './instrument.ts';

/** What lists tell of a plan: the only part of a reading that stands in the content store, at most 1.5 kB a plan. */
export const planSummary = z.strictObject({
  title: z.string(),
  kind: instrumentKind,
  level,
  agency: z.string().nullable(),
  place: placePath.nullable(),
  placeName: z.string().nullable(),
  year: z.number().int().nullable(),
  /** Signing day as far as known, or the day that stands for it. */
  day: isoPartial.nullable(),
  /** How many cited instruments are in which state on the build day. */
  bases: z.strictObject({
    total: z.number().int(),
    dead: z.number().int(),
    partly: z.number().int(),
    next: z.number().int(),
    /** Of these nothing verified is known. */
    unknown: z.number().int(),
    absent: z.number().int(),
  }),
});

export type PlanSummary = z.infer<typeof planSummary>;
