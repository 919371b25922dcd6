import type { AstroIntegration } from 'astro';

/** Shows what waits for a person as a page of the development server; no build has it. */
export const doubtsInDev = (): AstroIntegration => ({
  name: 'doubts-in-dev',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      injectRoute({ pattern: '/duyet', entrypoint: './src/dev/doubts.astro', prerender: true });
    },
  },
});
