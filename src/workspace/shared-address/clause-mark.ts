import { fingerprintOf } from '../../pipeline/text/fingerprint.ts';
import type { OutlineNode } from '../../schemas/entry.ts';
import { pathTo } from '../plan-record.ts';

/** Parameter of an address that carries the mark of the text behind it: the fragment has to stay the id of the clause. */
export const markParameter = 'v';

/** What became of the text behind a shared address. */
export type SharedText = 'same' | 'changed' | 'gone';

/** Mark of a clause's own text, as the published clauses carry it; null for a line outside the outline. */
export const clauseMark = (outline: readonly OutlineNode[], anchor: string): string | null => {
  const node = pathTo([...outline], anchor).at(-1);
  return node?.anchor === anchor ? fingerprintOf(node.text) : null;
};

/** Compares the mark of a shared address with the text that stands there now. */
export const sharedTextAt = (outline: readonly OutlineNode[], anchor: string, mark: string): SharedText => {
  const now = clauseMark(outline, anchor);
  if (now === null) return 'gone';
  return now === mark ? 'same' : 'changed';
};

/**
 * Address of a clause with the mark of its text; without one where the mark is null.
 *
 * @param page address of the page that shows the clause, with whatever it was opened by
 */
export const sharedAddress = (page: string, anchor: string, mark: string | null): string => {
  const address = new URL(page);
  address.hash = encodeURIComponent(anchor);
  if (mark === null) address.searchParams.delete(markParameter);
  else address.searchParams.set(markParameter, mark);
  return address.href;
};
