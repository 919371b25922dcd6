import { sourceLinesPerPage } from '../addresses.ts';
import { type ListPage, pagesOf } from '../paging.ts';

/** The lines of a plan's source, in the pages on which they stand. */
export const sourcePages = (text: string): ListPage<string>[] =>
  pagesOf(text.split('\n'), sourceLinesPerPage);
