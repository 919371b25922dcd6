import type { Plugin } from 'vite';

/**
 * Leaves out of the one script of reading pages the names of what the parts that it asks for later import themselves: a
 * tenth of it, on every page, for what few readers ask for. Styles stay, since a part may not stand without them.
 */
export const spareReadingPages = (): Plugin => ({
  name: 'spare-reading-pages',
  apply: 'build',
  configEnvironment: (name) =>
    name === 'client'
      ? {
          build: {
            modulePreload: {
              polyfill: false,
              resolveDependencies: (_file, names, { hostId }) =>
                hostId.includes('Frame.astro') ? [] : names,
            },
          },
        }
      : null,
});
