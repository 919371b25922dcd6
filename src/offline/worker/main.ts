import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precache } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { type AddressKind, addressKind } from '../address-kind.ts';
import { addresses, messages, mostKept, pastStores, patience, stores } from '../store.ts';
import { bounded } from './bounded.ts';
import { dataPlugins, downloadPlugins, filePlugins, pagePlugins } from './plugins.ts';

/**
 * The worker that lets the site be read without a network: pages and data from the network first, from the store where
 * it fails or is slow; files named by their contents from the store first. A new worker waits until the reader lets it
 * take over, or no page of the old one is open.
 */

declare const self: ServiceWorkerGlobalScope;
/** What is kept from the start; the build writes the list. */
declare const __PRECACHED__: readonly PrecacheEntry[];

const strategies = {
  page: new NetworkFirst({
    cacheName: stores.pages,
    networkTimeoutSeconds: patience.page,
    plugins: [...pagePlugins, bounded(mostKept.pages)],
  }),
  data: new NetworkFirst({
    cacheName: stores.data,
    networkTimeoutSeconds: patience.data,
    plugins: [...dataPlugins, bounded(mostKept.data)],
  }),
  hashed: new CacheFirst({
    cacheName: stores.files,
    plugins: [...filePlugins, bounded(mostKept.files)],
  }),
  other: new NetworkOnly({ plugins: [...downloadPlugins] }),
} satisfies Record<AddressKind, unknown>;

precache([...__PRECACHED__]);
cleanupOutdatedCaches();

for (const [kind, strategy] of Object.entries(strategies))
  registerRoute(
    ({ url, request, sameOrigin }) =>
      sameOrigin && !request.headers.has(pastStores) && addressKind(url.pathname) === kind,
    strategy,
  );

setCatchHandler(async ({ request }) => {
  const isPage = request instanceof Request && request.mode === 'navigate';
  return (isPage ? await matchPrecache(addresses.page) : undefined) ?? Response.error();
});

self.addEventListener('message', (event) => {
  if (event.data === messages.takeOver) void self.skipWaiting();
});
