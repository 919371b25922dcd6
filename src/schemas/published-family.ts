import { z } from 'zod';
import { slug } from './identity.ts';

/**
 * An entry of `content/clause-families.yaml`: a family of like clauses that was published, told by one clause of it. The
 * family that holds the clause keeps the id, whatever plans are added later.
 */
export const publishedFamily = z.strictObject({
  id: slug,
  plan: slug,
  anchor: z.string().min(1),
});

export const publishedFamilies = z.array(publishedFamily);

export type PublishedFamily = z.infer<typeof publishedFamily>;
