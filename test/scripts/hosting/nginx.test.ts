import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/project-root.ts';

const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'].find(existsSync);
const types = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'].find(existsSync);
if (nginx === undefined || types === undefined)
  console.warn('Skipped: no nginx on this machine; its configuration is not tried.');

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const files: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>Trang đầu</title>',
  '404.html': '<!doctype html><title>Không thấy</title>',
  'ke-hoach/a/index.html': '<!doctype html><title>A</title>',
  'ke-hoach/a/a.docx': 'PK',
  'ke-hoach/a/a.md': '# Kế hoạch',
  'ke-hoach/a/a.txt': 'Kế hoạch',
  'lich/a.ics': 'BEGIN:VCALENDAR',
  'du-lieu/a.csv': 'tên',
  'du-lieu/a.jsonl': '{}',
  'tim-kiem/index.html': '<!doctype html><title>Tìm</title>',
  '_astro/a.B1x.css': 'a{}',
  '_astro/a.B1x.js': 'export {}',
  'pagefind/fragment/vi_1.pf_fragment': 'x',
  'pagefind/pagefind-entry.json': '{}',
  '.hidden': 'x',
};

describe.skipIf(nginx === undefined || types === undefined)('the configuration for nginx', () => {
  let folder = '';
  let address = '';
  let server: ChildProcess | null = null;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kho-nginx-'));
    const root = join(folder, 'site');
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    }
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    const site = readFileSync(join(projectRoot, 'scripts/hosting/nginx.conf'), 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('root /srv/kho-thi-dua;', `root ${root};`)
      .replace('include mime.types;', `include ${types};`);
    const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    const isRoot = process.getuid?.() === 0;
    const whole = `${isRoot ? 'user root;' : ''} daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/log;
events {} http { access_log off; ${own.join(' ')} ${site} }`;
    const path = join(folder, 'nginx.conf');
    writeFileSync(path, whole);
    execFileSync(nginx ?? '', ['-t', '-q', '-c', path, '-e', join(folder, 'log')]);
    server = spawn(nginx ?? '', ['-c', path, '-e', join(folder, 'log')], { stdio: 'ignore' });
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const isUp = await fetch(address).then(
        () => true,
        () => false,
      );
      if (isUp) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, 30_000);
  afterAll(() => {
    server?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  const get = (path: string, init?: RequestInit): Promise<Response> => fetch(`${address}${path}`, init);

  test('is taken without a warning', () => {
    expect(readFileSync(join(folder, 'log'), 'utf8')).not.toMatch(/\[(?:warn|emerg)\]/);
  });

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/ke-hoach/a/a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['/ke-hoach/a/a.md', 'text/markdown; charset=utf-8'],
    ['/ke-hoach/a/a.txt', 'text/plain; charset=utf-8'],
    ['/lich/a.ics', 'text/calendar; charset=utf-8'],
    ['/du-lieu/a.csv', 'text/csv; charset=utf-8'],
    ['/du-lieu/a.jsonl', 'application/jsonl; charset=utf-8'],
    ['/_astro/a.B1x.css', 'text/css; charset=utf-8'],
    ['/_astro/a.B1x.js', 'application/javascript; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });

  test('pages carry the headers that they cannot set for themselves, also where there is none', async () => {
    for (const path of ['/', '/ke-hoach/a/', '/khong-co/']) {
      const { headers, status } = await get(path);
      expect(status).toBe(path === '/khong-co/' ? 404 : 200);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).toBe('DENY');
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
    }
    expect((await get('/tim-kiem/')).headers.get('content-security-policy')).toContain("'wasm-unsafe-eval'");
    expect(await (await get('/khong-co/')).text()).toContain('Không thấy');
  });

  test('what carries a mark of its contents in its name is kept, the rest is asked for anew', async () => {
    const rule = async (path: string): Promise<string | null> =>
      (await get(path)).headers.get('cache-control');
    expect(await rule('/_astro/a.B1x.css')).toContain('immutable');
    expect(await rule('/pagefind/fragment/vi_1.pf_fragment')).toContain('immutable');
    expect(await rule('/pagefind/pagefind-entry.json')).toBe('no-cache');
    expect(await rule('/ke-hoach/a/')).toBe('no-cache');
  });

  test('an address without its slash leads to the page, hidden files and other methods nowhere', async () => {
    const moved = await get('/ke-hoach/a', { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/ke-hoach/a/']);
    expect((await get('/.hidden')).status).toBe(404);
    expect((await get('/', { method: 'POST' })).status).toBe(403);
  });
});
