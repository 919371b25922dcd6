import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../../scripts/project-root.ts';

/** Bytes after gzip of files of the built site, by their addresses from its root. */
export const weightOf = (addresses: Iterable<string>): number =>
  [...addresses].reduce(
    (sum, address) => sum + gzipSync(readFileSync(join(projectRoot, 'dist', address)), { level: 9 }).length,
    0,
  );
