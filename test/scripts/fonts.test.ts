import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faces } from '../../scripts/fonts/faces.table.ts';
import { makeFace } from '../../scripts/fonts/make-face.ts';
import { projectRoot } from '../../scripts/project-root.ts';

const folder = join(projectRoot, 'src/styles/fonts');

test.each(faces)('$name is what the whole font and the table of letters give', async (face) => {
  const kept = readFileSync(join(folder, `${face.name}.woff2`));
  expect(kept.equals(await makeFace(face))).toBe(true);
});

test('no other font is kept', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.woff2'));
  expect(files.sort()).toEqual(faces.map(({ name }) => `${name}.woff2`).sort());
});
