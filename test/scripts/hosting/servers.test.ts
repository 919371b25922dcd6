import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheControlOf } from '../../../scripts/hosting/cache.table.ts';
import { headers as own } from '../../../scripts/hosting/headers.table.ts';
import { policyOf } from '../../../scripts/hosting/policies.ts';
import { contentTypeOf } from '../../../scripts/hosting/types.table.ts';
import { projectRoot } from '../../../scripts/project-root.ts';
import { freePort } from './free-port.ts';
import { realServers } from './servers.ts';

for (const { name, program } of realServers)
  if (program === null) console.warn(`Skipped: no ${name} on this machine; its file is not tried.`);

const long = 'Thi đua yêu nước. '.repeat(200);

const files: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html><title>Trang đầu</title>${long}`,
  '404.html': '<!doctype html><title>Không thấy</title>',
  'ke-hoach/a/index.html': '<!doctype html><title>A</title>',
  'ke-hoach/a/a.docx': 'PK',
  'ke-hoach/a/a.md': '# Kế hoạch',
  'ke-hoach/a/a.txt': `Kế hoạch ${long}`,
  'lich/a.ics': 'BEGIN:VCALENDAR',
  'du-lieu/a.csv': 'tên',
  'du-lieu/a.jsonl': '{}',
  'du-lieu/a.xml': '<a/>',
  'tim-kiem/index.html': '<!doctype html><title>Tìm</title>',
  '_astro/a.B1x.css': 'a{}',
  '_astro/a.B1x.js': 'export {}',
  '_astro/a.B1x.woff2': 'x',
  'pagefind/fragment/vi_1.pf_fragment': 'x',
  'pagefind/pagefind-entry.json': '{}',
  'pagefind/wasm.unknown.pagefind': 'x',
  '.hidden': 'x',
};

/** Status of an answer to an address as it is typed: `fetch` would put it in order first. */
const rawStatus = (port: number, path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

describe.each(realServers)('the file for $name', ({ file, program, refusal, prepare }) => {
  describe.skipIf(program === null)('in a real one', () => {
    let folder = '';
    let port = 0;
    let address = '';
    let server: ChildProcess | null = null;
    let checked = '';

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'kho-host-'));
      chmodSync(folder, 0o755);
      const site = join(folder, 'site');
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(site, name)), { recursive: true });
        writeFileSync(join(site, name), content);
      }
      port = await freePort();
      address = `http://127.0.0.1:${port}`;
      const text = readFileSync(join(projectRoot, 'scripts/hosting', file), 'utf8');
      const { check, run } = prepare({ folder, site, port }, text);
      const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
      const [checker, ...checkWords] = check;
      checked = execFileSync(checker, checkWords, { env, encoding: 'utf8', stdio: 'pipe' });
      const [runner, ...runWords] = run;
      server = spawn(runner, runWords, { env, stdio: 'ignore' });
      for (let attempt = 0; attempt < 100; attempt += 1) {
        const isUp = await fetch(address).then(
          () => true,
          () => false,
        );
        if (isUp) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }, 30_000);
    afterAll(async () => {
      const isAtWork = server !== null && server.exitCode === null && server.signalCode === null;
      const ended = new Promise((resolve) => server?.once('exit', resolve));
      server?.kill('SIGTERM');
      if (isAtWork) await ended;
      rmSync(folder, { recursive: true, force: true });
    });

    const get = (path: string, init?: RequestInit): Promise<Response> => fetch(`${address}${path}`, init);

    test('is taken without a warning', () => {
      expect(checked).not.toMatch(/warn|emerg/i);
    });

    test.each(Object.keys(files).filter((name) => !/(?:^|\/)(?:index|404)\.html$|^\./.test(name)))(
      '%s has its type, its cache rule, its policy and the headers of all',
      async (name) => {
        const { headers, status } = await get(`/${name}`);
        expect(status).toBe(200);
        expect(headers.get('content-type')).toBe(contentTypeOf(name));
        expect(headers.get('cache-control')).toBe(cacheControlOf(`/${name}`));
        expect(headers.get('content-security-policy')).toBe(policyOf(`/${name}`));
        for (const { name: header, value } of own) expect(headers.get(header)).toBe(value);
      },
    );

    test.each(['/', '/ke-hoach/a/', '/tim-kiem/', '/khong-co/', '/_astro/khong-co.js'])(
      'the page at %s carries the headers that it cannot set for itself, also where there is none',
      async (path) => {
        const response = await get(path);
        const isThere = !path.includes('khong-co');
        expect(response.status).toBe(isThere ? 200 : 404);
        expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
        for (const { name, value } of own) expect(response.headers.get(name)).toBe(value);
        expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
        if (isThere) {
          expect(response.headers.get('content-security-policy')).toBe(policyOf(path));
          expect(response.headers.get('cache-control')).toBe('no-cache');
        } else {
          expect(await response.text()).toContain('Không thấy');
        }
      },
    );

    test('text is sent compressed, and what is compressed as it stands is not', async () => {
      const asked = { headers: { 'Accept-Encoding': 'gzip' } };
      expect((await get('/', asked)).headers.get('content-encoding')).toBe('gzip');
      const text = await get('/ke-hoach/a/a.txt', asked);
      expect(text.headers.get('content-encoding')).toBe('gzip');
      expect(text.headers.get('vary')).toMatch(/accept-encoding/i);
      expect(await text.text()).toContain('Kế hoạch');
      expect(
        (await get('/pagefind/wasm.unknown.pagefind', asked)).headers.get('content-encoding'),
      ).toBeNull();
    });

    test('an address without its slash leads to the page, hidden files and other methods nowhere', async () => {
      const moved = await get('/ke-hoach/a', { redirect: 'manual' });
      expect([301, 308]).toContain(moved.status);
      expect(new URL(moved.headers.get('location') ?? '', address).href).toBe(`${address}/ke-hoach/a/`);
      expect((await get('/.hidden')).status).toBe(404);
      expect((await get('/', { method: 'POST' })).status).toBe(refusal);
      expect((await get('/', { method: 'DELETE' })).status).toBe(refusal);
      expect((await get('/', { method: 'HEAD' })).status).toBe(200);
    });

    test.each(['/../../etc/passwd', '/..%2f..%2fetc%2fpasswd', '/%2e%2e/%2e%2e/etc/passwd', '/%00', '/%ff'])(
      'nothing outside the folder is served for %s',
      async (path) => {
        expect([400, 403, 404]).toContain(await rawStatus(port, path));
      },
    );

    test.each(['//other.example/ke-hoach/a', '/%2fother.example/ke-hoach/a', '/\\other.example/ke-hoach/a'])(
      'nobody is led to another site by %s',
      async (path) => {
        expect(await rawStatus(port, path)).toBeGreaterThanOrEqual(400);
      },
    );
  });
});
