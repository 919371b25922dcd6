import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { docxType } from '../src/render/paper/docx-type.ts';
import { Failure, runMain } from './failure.ts';
import { siteFolders } from './site-folders.ts';

/** Headers that a page cannot set for itself; the content security policy of each page stands in the page. */
const headers: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Types of downloads that the server does not know, or knows without their encoding. */
const types: Readonly<Record<string, string>> = {
  '.docx': docxType,
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves a built site over http on the loopback address.
 *
 * @param folder the built site
 * @param port 0 takes any free port
 * @returns the listening server and its address
 * @throws Failure where the folder holds no site; an error with code EADDRINUSE where the port is taken
 */
export const serveSite = async (
  folder: string,
  port: number,
): Promise<{ server: Server; address: string }> => {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Failure(
      `Unexpected absence of ${join(folder, 'index.html')}, expected a built site: run "npm run build".`,
    );
  }
  const notFound = join(folder, '404.html');
  const handler = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const type = types[extname(path)];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
    onNoMatch: (_request, response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(existsSync(notFound) ? readFileSync(notFound) : '');
    },
  });
  const server = createServer(handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return { server, address: `http://localhost:${actual}/` };
};

/** `PORT` from the environment, 4321 where it is not set. */
const wantedPort = (): number => {
  const text = process.env['PORT'] ?? '4321';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Failure(`Unexpected PORT "${text}", expected a whole number from 0 to 65535.`);
  }
  return port;
};

/** Serves `dist/` until the process is ended, and prints the address. */
export const serveDist = async (): Promise<void> => {
  const { address } = await serveSite(siteFolders().out, wantedPort());
  console.log(`Kho kế hoạch thi đua: ${address}`);
};

if (import.meta.main) await runMain(serveDist);
