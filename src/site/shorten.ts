/** Longest name that a list prints whole, in UTF-16 code units: two lines of a list column. */
const longestName = 90;

/** A name for a list: cut after a whole word, with "…", where it is too long. Headings are never cut. */
export const shortened = (name: string, longest = longestName): string => {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest + 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:–-]+$/u, '')}…`;
};
