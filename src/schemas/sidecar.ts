import { z } from 'zod';
import { claim } from './claim.ts';
import { isoPartial } from './date.ts';
import { level, placePath } from './identity.ts';

const fact = <T extends z.ZodType>(value: T) => z.strictObject({ value, evidence: z.string().min(1), claim });

/** A word of the text as the recognition gave it; `line` and `column` are 1-based, `confidence` runs from 0 to 100. */
const weakWord = z.strictObject({
  line: z.number().int().min(1),
  column: z.number().int().min(1),
  text: z.string().min(1),
  confidence: z.number().min(0).max(100),
});

/**
 * `content/plans/<id>.yaml`: facts that the paper does not print and a person supplies, each with evidence.
 * The paper wins: a sidecar fact is used only where the reading has none.
 */
export const sidecar = z.strictObject({
  issuer: fact(z.string().min(1)).optional(),
  level: fact(level).optional(),
  place: fact(placePath).optional(),
  /** Year of the plan: that of its signing, or the one that it covers where the paper is silent. */
  year: fact(z.number().int()).optional(),
  /** Earliest day on which it can have been signed. */
  notBefore: fact(isoPartial).optional(),
  period: fact(z.strictObject({ from: isoPartial, to: isoPartial })).optional(),
  addedOn: z.iso.date(),
  origin: z.string().min(1),
  /** Words that the recognition of a scan was unsure of, and nobody has looked at since. */
  weakWords: z.array(weakWord).optional(),
});

export type Sidecar = z.infer<typeof sidecar>;
export type WeakWord = z.infer<typeof weakWord>;
