/** Key of the draft in the browser's store. */
const key = 'kho-thi-dua.draft';

/** Where a kept draft that could not be read is put before another takes its place. */
const brokenKey = `${key}.cu`;

/** What became of a try to keep the draft. `conflict`: another tab has written since; nothing was overwritten. */
export type KeepOutcome = 'kept' | 'full' | 'forbidden' | 'conflict';

export interface DraftStore {
  /** Text that was kept; null where there is none, or where the store may not be read. */
  read(): string | null;
  keep(text: string): KeepOutcome;
  /** Takes what stands in the store now for known: the next `keep` may overwrite it. */
  acknowledge(): void;
  forget(): void;
  /** Puts a text that could not be read where nothing overwrites it. */
  setAside(text: string): void;
  /** Calls back when another tab has written. */
  onOther(listen: () => void): void;
}

const attempt = <Value>(task: () => Value, otherwise: Value): Value => {
  try {
    return task();
  } catch {
    return otherwise;
  }
};

/** The store of this browser. What another tab wrote is never overwritten before somebody has chosen. */
export const openStore = (): DraftStore => {
  let known: string | null = null;
  const stored = (): string | null => attempt(() => localStorage.getItem(key), null);
  return {
    read: () => {
      known = stored();
      return known;
    },
    keep: (text) => {
      if (stored() !== known) return 'conflict';
      try {
        localStorage.setItem(key, text);
        known = text;
        return 'kept';
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
      }
    },
    acknowledge: () => {
      known = stored();
    },
    forget: () => {
      attempt(() => localStorage.removeItem(key), undefined);
      known = stored();
    },
    setAside: (text) => attempt(() => localStorage.setItem(brokenKey, text), undefined),
    onOther: (listen) => {
      window.addEventListener('storage', (event) => {
        if ((event.key === key || event.key === null) && stored() !== known) listen();
      });
    },
  };
};
