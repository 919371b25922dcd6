import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSite } from '../../scripts/build.ts';
import { dist } from './pages.ts';

/** Digest of every file below a folder, Pagefind's own index left out: it is looked at in a test of its own. */
const digests = (folder: string): Map<string, string> =>
  new Map(
    globSync('**/*', { cwd: folder })
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );

test('two builds of the same content give the same bytes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kho-thi-dua-'));
  try {
    await makeSite(folder);
    const [first, second] = [digests(dist), digests(folder)];
    const different = [...new Set([...first.keys(), ...second.keys()])].filter(
      (file) => first.get(file) !== second.get(file),
    );
    expect(first.size).toBeGreaterThan(50);
    expect(different).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
