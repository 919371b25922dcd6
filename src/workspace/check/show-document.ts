import { checkAnswers as words } from '../../site/copy/check-answers.ts';
import { classed } from '../classed.ts';
import { hastToDom } from '../reading-view/hast-to-dom.ts';
import type { CheckedDraft, DraftNotice } from './checked-draft.ts';
import { noticeCard } from './notice-card.ts';

const listOf = (notices: readonly DraftNotice[], label: string): HTMLUListElement => {
  const list = classed('ul', 'note notices', ...notices.map(noticeCard));
  list.setAttribute('aria-label', label);
  return list;
};

/** Rows of a document by each of the fragments that they hold. */
const rowsOf = (made: DocumentFragment): Map<string, Element> => {
  const rows = new Map<string, Element>();
  for (const row of made.querySelectorAll('.row')) {
    rows.set(row.id, row);
    for (const { id } of row.querySelectorAll('[id]')) rows.set(id, row);
  }
  return rows;
};

const addressIn = (row: Element): string => row.querySelector('.addr')?.textContent ?? '';

/** A draft as it goes to the page: its text with the notices beside it, and those that are about all of it. */
export interface ShownDraft {
  readonly document: DocumentFragment;
  readonly general: HTMLUListElement | null;
  /** Number of rows of the text. */
  readonly rows: number;
}

/**
 * Makes the nodes of a checked draft.
 *
 * @param isWanted asked now and then; false gives up
 * @returns null where it was given up
 */
export const showDocument = async (
  { document: root, notices }: CheckedDraft,
  isWanted: () => boolean,
): Promise<ShownDraft | null> => {
  const made = await hastToDom(root, isWanted);
  if (made === null) return null;
  // The printed head is folded on a plan's page; here it is looked at like all the rest.
  for (const head of made.querySelectorAll('details')) head.open = true;
  const rows = rowsOf(made);
  const byRow = Map.groupBy(notices, ({ fragment }) =>
    fragment === null ? null : (rows.get(fragment) ?? null),
  );
  for (const [row, own] of byRow) row?.append(listOf(own, words.noticesOf(addressIn(row))));
  const general = byRow.get(null) ?? [];
  return {
    document: made,
    general: general.length === 0 ? null : listOf(general, words.general),
    rows: rows.size,
  };
};
