import type { WorkboxPlugin } from 'workbox-core/types.js';
import { matchPrecache } from 'workbox-precaching';
import { withKeptNote } from '../kept-note.ts';
import { keptAt, keptData, keptPage, mayKeep } from '../kept-response.ts';
import { messages } from '../store.ts';
import { savedAnswer } from './saved-store.ts';

const pathOf = (request: Request): string => new URL(request.url).pathname;

/** The stores know no queries: every address of the site is a file. */
const byPath: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => new URL(pathOf(request), request.url).href,
};

/** The browser's own cache may not answer for the network: it would not say that what it holds is old. A failing server is as good as none. */
const fromServer: WorkboxPlugin = {
  requestWillFetch: async ({ request }) => new Request(request, { cache: 'no-cache' }),
  fetchDidSucceed: async ({ response }) => {
    if (response.status >= 500) throw new TypeError(`${response.url}: ${response.status}`);
    return response;
  },
};

/** What was kept or saved for an address, whichever is the newer. */
const newest = async (
  request: Request,
  kept: Response | undefined,
): Promise<{ response: Response; at: Date | null } | null> => {
  const saved = await savedAnswer(pathOf(request));
  const own = kept === undefined ? null : { response: kept, at: keptAt(kept) };
  if (own === null || saved === null) return own ?? saved;
  return (own.at?.getTime() ?? 0) > (saved.at?.getTime() ?? 0) ? own : saved;
};

/** What may tell the state of an instrument; a picture does not. */
const mayTellState = /\.json$|^\/pagefind\//;

const tellPage = async (event: ExtendableEvent, path: string): Promise<void> => {
  const id = event instanceof FetchEvent && mayTellState.test(path) ? event.clientId : '';
  const client = id === '' ? undefined : await (self as unknown as ServiceWorkerGlobalScope).clients.get(id);
  client?.postMessage(messages.fromStore);
};

/** Pages: kept with their day, and when they come from the store, said to be so where the state of the bases stands. */
export const pagePlugins: readonly WorkboxPlugin[] = [
  byPath,
  fromServer,
  {
    cacheWillUpdate: async ({ response }) => (mayKeep(response) ? keptPage(response, new Date()) : null),
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
      const found = await newest(request, cachedResponse);
      if (found === null) return null;
      const { response, at } = found;
      const { status, statusText, headers } = response;
      return new Response(withKeptNote(await response.text(), at), { status, statusText, headers });
    },
  },
];

/** Data: kept with its day; a page that is given it from the store is told. */
export const dataPlugins: readonly WorkboxPlugin[] = [
  byPath,
  fromServer,
  {
    cacheWillUpdate: async ({ response }) => (mayKeep(response) ? keptData(response, new Date()) : null),
    cachedResponseWillBeUsed: async ({ request, cachedResponse, event }) => {
      const found = await newest(request, cachedResponse);
      if (found === null) return null;
      await tellPage(event, pathOf(request));
      return found.response;
    },
  },
];

/** Files named by their contents: any store's copy is the right one. */
export const filePlugins: readonly WorkboxPlugin[] = [
  byPath,
  {
    cacheWillUpdate: async ({ response }) => (mayKeep(response) ? response : null),
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
      cachedResponse ??
      (await matchPrecache(pathOf(request))) ??
      (await savedAnswer(pathOf(request)))?.response,
  },
];

/** What is only downloaded: from the network, else what was saved. */
export const downloadPlugins: readonly WorkboxPlugin[] = [
  {
    handlerDidError: async ({ request }) => (await savedAnswer(pathOf(request)))?.response,
  },
];
