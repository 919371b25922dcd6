import { z } from 'zod';

/** A short form of the field and what it stands for; search expands both ways. */
export const abbreviation = z.strictObject({
  short: z.string().min(1),
  long: z.array(z.string().min(1)).min(1),
});

export const abbreviations = z.array(abbreviation);

export type Abbreviation = z.infer<typeof abbreviation>;
