import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';

const textOf = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');
const files = globSync(['*.mjs', '{src,scripts,test}/**/*.{ts,astro,mjs}'], { cwd: projectRoot }).filter(
  (file) => !file.includes('node_modules'),
);

/** In how many files each word stands. */
const holders = new Map<string, number>();

/** Asked for by the name alone: by Astro, by Stryker, by the test of all tables; schemas are open to all. */
const asked = /^src\/(?:pages|schemas)\/|\.table\.ts$|^scripts\/mutate\/fresh-runner\.ts$/;

const exportPattern = /^export (?:async )?(?:const|function\*?|class) ([\w$]+)/gm;

test('what a file gives to others, another file takes', () => {
  for (const file of files)
    for (const word of new Set(textOf(file).match(/[A-Za-z_$][\w$]*/g)))
      holders.set(word, (holders.get(word) ?? 0) + 1);
  const idle = files
    .filter((file) => /^(?:src|scripts)\/.*\.ts$/.test(file) && !asked.test(file))
    .flatMap((file) =>
      [...textOf(file).matchAll(exportPattern)]
        .map(([, name = '']) => name)
        .filter((name) => holders.get(name) === 1)
        .map((name) => `${file}: ${name}`),
    );
  expect(idle).toEqual([]);
});
