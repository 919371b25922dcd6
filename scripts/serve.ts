import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { frame } from '../src/site/copy/frame.ts';
import { describeFailure, Failure, runMain } from './failure.ts';
import { answer } from './serve/answer.ts';
import { siteFolders } from './site-folders.ts';

/**
 * Serves a built site over http on the loopback address. A new site may be put in its place meanwhile: every answer
 * comes whole from one of the two.
 *
 * @param folder the built site
 * @param port 0 takes any free port
 * @param previous where the site of before stands while a new one takes its place
 * @returns the listening server and its address
 * @throws Failure where the folder holds no site; an error with code EADDRINUSE where the port is taken
 */
export const serveSite = async (
  folder: string,
  port: number,
  previous?: string,
): Promise<{ server: Server; address: string }> => {
  const places = previous === undefined ? [folder] : [folder, previous];
  if (!places.some((place) => existsSync(join(place, 'index.html')))) {
    throw new Failure(
      `Unexpected absence of ${join(folder, 'index.html')}, expected a built site: run "npm run build".`,
    );
  }
  const server = createServer((request, response) => {
    answer(request, response, places).catch((error: unknown) => {
      // A reader who turned away is no fault.
      if (response.destroyed || request.destroyed) return;
      console.error(describeFailure(error));
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
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
  const { out, previous } = siteFolders();
  const { address } = await serveSite(out, wantedPort(), previous);
  console.log(`${frame.siteName}: ${address}`);
};

if (import.meta.main) await runMain(serveDist);
