import { existsSync, readFileSync, statSync } from 'node:fs';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentTypeOf, fileTypeOf } from '../hosting/types.table.ts';
import { ownCertificate } from './own-certificate.ts';

/** What a Chromium is told that visits the site served here, whose certificate nobody signed. */
export const trustingArguments: readonly string[] = ['--ignore-certificate-errors'];

/**
 * Serves a built site on the loopback address as the configurations in `scripts/hosting` do: by HTTP/2, compressed, with
 * lasting names kept by the browser. For audits alone: it keeps what it packed in memory.
 *
 * @throws Failure where no certificate can be made
 */
export const servePacked = async (site: string): Promise<{ server: Http2SecureServer; address: string }> => {
  const kept = new Map<string, Buffer>();
  const fileOf = (path: string): string | null => {
    const file = join(site, normalize(decodeURIComponent(path)), path.endsWith('/') ? 'index.html' : '');
    return file.startsWith(site) && existsSync(file) && statSync(file).isFile() ? file : null;
  };
  const server = createSecureServer({ ...ownCertificate(), allowHTTP1: true }, (request, response) => {
    const { pathname } = new URL(request.url, 'https://localhost');
    const file = fileOf(pathname);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    const isPacked = fileTypeOf(file)?.shrinks === true;
    const bytes = kept.get(file) ?? (isPacked ? gzipSync(readFileSync(file)) : readFileSync(file));
    kept.set(file, bytes);
    response.writeHead(200, {
      'Content-Type': contentTypeOf(file),
      'Content-Length': bytes.length,
      'Cache-Control': pathname.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `https://localhost:${(server.address() as AddressInfo).port}` };
};
