import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeFailure } from '../../scripts/failure.ts';
import { serveSite } from '../../scripts/serve.ts';

let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kho-serve-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>start</title>');
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>not here</title>');
  for (const name of ['a.docx', 'a.md', 'a.txt']) writeFileSync(join(folder, name), 'x');
  ({ server, address } = await serveSite(folder, 0));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('a page is served with the headers that it cannot set for itself', async () => {
  const response = await fetch(address);
  expect(response.status).toBe(200);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('x-frame-options')).toBe('DENY');
});

test.each([
  ['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['a.md', 'text/markdown; charset=utf-8'],
  ['a.txt', 'text/plain; charset=utf-8'],
])('the download %s is served with its type', async (name, type) => {
  const response = await fetch(address + name);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
});

test('an address without a page gets the page that helps on, with status 404', async () => {
  const response = await fetch(`${address}no/such/page/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('not here');
});

test.each(['../../etc/passwd', '%2e%2e/%2e%2e/etc/passwd', '..%2f..%2fetc%2fpasswd'])(
  'nothing outside the folder is served for %s',
  async (path) => {
    const response = await fetch(address + path);
    expect(await response.text()).not.toContain('root:');
  },
);

test('a port that is taken is said in one sentence', async () => {
  const port = Number(new URL(address).port);
  const failure = await serveSite(folder, port).then(
    () => 'served',
    (error: unknown) => describeFailure(error),
  );
  expect(failure).toMatch(/^The port is taken by another program: .*PORT=/);
});

test('a folder without a site is said in one sentence', async () => {
  const failure = await serveSite(join(folder, 'empty'), 0).then(
    () => 'served',
    (error: unknown) => describeFailure(error),
  );
  expect(failure).toMatch(/expected a built site: run "npm run build"/);
});
