import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request, type Server } from 'node:http';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Random } from '../../../scripts/damage/random.ts';
import { serveSite } from '../../../scripts/serve.ts';

/** Requests that are sent; the environment may ask for more. */
const count = Number(process.env['REQUESTS'] ?? 1500);
const size = 300_000;
const atOnce = 20;

let folder = '';
let server: Server;
let port = 0;
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kho-yeu-cau-'));
  mkdirSync(join(folder, 'ke-hoach/a'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>start</title>');
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>not here</title>');
  writeFileSync(join(folder, 'ke-hoach/a/index.html'), 'a'.repeat(40_000));
  writeFileSync(join(folder, 'large.txt'), 'x'.repeat(size));
  writeFileSync(join(folder, 'empty.txt'), '');
  const served = await serveSite(folder, 0);
  server = served.server;
  port = Number(new URL(served.address).port);
});
afterAll(() => {
  agent.destroy();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => vi.restoreAllMocks());

interface Wanted {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Statuses that are right. */
  readonly statuses: readonly number[];
  /** The reader turns away after the first bytes. */
  readonly isLeft?: boolean;
  /** The server may end the connection before its answer is read: it reads no more of what is too long. */
  readonly mayBeCut?: boolean;
}

const kinds: readonly ((random: () => number) => Wanted)[] = [
  () => ({ path: '/', statuses: [200] }),
  () => ({ path: '/ke-hoach/a/?q=%3Cscript%3E', statuses: [200] }),
  () => ({ path: '/ke-hoach/a', statuses: [301] }),
  () => ({ path: '/large.txt', method: 'HEAD', statuses: [200] }),
  () => ({ path: '/large.txt', statuses: [200], isLeft: true }),
  () => ({ path: '/empty.txt', statuses: [200] }),
  (random) => {
    const from = Math.floor(random() * size * 1.2);
    const range = `bytes=${from}-${Math.floor(random() * size * 2)}`;
    return { path: '/large.txt', headers: { range }, statuses: [200, 206, 416] };
  },
  () => ({ path: '/large.txt', headers: { range: 'bytes=-7' }, statuses: [206] }),
  () => ({ path: '/large.txt', headers: { range: 'bytes=0-1,5-9,x' }, statuses: [200], isLeft: true }),
  (random) => ({ path: `/${random().toString(36).repeat(40)}`, statuses: [404] }),
  () => ({ path: `/${'a/'.repeat(4000)}`, statuses: [404] }),
  () => ({ path: `/?${'q'.repeat(20_000)}`, statuses: [431], mayBeCut: true }),
  () => ({ path: '/%', statuses: [404] }),
  () => ({ path: '/..%2f..%2fetc/passwd', statuses: [404] }),
  () => ({ path: '//other.example/', statuses: [404] }),
  () => ({ path: '/', method: 'POST', statuses: [405] }),
  () => ({ path: '/', method: 'PROPFIND', statuses: [405] }),
];

/** Sends one request. What is wrong with the answer, or null. */
const ask = ({
  path,
  method = 'GET',
  headers = {},
  statuses,
  isLeft = false,
  mayBeCut = false,
}: Wanted): Promise<string | null> =>
  new Promise((resolve) => {
    const told = `${method} ${path.slice(0, 40)}`;
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent }, (response) => {
      const status = response.statusCode ?? 0;
      const fault = statuses.includes(status) ? null : `${told}: ${status}`;
      let length = 0;
      response.on('data', (bytes: Buffer) => {
        length += bytes.length;
        if (isLeft) response.destroy();
      });
      response.on('close', () => {
        const promised = Number(response.headers['content-length'] ?? length);
        const isShort = !isLeft && method !== 'HEAD' && promised !== length;
        resolve(fault ?? (isShort ? `${told}: ${length} of ${promised} bytes` : null));
      });
    });
    sent.on('error', (error) => resolve(mayBeCut ? null : `${told}: ${error.message}`));
    sent.end();
  });

/** A connection that says nothing sensible, or goes away in the middle of a word. */
const babble = (text: string): Promise<void> =>
  new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1', () => socket.end(text));
    socket.on('error', () => undefined).on('close', () => resolve());
    socket.resume();
  });

const openFiles = (): number | null => {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return null;
  }
};

test('many requests of every kind get the right answer, and leave neither memory nor files behind', async () => {
  const told = vi.spyOn(console, 'error');
  const seeded = new Random(7);
  const random = (): number => seeded.next();
  const faults: string[] = [];
  let left = count;
  const work = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      if (left % 50 === 0) await babble(left % 100 === 0 ? 'GET / HTTP/1.1\r\nHo' : '\u0000\u0001\r\n\r\n');
      const kind = kinds[Math.floor(random() * kinds.length)];
      const fault = kind === undefined ? null : await ask(kind(random));
      if (fault !== null) faults.push(fault);
    }
  };
  const round = async (requests: number): Promise<number> => {
    left = requests;
    await Promise.all(Array.from({ length: atOnce }, work));
    global.gc?.();
    return process.memoryUsage().rss;
  };
  await round(Math.ceil(count / 4));
  const before = openFiles();
  const memory = await round(Math.ceil(count / 4));
  const after = await round(Math.ceil(count / 2));
  await setTimeout(100);
  expect(faults).toEqual([]);
  expect(told).not.toHaveBeenCalled();
  if (before !== null) expect(openFiles() ?? 0).toBeLessThan(before + 10);
  // Twice the requests again may not cost more than the noise of a collector.
  expect(after / memory).toBeLessThan(1.5);
  console.info(
    `${count} requests: ${Math.round(memory / 1e6)} MB at half, ${Math.round(after / 1e6)} MB at the end.`,
  );
}, 600_000);
