import { basename } from 'node:path';

const longest = 120;

/** Text from outside as a terminal may show it: no control characters, which could move its cursor or hide what stands there. */
export const plainText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The last part of a path as people know it, on one line. */
export const shownName = (path: string): string => {
  const name = plainText(basename(path).normalize('NFC'));
  return name.length > longest ? `${name.slice(0, longest)}…` : name;
};
