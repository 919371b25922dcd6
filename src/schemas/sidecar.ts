import { z } from 'zod';
import { claim } from './claim.ts';
import { isoPartial } from './date.ts';
import { level, placePath } from './identity.ts';

const fact = <T extends z.ZodType>(value: T) => z.strictObject({ value, evidence: z.string().min(1), claim });

/**
 * `content/plans/<id>.yaml`: facts that the paper does not print and a person supplies, each with evidence.
 * The paper wins: a sidecar fact is used only where the reading has none.
 */
export const sidecar = z.strictObject({
  issuer: fact(z.string().min(1)).optional(),
  level: fact(level).optional(),
  place: fact(placePath),
  /** Year of the plan: that of its signing, or the one that it covers where the paper is silent. */
  year: fact(z.number().int()).optional(),
  /** Earliest day on which it can have been signed. */
  notBefore: fact(isoPartial).optional(),
  period: fact(z.strictObject({ from: isoPartial, to: isoPartial })).optional(),
  addedOn: z.iso.date(),
  origin: z.string().min(1),
});

export type Sidecar = z.infer<typeof sidecar>;
