import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { projectRoot } from './project-root.ts';

/** Lets the development server answer for the search index of the last whole build, which Astro does not know of. */
export const searchInDev = (): AstroIntegration => ({
  name: 'search-in-dev',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use('/pagefind', sirv(join(projectRoot, 'dist/pagefind'), { dev: true }));
    },
  },
});
