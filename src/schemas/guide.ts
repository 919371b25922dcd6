import { z } from 'zod';

/** Frontmatter of `content/guides/<id>.mdx`. */
export const guide = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  order: z.number().int(),
});

export type Guide = z.infer<typeof guide> & { readonly id: string };
