import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { recognitionSources } from '../../scripts/recognition-files.ts';
import { recognitionFolder, recognitionMegabytes } from '../../src/site/recognition-files.ts';

const release = (name: string): string => {
  const { version } = createRequire(import.meta.url)(`${name}/package.json`) as { readonly version: string };
  return version;
};

test('the site has the files of recognition, as the packages have them, in a folder of their release', () => {
  expect(recognitionFolder).toBe(`/_astro/tesseract-${release('tesseract.js')}/`);
  for (const source of recognitionSources) {
    const built = readFileSync(join(projectRoot, 'dist', recognitionFolder, basename(source)));
    expect(built.equals(readFileSync(source)), source).toBe(true);
  }
});

test('they weigh no more than the page says before it loads them', () => {
  const bytes = recognitionSources.reduce((sum, source) => sum + statSync(source).size, 0);
  expect(bytes).toBeLessThanOrEqual(recognitionMegabytes * 1_000_000);
});
