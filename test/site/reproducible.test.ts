import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentChanges } from '../../scripts/build/content-changes.ts';
import { keptKeys } from '../../scripts/build/pages-cache.ts';
import { Random } from '../../scripts/damage/random.ts';
import { differingFiles } from '../../scripts/files-in.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { dist } from './pages.ts';

/**
 * Of each file of the site another build wrote one too: that of a changed catalogue, whose page was copied, or the one after
 * it. So this shows as well that two builds of one content give the same bytes.
 */
test('a site of pages that the build before made has the same bytes as one made from nothing', () => {
  // In the project: builds whose folders lie elsewhere would share one for the pages' program.
  const home = mkdtempSync(join(projectRoot, '.cache/kept-pages-'));
  const [cache, site] = [join(home, 'cache'), join(home, 'site')];
  const build = (content: string): void => {
    const { status } = spawnSync(process.execPath, [join(projectRoot, 'scripts/build.ts')], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        BUILD_CACHE: 'pages',
        CONTENT_DIR: content,
        CACHE_DIR: cache,
        OUT_DIR: site,
      },
    });
    expect(status).toBe(0);
  };
  try {
    // The paths of plans begin with the name of their folder.
    const before = join(home, 'content');
    cpSync(join(projectRoot, 'content'), before, { recursive: true });
    // With this seed no family of clauses that has a lasting address is lost, which would close the gate.
    const random = new Random(2);
    for (const { isLocal, apply } of contentChanges) if (isLocal) apply(before, random);
    build(before);
    const old = keptKeys(cache);
    build(join(projectRoot, 'content'));
    const now = keptKeys(cache);
    const copied = [...now].filter(([file, key]) => old.get(file) === key);
    expect(copied.length).toBeGreaterThan(50);
    expect(copied.length).toBeLessThan(now.size);
    expect(differingFiles(dist, site)).toEqual([]);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}, 600_000);
