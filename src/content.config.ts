import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { planLoader } from './loaders/plans.ts';
import { guide } from './schemas/guide.ts';
import { movement } from './schemas/movement.ts';
import { planSummary } from './schemas/plan-summary.ts';

export const collections = {
  plans: defineCollection({ loader: planLoader(), schema: planSummary }),
  movements: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/movements' }),
    schema: movement,
  }),
  guides: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content/guides' }), schema: guide }),
};
