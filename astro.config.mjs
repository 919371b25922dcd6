// @ts-check
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { defaultClientConditions } from 'vite';
import { pagesApart } from './scripts/build/apart/pages-apart.ts';
import { doubtsInDev } from './scripts/doubts-in-dev.ts';
import { markdownOnDemand } from './scripts/markdown-on-demand.ts';
import { parsingAlone } from './scripts/parsing-alone.ts';
import { recognitionFiles } from './scripts/recognition-files.ts';
import { searchInDev } from './scripts/search-in-dev.ts';
import { siteFolders } from './scripts/site-folders.ts';
import { smallerChecker } from './scripts/smaller-checker.ts';
import { spareReadingPages } from './scripts/spare-reading-pages.ts';
import { tablesFirst } from './scripts/tables-first.ts';
import { withoutExamples } from './scripts/without-examples.ts';
import { keepsPages } from './src/site/keeps-pages.ts';
import { defaultOrigin } from './src/site/origin.ts';

const site = process.env['SITE_URL'] ?? defaultOrigin;

export default defineConfig({
  site,
  output: 'static',
  trailingSlash: 'always',
  // One process makes pages, one after the other, while this one writes those before: it has the next ones asked for.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  cacheDir: join(siteFolders().cache, 'astro'),
  compressHTML: true,
  // Pages that an earlier build made are copied, where their keys (src/site/cache-key.ts) are the same.
  experimental: { incrementalBuild: keepsPages() },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !new URL(page).pathname.startsWith('/pt/') }),
    searchInDev(),
    doubtsInDev(),
    recognitionFiles(),
    pagesApart(),
  ],
  // A file that is inlined as a data address would need a wider content security policy.
  vite: {
    // A module made for workers asks for no document.
    resolve: { conditions: ['worker', ...defaultClientConditions] },
    build: { assetsInlineLimit: 0 },
    plugins: [withoutExamples(), spareReadingPages()],
    worker: {
      format: 'es',
      plugins: () => [tablesFirst(), withoutExamples(), parsingAlone(), markdownOnDemand(), smallerChecker()],
      rolldownOptions: { output: { comments: { annotation: false, jsdoc: false } } },
    },
  },
});
