import { keptNote as words } from '../../site/copy/kept-note.ts';
import { trustOwnScripts } from '../../workspace/trusted/own-scripts.ts';
import { addressKind } from '../address-kind.ts';
import { keptData, keptPage, mayKeep } from '../kept-response.ts';
import { addresses, messages, stores } from '../store.ts';
import { showNote } from './show-note.ts';

/** Puts an address into its store as the worker would: the browser's own cache mostly has it. */
const keep = async (address: string): Promise<void> => {
  const kind = addressKind(address);
  if (kind === 'other') return;
  const response = await fetch(address);
  if (!mayKeep(response)) return;
  const store = await caches.open({ page: stores.pages, data: stores.data, hashed: stores.files }[kind]);
  const kept = kind === 'page' ? await keptPage(response, new Date()) : keptData(response, new Date());
  await store.put(address, kept);
};

/**
 * Keeps a page opened before the worker was there, with what it loads: the worker rules over the pages opened after it. It
 * could claim those that are open, but a claimed page is no longer shown as it was left on the way back.
 */
const keepThisPage = (): void => {
  const known = new Set<string>();
  const keepOnce = (address: string): void => {
    if (known.has(address)) return;
    known.add(address);
    void keep(address).catch(() => undefined);
  };
  keepOnce(location.pathname);
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      const { origin, pathname } = new URL(name);
      if (origin === location.origin) keepOnce(pathname);
    }
  }).observe({ type: 'resource', buffered: true });
};

/** Offers a worker that waits; it takes over, and the page is loaded anew, only when the reader says so. */
const offer = (waiting: ServiceWorker): void =>
  showNote(words.newEdition, words.takeNew, () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage(messages.takeOver);
  });

const follow = (registration: ServiceWorkerRegistration): void => {
  const { waiting } = registration;
  if (waiting !== null && registration.active !== null) offer(waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && registration.active !== null) offer(installing);
    });
  });
};

/** Registers the worker where the browser has such and the page's address allows it; elsewhere the page stays as it is. */
const startOffline = async (): Promise<void> => {
  const container = navigator.serviceWorker;
  if (container === undefined || !/^https?:$/.test(location.protocol)) return;
  if (container.controller === null) keepThisPage();
  container.addEventListener('message', ({ data }) => {
    if (data === messages.fromStore && document.querySelector('.kept, #nt-thieu') === null)
      showNote(`${words.partly} ${words.mayHaveChanged}`, words.reload, () => location.reload());
  });
  container.startMessages();
  trustOwnScripts();
  try {
    follow(await container.register(addresses.worker));
  } catch {
    // Forbidden by the browser or its owner: the site is then read with a network alone.
  }
};

void startOffline();
