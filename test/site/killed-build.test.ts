import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Random } from '../../scripts/damage/random.ts';
import { projectRoot } from '../../scripts/project-root.ts';

/** Times that a build is killed, and the time within which that happens in milliseconds; the environment may ask for more. */
const kills = Number(process.env['BUILD_KILLS'] ?? 2);
const within = Number(process.env['BUILD_KILLED_WITHIN'] ?? 5000);
const old = '<!doctype html><title>site of before</title>';

let folder = '';
let out = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kho-ngat-'));
  out = join(folder, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), old);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A build with folders of its own: of the site, and of the cache. */
const build = (): ChildProcess =>
  spawn(process.execPath, [join(projectRoot, 'scripts/build.ts')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, OUT_DIR: out, CACHE_DIR: join(folder, 'cache') },
  });

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));

/** How a build ended, and what it said of faults. */
const outcome = async (child: ChildProcess): Promise<{ code: number | null; said: string }> => {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return { code: await new Promise((resolve) => child.once('close', resolve)), said };
};

test('killed at any moment, a build leaves the site of before, and the next one succeeds', async () => {
  const random = new Random(8);
  for (let kill = 0; kill < kills; kill += 1) {
    const child = build();
    const gone = ended(child);
    child.stderr?.resume();
    await Promise.race([setTimeout(random.between(300, within)), gone]);
    child.kill('SIGKILL');
    const code = await gone;
    if (code === 0) writeFileSync(join(out, 'index.html'), old);
    else if (existsSync(out)) expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(old);
    else expect(readFileSync(join(folder, 'cache/previous/index.html'), 'utf8')).toBe(old);
  }
  // Of two that start together one is told to wait, and says so in one sentence; which one is chance.
  const told = await Promise.all([build(), build()].map(outcome));
  expect(told.map(({ code }) => code).sort()).toEqual([0, 1]);
  expect(told.find(({ code }) => code === 1)?.said).toMatch(/^Another build is at work in [^\n]+\n$/);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).not.toBe(old);
  expect(existsSync(join(out, 'pagefind/pagefind-entry.json'))).toBe(true);
  expect(existsSync(join(folder, 'cache/build.lock'))).toBe(false);
}, 3_600_000);
