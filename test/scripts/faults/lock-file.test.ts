import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { lockFile } from '../../../scripts/lock-file.ts';
import { projectRoot } from '../../../scripts/project-root.ts';

let folder = '';
let path = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kho-khoa-'));
  path = join(folder, 'cache', 'build.lock');
});
beforeEach(() => rmSync(join(folder, 'cache'), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const take = (): (() => void) => lockFile(path, (place) => `Busy: ${place}`);

/** A process that takes the lock, says whether it has it, and keeps it until it is ended. */
const rival = (): ChildProcess => {
  const address = pathToFileURL(join(projectRoot, 'scripts/lock-file.ts')).href;
  const code = `import { lockFile } from ${JSON.stringify(address)};
try { lockFile(${JSON.stringify(path)}, () => 'busy'); console.log('taken'); setInterval(() => {}, 1000); }
catch (error) { console.log(error.message); }`;
  return spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
};

const firstWord = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.stdout?.once('data', (text: Buffer) => resolve(text.toString().trim()));
  });

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

test('a lock is held until it is given up, and nothing is left beside it', () => {
  const unlock = take();
  expect(take).toThrow(`Busy: ${path}`);
  expect(readdirSync(join(folder, 'cache'))).toEqual(['build.lock']);
  unlock();
  expect(existsSync(path)).toBe(false);
  take()();
});

test('a lock whose process was killed is taken over', async () => {
  const child = rival();
  expect(await firstWord(child)).toBe('taken');
  expect(take).toThrow('Busy');
  await end(child);
  take()();
});

test.each(['', '999999999', 'no number', `${process.pid} 1`])(
  'a lock that holds "%s", which no process at work can have written, is taken over',
  (holder) => {
    take()();
    writeFileSync(path, holder);
    const unlock = take();
    expect(readFileSync(path, 'utf8')).toMatch(new RegExp(`^${process.pid}\\b`));
    unlock();
  },
);

test('of many processes that find an old lock, one takes it over', async () => {
  take()();
  writeFileSync(path, '999999999');
  const rivals = Array.from({ length: 6 }, rival);
  try {
    const words = await Promise.all(rivals.map(firstWord));
    expect(words.filter((word) => word === 'taken')).toHaveLength(1);
    expect(words.filter((word) => word === 'busy')).toHaveLength(5);
  } finally {
    await Promise.all(rivals.map(end));
  }
});

test('the one who gives up a lock that was taken over leaves it to its holder', () => {
  const unlock = take();
  writeFileSync(path, `${process.ppid}`);
  unlock();
  expect(readFileSync(path, 'utf8')).toBe(`${process.ppid}`);
});
