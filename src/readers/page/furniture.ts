import type { Page } from './page.ts';
import type { Row } from './rows.ts';

/** Share of a page's height, at its top and its foot, in which running heads and page numbers stand. */
const edge = 0.085;
/** Fewest pages on which the same words at an edge are a running head. */
const fewestPages = 3;

const pageNumber = /^[-–—~.\s]*\d{1,3}[-–—~.\s]*$/;

const isAtEdge = ({ baseline }: Row, { height }: Page): boolean =>
  baseline < height * edge || baseline > height * (1 - edge);

const wordsOf = ({ segments }: Row): string => segments.map(({ text }) => text).join(' ');

const keyOf = (row: Row): string => wordsOf(row).replace(/\d+/g, '0').toLowerCase();

/** Rows without the page numbers and running heads, and the words of these heads. */
export function withoutFurniture(pages: readonly { readonly page: Page; readonly rows: readonly Row[] }[]): {
  rows: Row[];
  heads: string[];
} {
  const seen = new Map<string, Set<number>>();
  for (const { page, rows } of pages) {
    for (const row of rows) {
      if (!isAtEdge(row, page)) continue;
      const at = seen.get(keyOf(row)) ?? new Set();
      seen.set(keyOf(row), at.add(page.number));
    }
  }
  const heads = new Set<string>();
  const rows = pages.flatMap(({ page, rows: all }) =>
    all.filter((row) => {
      if (!isAtEdge(row, page)) return true;
      if (pageNumber.test(wordsOf(row))) return false;
      const isHead = (seen.get(keyOf(row))?.size ?? 0) >= fewestPages;
      if (isHead) heads.add(wordsOf(row));
      return !isHead;
    }),
  );
  return { rows, heads: [...heads] };
}
