/**
 * Writes every file of a folder into another one and prints what that cost: the floor below which no generator of these
 * files comes. Texts are written as strings, as a generator has them; reading them is not counted, the start of Node is.
 * Run it as `node scripts/bench/steps/write-floor.ts FROM TO`.
 */
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure, runMain } from '../../failure.ts';

/** Files that are in memory at once. */
const together = 500;
const text = /\.(?:html|txt|md|json|xml|csv|ics|svg|css|js|webmanifest)$/;

await runMain(() => {
  const [from, to] = process.argv.slice(2);
  if (from === undefined || to === undefined)
    throw new Failure('Usage: node scripts/bench/steps/write-floor.ts FROM TO');
  const atStart = process.cpuUsage();
  const paths = globSync('**/*', { cwd: from }).filter((path) => statSync(join(from, path)).isFile());
  const cost = { user: atStart.user / 1e6, system: atStart.system / 1e6, files: paths.length, bytes: 0 };
  for (let at = 0; at < paths.length; at += together) {
    const files = paths.slice(at, at + together).map((path) => {
      const bytes = readFileSync(join(from, path));
      cost.bytes += bytes.length;
      return { path: join(to, path), prepared: text.test(path) ? bytes.toString('utf8') : bytes };
    });
    const before = process.cpuUsage();
    for (const { path, prepared } of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, prepared);
    }
    const { user, system } = process.cpuUsage(before);
    cost.user += user / 1e6;
    cost.system += system / 1e6;
  }
  console.log(JSON.stringify(cost));
});
