import { z } from 'zod';
import { claim } from './claim.ts';
import { slug } from './identity.ts';
import { role } from './role.ts';

/** Frontmatter of `content/model-clauses/<id>.mdx`; the body is the clause, its blanks in square brackets. */
export const modelClause = z.strictObject({
  title: z.string().min(1),
  role,
  whenToUse: z.string().min(1),
  slots: z.array(z.string().min(1)).default([]),
  /** Plan and fragment that it was taken from. */
  from: z.strictObject({ plan: slug, anchor: z.string() }).nullable(),
  /** A person has read and approved it. */
  reviewed: z.boolean().default(false),
  claim,
});

export type ModelClause = z.infer<typeof modelClause> & { readonly id: string };
