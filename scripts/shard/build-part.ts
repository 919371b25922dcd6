import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { PartName } from '../../src/loaders/shard/part.ts';
import { Failure } from '../failure.ts';
import { projectRoot } from '../project-root.ts';

/**
 * Builds one part of a divided catalogue, in a process of its own.
 *
 * @param home folder of the divided catalogue
 * @throws Failure where it could not be built
 */
export const buildPart = (home: string, part: PartName): void => {
  const { status } = spawnSync(process.execPath, [join(projectRoot, 'scripts/build.ts')], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, SHARD: part, SHARD_DIR: home },
  });
  if (status !== 0) throw new Failure(`The part ${part} could not be built; the messages above say why.`);
};
