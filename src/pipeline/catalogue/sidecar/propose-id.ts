import type { Reading } from '../../reading.ts';
import { cutSlug, slug } from '../../text/slug.ts';
import { kindSlugs } from '../kind-slugs.table.ts';

/** Longest id that is proposed, in characters: it becomes a file name and part of an address. */
const longestId = 100;

const shortened = (id: string): string => cutSlug(id, longestId);

/** Whether the paper prints all that an id is made of. */
const isNumbered = ({ entry }: Reading): boolean =>
  entry.documentType !== null &&
  entry.number !== null &&
  entry.symbol !== null &&
  (entry.issuedOn?.year ?? null) !== null;

/**
 * Permanent id to propose for a document: type, number, symbol, year and place where the paper prints them, else type,
 * symbol, year and issuer; what is not known is left out. It follows the rule of slugs; whether it is taken already is
 * for the caller to say.
 */
export const proposeId = (reading: Reading): string => {
  const { entry, context } = reading;
  if (isNumbered(reading)) return shortened(context.id);
  const { documentType, symbol, issuer, number } = entry;
  const type = documentType === null ? '' : kindSlugs[documentType];
  const parts = [type, number, symbol, context.day?.slice(0, 4), issuer?.name ?? context.place];
  const id = slug(parts.filter((part) => part !== null && part !== undefined).join(' '));
  return id === '' || id === type ? shortened(context.id) : shortened(id);
};
