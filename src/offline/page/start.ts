import { keptNote as words } from '../../site/copy/kept-note.ts';
import { trustOwnScripts } from '../../workspace/trusted/own-scripts.ts';
import { addressKind } from '../address-kind.ts';
import { addresses, messages } from '../store.ts';
import { showNote } from './show-note.ts';

/**
 * What a page opened before the worker was there is made of: asked for again, it comes from the browser's own cache and
 * goes through the worker into the stores.
 */
const keepThisPage = async (): Promise<void> => {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const own = loaded.filter(
    ({ origin, pathname }) => origin === location.origin && addressKind(pathname) !== 'other',
  );
  const all = new Set([location.pathname, ...own.map(({ pathname }) => pathname)]);
  for (const address of all) await fetch(address).catch(() => undefined);
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
  if (container.controller === null)
    container.addEventListener('controllerchange', () => void keepThisPage(), { once: true });
  container.addEventListener('message', ({ data }) => {
    if (data === messages.fromStore && document.querySelector('.kept') === null)
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
