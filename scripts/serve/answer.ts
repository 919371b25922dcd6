import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { cacheControlOf } from '../hosting/cache.table.ts';
import { headers } from '../hosting/headers.table.ts';
import { policyOf } from '../hosting/policies.ts';
import { contentTypeOf } from '../hosting/types.table.ts';
import { byteRange } from './byte-range.ts';
import { namedFile, withSlash } from './named-file.ts';
import { type Opened, openFile } from './open-file.ts';

const notFound = '404.html';

const setHeaders = (response: ServerResponse, address: string): void => {
  for (const { name, value } of headers) response.setHeader(name, value);
  response.setHeader('Content-Security-Policy', policyOf(address));
  response.setHeader('Cache-Control', cacheControlOf(address));
};

/** Sends an open file, or the part of it that was asked for, and closes it. */
const send = async (
  request: IncomingMessage,
  response: ServerResponse,
  { file, size, mark }: Extract<Opened, { kind: 'file' }>,
  path: string,
): Promise<void> => {
  try {
    const tag = `"${mark}"`;
    response.setHeader('Content-Type', contentTypeOf(path));
    if (response.statusCode === 200) {
      response.setHeader('ETag', tag);
      response.setHeader('Accept-Ranges', 'bytes');
      const known = request.headers['if-none-match']
        ?.split(',')
        .map((each) => each.trim().replace(/^W\//, ''));
      if (known?.includes(tag) === true) {
        response.statusCode = 304;
        response.end();
        return;
      }
    }
    const condition = request.headers['if-range'];
    const isWhole = response.statusCode !== 200 || (condition !== undefined && condition !== tag);
    const range = isWhole ? null : byteRange(request.headers.range, size);
    if (range === 'none') {
      response.statusCode = 416;
      response.setHeader('Content-Range', `bytes */${size}`);
      response.end();
      return;
    }
    if (range !== null) {
      response.statusCode = 206;
      response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
    }
    const length = range === null ? size : range.end - range.start + 1;
    response.setHeader('Content-Length', length);
    if (request.method === 'HEAD' || length === 0) {
      response.end();
      return;
    }
    await pipeline(file.createReadStream({ ...(range ?? { start: 0 }), autoClose: false }), response);
  } finally {
    await file.close();
  }
};

/**
 * Answers a request for a file of a site.
 *
 * @param places folders of the site; see `openFile`
 */
export const answer = async (
  request: IncomingMessage,
  response: ServerResponse,
  places: readonly string[],
): Promise<void> => {
  const address = request.url ?? '/';
  setHeaders(response, address);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.statusCode = 405;
    response.setHeader('Allow', 'GET, HEAD');
    response.end();
    return;
  }
  const path = namedFile(address);
  const found = path === null ? ({ kind: 'nothing' } as const) : await openFile(places, path);
  if (path !== null && found.kind === 'file') return send(request, response, found, path);
  if (path !== null && found.kind === 'folder') {
    const question = address.includes('?') ? address.slice(address.indexOf('?')) : '';
    response.statusCode = 301;
    response.setHeader('Location', withSlash(path) + question);
    response.end();
    return;
  }
  response.statusCode = 404;
  response.setHeader('Cache-Control', 'no-cache');
  const page = await openFile(places, notFound);
  if (page.kind === 'file') return send(request, response, page, notFound);
  response.end();
};
