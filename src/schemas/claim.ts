import { z } from 'zod';
import { isoDay } from './date.ts';

/**
 * How far a fact that is not in a plan's own text may be trusted.
 * `official`: read where the State or the Party publishes, or in the paper itself; `secondary`: read in the press, with a seller
 * of laws or second-hand; `unverified`: never to be printed as fact.
 */
export const confidence = z.enum(['official', 'secondary', 'unverified']);

/** What every claim carries: where it was read, how far it is trusted, and when it was last checked. */
export const claim = z.strictObject({
  source: z.string().min(1),
  confidence,
  checkedOn: isoDay,
});

export type Confidence = z.infer<typeof confidence>;
export type Claim = z.infer<typeof claim>;
