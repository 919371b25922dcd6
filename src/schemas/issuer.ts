import { z } from 'zod';
import { level } from './identity.ts';

/** A body that signs instruments: its name, the symbols that point to it, and its short forms. */
export const issuer = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  level,
  family: z.enum(['state', 'party', 'front']),
  /** Symbol groups that point to it: "TTg", "UBND", "TW". */
  symbols: z.array(z.string().min(1)).default([]),
  aliases: z.array(z.string().min(1)).default([]),
});

export const issuers = z.array(issuer);

export type Issuer = z.infer<typeof issuer>;
