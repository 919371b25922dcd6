import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { recognitionFolder, recognitionNames } from '../src/site/recognition-files.ts';

const require = createRequire(import.meta.url);
const recognizer = dirname(require.resolve('tesseract.js/package.json'));
// The core is a dependency of the recogniser, of the release that it was made with.
const core = dirname(
  createRequire(join(recognizer, 'package.json')).resolve('tesseract.js-core/package.json'),
);
const language = dirname(require.resolve('@tesseract.js-data/vie'));

/** Where each file stands in the packages of the registry. */
export const recognitionSources: readonly string[] = [
  join(recognizer, 'dist', recognitionNames.worker),
  join(core, recognitionNames.core),
  join(core, recognitionNames.wasm),
  join(language, '4.0.0_best_int', recognitionNames.language),
];

/** Puts the files of the recognition of scans into the site, and lets the development server answer for them. */
export const recognitionFiles = (): AstroIntegration => ({
  name: 'recognition-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = join(fileURLToPath(dir), recognitionFolder);
      await mkdir(folder, { recursive: true });
      for (const source of recognitionSources) await copyFile(source, join(folder, basename(source)));
    },
    'astro:server:setup': ({ server }) => {
      for (const source of recognitionSources)
        server.middlewares.use(`${recognitionFolder}${basename(source)}`, (request, response, next) => {
          request.url = `/${basename(source)}`;
          sirv(dirname(source), { dev: true })(request, response, next);
        });
    },
  },
});
