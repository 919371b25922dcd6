import { spawnSync } from 'node:child_process';
import { Failure, runMain } from './failure.ts';
import { projectRoot } from './project-root.ts';
import { readAudit } from './supply/read-audit.ts';

/** Asks the registry for known faults of the packages, and says in words what came of it. */
await runMain(() => {
  const { stdout, stderr } = spawnSync('npm', ['audit', '--json'], {
    cwd: projectRoot,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { outcome, lines } = readAudit(stdout, stderr);
  for (const line of lines) console.log(line);
  if (outcome === 'faults')
    throw new Failure('Read each of them, and write why it does not concern us or mend it.');
  if (outcome === 'no-answer') process.exitCode = 2;
});
