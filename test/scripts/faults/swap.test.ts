import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settleInterruptedSwap } from '../../../scripts/build/put-in-place.ts';
import { projectRoot } from '../../../scripts/project-root.ts';
import { serveSite } from '../../../scripts/serve.ts';

/** Times that the swapping is killed; the environment may ask for more. */
const kills = Number(process.env['SWAP_KILLS'] ?? 12);
const pages = Array.from({ length: 20 }, (_, page) => `p${page}`);

let folder = '';
let out = '';
let previous = '';
let server: Server;
let address = '';

/** A site whose every byte says which of the two it is, and whose files have a length of their own. */
const writeSite = (site: string, letter: string, length: number): void => {
  for (const name of ['index.html', '404.html', ...pages.map((page) => `${page}/index.html`)]) {
    mkdirSync(join(site, name, '..'), { recursive: true });
    writeFileSync(join(site, name), letter.repeat(length));
  }
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kho-doi-'));
  out = join(folder, 'dist');
  previous = join(folder, 'previous');
  writeSite(join(folder, 'a'), 'a', 1000);
  writeSite(join(folder, 'b'), 'b', 70_000);
  cpSync(join(folder, 'a'), out, { recursive: true });
  ({ server, address } = await serveSite(out, 0, previous));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A process that lets the two sites take each other's place again and again. */
const swapping = (): ChildProcess => {
  const module = pathToFileURL(join(projectRoot, 'scripts/build/put-in-place.ts')).href;
  const code = `import { cp, rm } from 'node:fs/promises';
import { putInPlace, settleInterruptedSwap } from ${JSON.stringify(module)};
const places = { out: ${JSON.stringify(out)}, previous: ${JSON.stringify(previous)} };
const next = ${JSON.stringify(join(folder, 'next'))};
await settleInterruptedSwap(places);
for (let turn = 0; ; turn += 1) {
  await rm(next, { recursive: true, force: true });
  await cp(${JSON.stringify(folder)} + (turn % 2 ? '/a' : '/b'), next, { recursive: true });
  await putInPlace(next, places);
}`;
  return spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'inherit' });
};

const ended = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => child.once('exit', resolve));

/** What is wrong with an answer of a site that may have changed while it was given; null where nothing is. */
const faultOf = async (page: string): Promise<string | null> => {
  const response = await fetch(`${address}${page}/`);
  const text = await response.text();
  if (response.status !== 200) return `${page}: ${response.status}`;
  return text === 'a'.repeat(1000) || text === 'b'.repeat(70_000) ? null : `${page}: half of each`;
};

test('while sites take each other’s place, and whenever that is killed, every answer is one of the two, whole', async () => {
  const faults: string[] = [];
  let answers = 0;
  const seen = new Set<string>();
  for (let kill = 0; kill < kills; kill += 1) {
    const child = swapping();
    const until = Date.now() + 150 + ((kill * 37) % 250);
    while (Date.now() < until) {
      const found = await Promise.all(pages.map(faultOf));
      answers += found.length;
      faults.push(...found.filter((fault) => fault !== null));
    }
    const gone = ended(child);
    child.kill('SIGKILL');
    await gone;
    faults.push(...(await Promise.all(pages.map(faultOf))).filter((fault) => fault !== null));
    seen.add(existsSync(out) ? 'whole' : 'between');
    await settleInterruptedSwap({ out, previous });
    expect(existsSync(join(out, 'index.html'))).toBe(true);
  }
  expect(faults).toEqual([]);
  expect(answers).toBeGreaterThan(pages.length * kills);
  expect([...seen]).toContain('whole');
}, 120_000);
