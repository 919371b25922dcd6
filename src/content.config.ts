import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { contentFolder } from './loaders/content-folder.ts';
import { planLoader } from './loaders/plans.ts';
import { guide } from './schemas/guide.ts';
import { movement } from './schemas/movement.ts';
import { planSummary } from './schemas/plan-summary.ts';
import { planSummaryOf } from './site/views/plan-summary.ts';

const content = contentFolder(process.cwd());

export const collections = {
  plans: defineCollection({ loader: planLoader(planSummaryOf), schema: planSummary }),
  movements: defineCollection({
    loader: glob({ pattern: '*.mdx', base: join(content, 'movements') }),
    schema: movement,
  }),
  guides: defineCollection({
    loader: glob({ pattern: '*.mdx', base: join(content, 'guides') }),
    schema: guide,
  }),
};
