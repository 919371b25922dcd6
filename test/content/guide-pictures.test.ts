import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { shots } from '../../scripts/guide-pictures/shots.table.ts';
import { projectRoot } from '../../scripts/project-root.ts';

const folder = join(projectRoot, 'public/hinh');
const guides = globSync('content/guides/*.mdx', { cwd: projectRoot }).map((path) =>
  readFileSync(join(projectRoot, path), 'utf8'),
);
const shown = guides.flatMap((text) => [
  ...text.matchAll(
    /<img src="\/hinh\/([a-z-]+)\.webp" width="(\d+)" height="(\d+)" loading="lazy" alt="([^"]*)" \/>/g,
  ),
]);

test('every picture is taken by the script, shown in a guide, and said in words', () => {
  const names = shots.map(({ name }) => name).sort();
  expect(shown.map(([, name]) => name).sort()).toEqual(names);
  expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.webp`));
  expect(guides.flatMap((text) => [...text.matchAll(/<img /g)])).toHaveLength(shown.length);
  for (const [, , , , alt = ''] of shown) expect(alt.length).toBeGreaterThan(40);
});

test.each(shown.map(([, name = '', width, height]) => ({ name, size: [Number(width), Number(height)] })))(
  '$name',
  async ({ name, size }) => {
    const path = join(folder, `${name}.webp`);
    expect(statSync(path).size).toBeLessThanOrEqual(40_000);
    const picture = await loadImage(path);
    expect([picture.width, picture.height]).toEqual(size);
  },
);
