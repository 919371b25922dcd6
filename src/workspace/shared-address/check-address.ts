import { sharing } from '../../site/copy/sharing.ts';
import styles from '../../styles/copying.css?url';
import { planOf } from '../copy/row-source.ts';
import { element } from '../element.ts';
import { loadStyle } from '../load-style.ts';
import { outlineOf } from '../plan-record.ts';
import { markParameter, type SharedText, sharedTextAt } from './clause-mark.ts';

const notice = (became: Exclude<SharedText, 'same'>, name: string, source: string): HTMLElement =>
  element(
    'p',
    { class: 'changed', role: 'status' },
    element('strong', {}, sharing[became](name)),
    ` ${sharing.advice} `,
    element('a', { href: source }, sharing.source),
    '.',
  );

/** The id that a fragment names; empty where its escapes cannot be read. */
const anchorIn = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
};

/** What became of the clause; the same where nothing is known of it but that it is there. */
const becameOf = async (
  plan: string,
  anchor: string,
  mark: string | null,
  isThere: boolean,
): Promise<SharedText> => {
  if (mark === null) return isThere ? 'same' : 'gone';
  const outline = await outlineOf(plan);
  return outline === null ? 'same' : sharedTextAt(outline, anchor, mark);
};

/**
 * Says above the clause that an address leads to that its words are others than when the address was shared, or at the
 * head of the page that it is there no longer. Says nothing where the words are the same, or the record cannot be had.
 */
export const checkAddress = async (): Promise<void> => {
  const plan = planOf(location.pathname);
  const mark = new URLSearchParams(location.search).get(markParameter);
  const anchor = anchorIn(location.hash);
  if (plan === null || anchor === '') return;
  const place = document.getElementById(anchor);
  const became = await becameOf(plan, anchor, mark, place !== null);
  if (became === 'same') return;
  await loadStyle(styles);
  const row = place?.closest('.row') ?? null;
  const name = row?.querySelector('.addr a')?.textContent ?? anchor;
  const shown = notice(became, name, `/ke-hoach/${plan}/ban-goc/`);
  if (row === null) document.querySelector('.opening')?.prepend(shown);
  else row.before(shown);
  shown.scrollIntoView({ block: 'start' });
};
