import { fingerprintOf } from './fingerprint.ts';

/** Longest id that becomes a folder: file systems take 255 bytes a name, archives and old readers fewer. */
const longestId = 120;

/**
 * An id made of words of any length as a name of a folder: one that is too long is cut between words and ends with
 * the mark of the whole, so that two long ids with the same beginning stay apart.
 *
 * @param id letters a-z, digits and hyphens
 */
export const boundedId = (id: string): string => {
  if (id.length <= longestId) return id;
  const mark = fingerprintOf(id);
  const cut = id.lastIndexOf('-', longestId - mark.length - 1);
  return `${id.slice(0, cut > 0 ? cut : longestId - mark.length - 1)}-${mark}`;
};
