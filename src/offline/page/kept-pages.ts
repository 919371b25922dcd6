import { keptAt } from '../kept-response.ts';
import { marks, stores } from '../store.ts';

/** A page that is kept because it was read. */
export interface KeptPage {
  readonly path: string;
  readonly title: string;
  readonly at: Date | null;
}

/** Pages that this browser keeps, the newest first. */
export const keptPages = async (): Promise<KeptPage[]> => {
  if (!(await caches.has(stores.pages))) return [];
  const store = await caches.open(stores.pages);
  const found: KeptPage[] = [];
  for (const request of await store.keys()) {
    const response = await store.match(request);
    const title = decodeURIComponent(response?.headers.get(marks.title) ?? '');
    const path = new URL(request.url).pathname;
    if (response !== undefined) found.push({ path, title: title || path, at: keptAt(response) });
  }
  return found.sort((a, b) => (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0));
};
