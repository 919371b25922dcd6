import { pbkdf2 } from 'node:crypto';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFile } from '../../../scripts/serve/open-file.ts';

let folder = '';
let out = '';
let previous = '';

const writeSite = (site: string, text: string): void => {
  mkdirSync(site);
  writeFileSync(join(site, 'p.html'), text);
};

/** Lets this thread do nothing, so that what waits in other threads is done while nothing is heard of it. */
const sleep = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kho-mo-'));
  out = join(folder, 'dist');
  previous = join(folder, 'previous');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file that both sites have is found, though a whole swap passes before its absence is heard of', async () => {
  writeSite(out, 'before');
  // The threads that open files are kept busy, so that the file is looked for while the site is being moved.
  const busy = Array.from({ length: 8 }, () => promisify(pbkdf2)('x', 'y', 40_000, 64, 'sha512'));
  const opening = openFile([out, previous], 'p.html');
  renameSync(out, previous);
  sleep(1500);
  // The new site is often given the very number on the disk that the one before had.
  rmSync(previous, { recursive: true });
  writeSite(join(folder, 'next'), 'after');
  renameSync(join(folder, 'next'), out);
  const opened = await opening;
  await Promise.all(busy);
  expect(opened.kind).toBe('file');
  if (opened.kind !== 'file') return;
  expect(await opened.file.readFile('utf8')).toBe('after');
  await opened.file.close();
});

test('a file that no site has is nothing, and a folder is a folder', async () => {
  expect(await openFile([out, previous], 'q.html')).toEqual({ kind: 'nothing' });
  mkdirSync(join(out, 'sub'), { recursive: true });
  expect(await openFile([out, previous], 'sub')).toEqual({ kind: 'folder' });
});
