import { z } from 'zod';
import { isoDay } from './date.ts';

/** One version of the published data and what it brought. */
export const dataChange = z.strictObject({
  version: z.string().regex(/^\d+\.\d+$/),
  date: isoDay,
  changes: z.array(z.string().min(1)).min(1),
});

/** Newest first. */
export const dataChanges = z.array(dataChange);

export type DataChange = z.infer<typeof dataChange>;
