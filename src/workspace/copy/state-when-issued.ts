import { routes } from '../../site/routes.ts';

/**
 * How a cited instrument stood when the plan was issued, in the words of the status box of the plan's page; null on a
 * page that has none, or where the box has no row for it.
 */
export const stateWhenIssued = (instrument: string): string | null => {
  const links = document.querySelectorAll<HTMLAnchorElement>('.status tbody th a');
  const row = [...links].find((link) => link.pathname === routes.instrument(instrument))?.closest('tr');
  return row?.cells.item(1)?.textContent.trim() ?? null;
};
