import { offline } from '../../site/copy/offline.ts';
import { button, element } from '../../workspace/element.ts';
import type { SavedParts } from '../saved-parts.ts';
import { saveFiles } from '../saving/save-files.ts';
import { dropOthers, fetchParts, fetchRows, readRecord, writeRecord } from '../saving/saved-store.ts';
import { addresses, stores } from '../store.ts';
import { forgetKept, showKept } from './kept-view.ts';
import { pageParts } from './page-parts.ts';
import { chosenParts, showParts, showRoom, showRunning, showState } from './saving-view.ts';

/** The page about reading without a network; it also stands in for a page that is not kept. */

const parts = pageParts();
const words = offline.saving;

let all: SavedParts | null = null;
let running: AbortController | null = null;

const say = (sentence: string): void => {
  parts.state.textContent = sentence;
};

/** Fetches the lists and the files that are not there yet; returns what to say at its end. */
const save = async (signal: AbortSignal): Promise<string> => {
  const chosen = chosenParts(parts);
  await writeRecord({ chosen: [...chosen], edition: null });
  const found = await fetchParts();
  all = found;
  const rows = await fetchRows(found, chosen);
  let fetched = 0;
  let shown = 0;
  parts.progress.max = rows.length;
  const end = await saveFiles(rows, {
    store: await caches.open(stores.saved),
    fetch: (address, init) => fetch(address, init),
    signal,
    onProgress: (progress) => {
      fetched = progress.fetched;
      parts.progress.value = progress.files;
      // A line of figures a file would keep a weak machine busy.
      const now = performance.now();
      if (now - shown < 100 && progress.files < rows.length) return;
      shown = now;
      parts.count.textContent = words.progress(progress.files, rows.length, progress.bytes);
    },
  });
  if (end !== 'whole') return words.ends[end];
  await dropOthers(rows);
  await writeRecord({ chosen: [...chosen], edition: found.edition });
  return words.whole(fetched);
};

const start = async (): Promise<void> => {
  running = new AbortController();
  showRunning(parts, true);
  say(words.looking);
  // Asked of the browser so that it does not clear what the reader saved on purpose; it may decline.
  void navigator.storage.persist().catch(() => false);
  const sentence = await save(running.signal).catch((error: unknown) => {
    if (error instanceof TypeError) return words.ends.offline;
    console.error(error);
    return error instanceof DOMException && error.name === 'QuotaExceededError'
      ? words.ends.full
      : words.failed;
  });
  running = null;
  showRunning(parts, false);
  showState(parts, all, await readRecord());
  say(sentence);
  parts.start.focus();
  if (all !== null) await showRoom(parts, all);
};

const remove = async (): Promise<void> => {
  await caches.delete(stores.saved);
  parts.count.textContent = '';
  showState(parts, all, null);
  say(words.removed);
  parts.start.focus();
  if (all !== null) await showRoom(parts, all);
};

const openSaving = async (): Promise<void> => {
  all = await fetchParts().catch(() => null);
  const record = await readRecord();
  if (all !== null) {
    showParts(parts, all, record);
    await showRoom(parts, all);
  }
  parts.parts.hidden = all === null;
  parts.saving.inert = false;
  showState(parts, all, record);
};

/** Where this page stands in for one that is not kept, that one is named. */
const tellMissing = (): void => {
  if (location.pathname === addresses.page) return;
  parts.missing.replaceChildren(
    element('p', {}, offline.missing(decodeURI(location.pathname))),
    button(offline.tryAgain, () => location.reload()),
  );
  parts.missing.hidden = false;
};

const setUp = async (): Promise<void> => {
  tellMissing();
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) {
    parts.unsupported.textContent = isSecureContext
      ? offline.unsupported.browser
      : offline.unsupported.insecure;
    parts.unsupported.hidden = false;
    parts.saving.hidden = true;
    parts.kept.hidden = true;
    return;
  }
  parts.start.addEventListener('click', () => void start());
  parts.stop.addEventListener('click', () => running?.abort());
  parts.remove.addEventListener('click', () => void remove());
  parts.forget.addEventListener('click', () => void forgetKept(parts));
  parts.parts.addEventListener('change', () => {
    if (all !== null) void showRoom(parts, all);
  });
  await showKept(parts);
  await openSaving();
};

void setUp();
