/** One page of a long list. */
export interface ListPage<T> {
  /** 1-based. */
  readonly number: number;
  readonly of: number;
  /** 1-based place of the first item in the whole list. */
  readonly first: number;
  readonly total: number;
  readonly items: readonly T[];
}

/** Rows of a backlink list that stand on one page. */
export const rowsPerPage = 100;

/** Plans and stubs of a chain that stand on one page: each may name several that carry it out. */
export const chainRowsPerPage = 60;

/** Sentences of a backlink list, or clauses of a role, that stand on one page: each is a paragraph. */
export const sentencesPerPage = 50;

/** Cuts a list into pages of `size`; an empty list has one empty page. */
export const pagesOf = <T>(items: readonly T[], size: number): ListPage<T>[] => {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    first: index * size + 1,
    total: items.length,
    items: items.slice(index * size, (index + 1) * size),
  }));
};

/** Lists of so many pages link all of them from each. */
const fewPages = 12;

/**
 * Numbers of the pages that page `number` of `of` links to, itself among them, rising: all of a few; of more the first and
 * the last, two on either side, and those ten, a hundred, a thousand … further on and back, so that every page is some steps
 * away and links do not grow with the square of the pages.
 */
export const linkedPages = (number: number, of: number): number[] => {
  if (of <= fewPages) return Array.from({ length: of }, (_, index) => index + 1);
  const steps = [0, 1, 2];
  for (let step = 10; step < of; step *= 10) steps.push(step);
  const linked = new Set([1, of, ...steps.flatMap((step) => [number - step, number + step])]);
  return [...linked].filter((one) => one >= 1 && one <= of).sort((a, b) => a - b);
};

/** Names of a movement that stand on one page, each with some of its plans: they take 24 kB of the first one. */
export const familyNamesPerPage = 24;

/** Places, 0-based, of the items of a second list that stand on page `number` of a list; the last page takes all that is left. */
export interface Share {
  readonly from: number;
  readonly to: number;
}

/** Shares a second list of `total` items out over the pages of a first one, `size` a page. */
export const shareOf = (
  total: number,
  size: number,
  { number, of }: Pick<ListPage<unknown>, 'number' | 'of'>,
): Share => {
  const from = Math.min(total, (number - 1) * size);
  return { from, to: number === of ? total : Math.min(total, from + size) };
};

/**
 * One of the pages that {@link pagesOf} made.
 *
 * @throws Error where there is none of that number
 */
export const pageAt = <T>(pages: readonly ListPage<T>[], number: number): ListPage<T> => {
  const page = pages[number - 1];
  if (page === undefined) throw new Error(`Unexpected page ${number}, expected 1 to ${pages.length}.`);
  return page;
};

/** Last part of the address of page n, as a rest parameter: none for the first page. */
export const pageParam = (number: number): string | undefined =>
  number === 1 ? undefined : `trang-${number}`;
