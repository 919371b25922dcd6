import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** No search, and no list of all pages at the side of each: both would grow with the square of the plans. */
export default defineConfig({
  integrations: [starlight({ title: 'bench', pagefind: false, sidebar: [] })],
});
