/** Another page hands its draft over under this key; what is being checked is kept there too. */
export const draftKey = 'kho-thi-dua.check';

/** The draft that was kept in this tab, or handed over by another page; null where there is none. */
export const readKept = (): string | null => {
  try {
    return sessionStorage.getItem(draftKey);
  } catch {
    return null;
  }
};

/**
 * Keeps the draft until the tab is closed, so that a reload loses nothing.
 *
 * @returns whether it was kept; a full or forbidden store keeps nothing
 */
export const keepDraft = (text: string): boolean => {
  try {
    if (text === '') sessionStorage.removeItem(draftKey);
    else sessionStorage.setItem(draftKey, text);
    return true;
  } catch {
    return false;
  }
};
