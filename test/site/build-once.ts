import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project-root.ts';

let isBuilt = false;

/**
 * Builds the site before the first test that looks at it; projects that share this set-up share the build. It is made as
 * `npm run build` makes it, in a process of its own: here modules are transformed, and the text of one of them goes into the
 * scripts of the search.
 */
export default (): void => {
  if (isBuilt) return;
  const { status } = spawnSync(process.execPath, [join(projectRoot, 'scripts/build.ts')], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The site was not built: see the messages above.');
  isBuilt = true;
};
