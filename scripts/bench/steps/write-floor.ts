/**
 * Writes every file of a folder into another one and prints what the writing alone cost: the floor below which no
 * generator of these files comes. Reading them is not counted. Run it as `node scripts/bench/steps/write-floor.ts FROM TO`.
 */
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure, runMain } from '../../failure.ts';

/** Files that are in memory at once. */
const together = 500;

await runMain(() => {
  const [from, to] = process.argv.slice(2);
  if (from === undefined || to === undefined)
    throw new Failure('Usage: node scripts/bench/steps/write-floor.ts FROM TO');
  const paths = globSync('**/*', { cwd: from }).filter((path) => statSync(join(from, path)).isFile());
  const cost = { user: 0, system: 0, files: paths.length, bytes: 0 };
  for (let at = 0; at < paths.length; at += together) {
    const files = paths
      .slice(at, at + together)
      .map((path) => ({ path: join(to, path), bytes: readFileSync(join(from, path)) }));
    const before = process.cpuUsage();
    for (const { path, bytes } of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    const { user, system } = process.cpuUsage(before);
    cost.user += user / 1e6;
    cost.system += system / 1e6;
    for (const { bytes } of files) cost.bytes += bytes.length;
  }
  console.log(JSON.stringify(cost));
});
