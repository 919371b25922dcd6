/** Longest draft that is read, in UTF-16 units: some 600 pages. */
export const longestDraft = 2_000_000;
