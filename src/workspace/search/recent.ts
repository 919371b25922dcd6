/** Queries that were asked on this device, newest first; they are kept here and nowhere else. */
const key = 'recent';
const mostKept = 8;

/** The kept queries; none where the browser keeps nothing. */
export const recentQueries = (): string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, mostKept) : [];
  } catch {
    return [];
  }
};

/** Keeps a query as the newest. */
export const rememberQuery = (query: string): void => {
  if (query === '') return;
  const kept = [query, ...recentQueries().filter((known) => known !== query)].slice(0, mostKept);
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Where nothing can be kept, there is nothing to offer later.
  }
};

/** Forgets every kept query. */
export const forgetQueries = (): void => {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing can be kept, nothing was.
  }
};
