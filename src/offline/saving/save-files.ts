import { savedFile } from '../kept-response.ts';
import { digestLength, type SavedRow } from '../saved-parts.ts';
import { marks, pastStores } from '../store.ts';

/** How a saving ended. */
export type SavingEnd =
  | 'whole'
  /** The reader stopped it; what is saved stays, and the next saving goes on from there. */
  | 'stopped'
  | 'offline'
  /** The browser has no room left, or allows no more. */
  | 'full'
  /** A file is no longer what the list says: the site was built anew meanwhile. */
  | 'changed';

/** How far a saving is. */
export interface SavingProgress {
  readonly files: number;
  readonly bytes: number;
  /** Of these bytes, fetched now; the others were there already. */
  readonly fetched: number;
}

/** What a saving works with; a test gives its own. */
export interface SavingTools {
  readonly store: Pick<Cache, 'match' | 'put'>;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SavingProgress) => void;
}

/** Requests at a time: more than an old server likes gain nothing on a weak line. */
const atATime = 6;

class Ended extends Error {
  readonly end: SavingEnd;
  constructor(end: SavingEnd) {
    super(end);
    this.end = end;
  }
}

const digestOf = async (bytes: ArrayBuffer): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digestLength);
};

const isQuota = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

const fetchFile = async (path: string, { fetch, signal }: SavingTools): Promise<Response> => {
  const response = await fetch(path, { headers: { [pastStores]: '1' }, cache: 'no-cache', signal }).catch(
    () => {
      throw new Ended(signal.aborted ? 'stopped' : 'offline');
    },
  );
  if (response.status >= 500) throw new Ended('offline');
  if (!response.ok || response.redirected) throw new Ended('changed');
  return response;
};

const readBytes = (response: Response, signal: AbortSignal): Promise<ArrayBuffer> =>
  response.arrayBuffer().catch(() => {
    throw new Ended(signal.aborted ? 'stopped' : 'offline');
  });

/** Saves one file unless it is there already; tells how many bytes were fetched. */
const saveFile = async ([path, , digest]: SavedRow, tools: SavingTools): Promise<number> => {
  const held = await tools.store.match(path);
  if (held?.headers.get(marks.digest) === digest) return 0;
  const response = await fetchFile(path, tools);
  const bytes = await readBytes(response, tools.signal);
  if ((await digestOf(bytes)) !== digest) throw new Ended('changed');
  await tools.store.put(path, savedFile(response, bytes, digest, new Date())).catch((error: unknown) => {
    throw isQuota(error) ? new Ended('full') : error;
  });
  return bytes.byteLength;
};

/**
 * Saves files of the site, some at a time, those that are there already without asking the network. Whatever ends it,
 * what is saved stays and need not be fetched again.
 *
 * @throws only what is none of the ends that a reader can do something about
 */
export const saveFiles = async (rows: readonly SavedRow[], tools: SavingTools): Promise<SavingEnd> => {
  let next = 0;
  let [files, bytes, fetched] = [0, 0, 0];
  let end: SavingEnd | null = null;
  const work = async (): Promise<void> => {
    while (end === null && next < rows.length) {
      const row = rows[next];
      next += 1;
      if (row === undefined) return;
      if (tools.signal.aborted) throw new Ended('stopped');
      const now = await saveFile(row, tools);
      fetched += now;
      files += 1;
      bytes += row[1];
      tools.onProgress({ files, bytes, fetched });
    }
  };
  const endWith = (error: unknown): void => {
    if (!(error instanceof Ended)) throw error;
    end ??= error.end;
  };
  await Promise.all(Array.from({ length: atATime }, () => work().catch(endWith)));
  return end ?? 'whole';
};
