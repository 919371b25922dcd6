import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentChanges } from '../../../scripts/build/content-changes.ts';
import { Random } from '../../../scripts/damage/random.ts';
import { differingFiles } from '../../../scripts/files-in.ts';
import { projectRoot } from '../../../scripts/project-root.ts';
import { readContent } from '../../../src/loaders/content.ts';

test.each(contentChanges)(
  '$name: the files that are named change, and the content stays sound',
  ({ apply }) => {
    const home = mkdtempSync(join(tmpdir(), 'kho-thi-dua-changes-'));
    const [own, content] = [join(projectRoot, 'content'), join(home, 'content')];
    try {
      for (const seed of [1, 2, 3]) {
        cpSync(own, content, { recursive: true });
        const file = apply(content, new Random(seed));
        const stem = basename(file).replace(/\.[a-z]+$/, '');
        const different = differingFiles(own, content);
        expect(different).toContain(file);
        expect(different.filter((path) => !basename(path).startsWith(stem))).toEqual([]);
        expect(readContent(content).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        rmSync(content, { recursive: true });
      }
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
);
