import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { SavedRow } from '../../src/offline/saved-parts.ts';
import { type SavingProgress, saveFiles } from '../../src/offline/saving/save-files.ts';

const bodies = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`/trang-${at}/`, `nội dung ${at}`]));
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
const rows: readonly SavedRow[] = Object.entries(bodies).map(([path, text]) => [
  path,
  Buffer.byteLength(text),
  digest(text),
]);

const open = (answer: (path: string) => Response | Promise<Response>, room = Number.POSITIVE_INFINITY) => {
  const held = new Map<string, Response>();
  const asked: string[] = [];
  const shown: SavingProgress[] = [];
  const stop = new AbortController();
  const tools = {
    store: {
      match: async (path: RequestInfo | URL) => held.get(String(path)),
      put: async (path: RequestInfo | URL, response: Response) => {
        if (held.size >= room) throw new DOMException('full', 'QuotaExceededError');
        held.set(String(path), response);
      },
    },
    fetch: async (path: string) => {
      asked.push(path);
      return answer(path);
    },
    signal: stop.signal,
    onProgress: (progress: SavingProgress) => shown.push(progress),
  };
  return { held, asked, shown, stop, tools };
};

const serve = (path: string): Response =>
  new Response(bodies[path] ?? null, { status: path in bodies ? 200 : 404 });

test('all files are fetched once, counted, and not again', async () => {
  const { held, asked, shown, tools } = open(serve);
  expect(await saveFiles(rows, tools)).toBe('whole');
  const bytes = rows.reduce((sum, row) => sum + row[1], 0);
  expect(shown.at(-1)).toEqual({ files: 40, bytes, fetched: bytes });
  expect(held.size).toBe(40);
  expect(await saveFiles(rows, tools)).toBe('whole');
  expect(asked.length).toBe(40);
  expect(shown.at(-1)).toEqual({ files: 40, bytes, fetched: 0 });
});

test('a stop, a lost line, a full store and a changed site end it, and the next time goes on from there', async () => {
  const stopped = open((path) => {
    if (path === '/trang-20/') stopped.stop.abort();
    return serve(path);
  });
  expect(await saveFiles(rows, stopped.tools)).toBe('stopped');
  const before = stopped.held.size;
  expect(before).toBeGreaterThan(10);
  expect(await saveFiles(rows, { ...stopped.tools, signal: new AbortController().signal })).toBe('whole');
  const lost = open((path) => (path === '/trang-9/' ? Promise.reject(new TypeError('lost')) : serve(path)));
  expect(await saveFiles(rows, lost.tools)).toBe('offline');
  expect(await saveFiles(rows, open(serve, 12).tools)).toBe('full');
  expect(await saveFiles(rows, open(() => new Response('khác')).tools)).toBe('changed');
  expect(await saveFiles(rows, open(() => new Response('', { status: 503 })).tools)).toBe('offline');
});
