import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`. */
export const isoDay = z.iso.date();

/** A date as far as it is known: `2023`, `2023-12` or `2023-12-31`. */
export const isoPartial = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(
    (date) => date.length < 'YYYY-MM-DD'.length || isoDay.safeParse(date).success,
    'expected a day that the calendar has',
  );

/** A date as printed on paper: a part that is blank or silent is null. */
export const printedDate = z.strictObject({
  year: z.number().int().nullable(),
  month: z.number().int().min(1).max(12).nullable(),
  day: z.number().int().min(1).max(31).nullable(),
});

export type IsoDay = z.infer<typeof isoDay>;
export type IsoPartial = z.infer<typeof isoPartial>;
export type PrintedDate = z.infer<typeof printedDate>;
