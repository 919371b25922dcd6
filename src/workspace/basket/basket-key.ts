/** Where the browser keeps the basket, and the name of the event that tells this page of a change. */
export const basketKey = 'kho-thi-dua.basket';

/** How many clauses a stored basket holds; none where it cannot be read. Light: every page asks it. */
export const countStored = (stored: string | null): number => {
  try {
    const parts: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(parts) ? parts.length : 0;
  } catch {
    return 0;
  }
};
