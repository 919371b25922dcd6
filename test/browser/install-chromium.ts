import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../scripts/chromium.ts';
import { Failure } from '../../scripts/failure.ts';
import { projectRoot } from '../../scripts/project-root.ts';

const run = (command: string, ...words: string[]): boolean => {
  try {
    execFileSync(command, words, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
};

const installFromDebian = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  run('apt-get', 'update', '-qq') &&
  run('apt-get', 'install', '-y', '-qq', 'chromium');

const installFromPlaywright = (): boolean =>
  run(process.execPath, join(projectRoot, 'node_modules/playwright-core/cli.js'), 'install', 'chromium');

/** Makes sure that a Chromium is there: one that is installed, else Debian's package, else Playwright's own build. */
export default (): void => {
  if (findChromium() !== null) return;
  installFromDebian() || installFromPlaywright();
  if (findChromium() === null) {
    throw new Failure(
      'No Chromium was found and none could be installed: install the package "chromium", ' +
        'or set CHROMIUM_PATH to the program, and run the tests again.',
    );
  }
};
