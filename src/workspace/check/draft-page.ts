import { checkAnswers as words } from '../../site/copy/check-answers.ts';
import { showDay } from '../../site/show-date.ts';
import { classed } from '../classed.ts';
import type { CheckedDraft, DraftFact, DraftNotice, Severity } from './checked-draft.ts';
import { cardId } from './notice-card.ts';
import { NoticeFilter, showFilters } from './notice-filter.ts';
import { NoticeWalk } from './notice-walk.ts';
import { parts } from './page-parts.ts';
import { showDocument } from './show-document.ts';

/** A checked draft on the page: what it was checked as stands beside what was found. */
export interface Report {
  readonly text: string;
  readonly checked: CheckedDraft;
}

/** Rows that a browser lays out at once without delay. */
const mostLaidOut = 400;

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** "12 điều cần xem: 3 phải sửa, 9 nên xem." */
export const sentenceOf = (notices: readonly DraftNotice[]): string => {
  if (notices.length === 0) return words.foundNone;
  const counts = severities.flatMap((severity) => {
    const count = notices.filter((notice) => notice.severity === severity).length;
    return count === 0 ? [] : [words.severityCounts[severity](count)];
  });
  return words.found(notices.length, counts);
};

const factOf = ({ name, value }: DraftFact): HTMLElement =>
  classed(
    'div',
    '',
    classed('dt', '', name),
    classed('dd', value === null ? 'soft' : '', value ?? words.silent),
  );

const filter = new NoticeFilter();

/** Leads from notice to notice. */
export const walk = new NoticeWalk(parts.result, parts.place);

const sure = ({ mend }: DraftNotice): boolean => mend?.sure === true;

/** Notices that the filter lets through, in the order of the lines. */
export const shownNotices = ({ checked }: Report): DraftNotice[] =>
  checked.notices.filter((notice) => filter.accepts(notice));

const applyFilter = (report: Report): void => {
  const shown = new Set(shownNotices(report).map(({ key }) => key));
  for (const card of parts.result.querySelectorAll<HTMLElement>('.notice'))
    card.hidden = !shown.has(card.dataset['key'] ?? '');
  for (const mark of parts.document.querySelectorAll<HTMLElement>('mark'))
    mark.classList.toggle('off', !shown.has(mark.dataset['notice'] ?? ''));
  for (const list of parts.result.querySelectorAll<HTMLElement>('.notices'))
    list.hidden = list.querySelector('.notice:not([hidden])') === null;
  parts.general.hidden = parts.general.querySelector('.notice:not([hidden])') === null;
  const mends = shownNotices(report).filter(sure).length;
  parts.mendAll.textContent = words.mendAll(mends);
  parts.mendAll.hidden = mends < 2;
  walk.show(null);
};

/**
 * Puts a checked draft on the page, in place of the one before.
 *
 * @param day day for which it was checked, `YYYY-MM-DD`
 * @param isWanted asked now and then; false gives up
 * @returns whether it was put there
 */
export const showReport = async (report: Report, day: string, isWanted: () => boolean): Promise<boolean> => {
  const { checked } = report;
  const shown = await showDocument(checked, isWanted);
  if (shown === null) return false;
  const { notices, lines, citations, movements, facts } = checked;
  parts.sentence.textContent = sentenceOf(notices);
  parts.read.textContent = `${words.read(lines, citations, movements)} ${showDay(day)}.`;
  parts.facts.replaceChildren(...facts.map(factOf));
  parts.general.replaceChildren(...(shown.general === null ? [] : [shown.general]));
  parts.document.classList.toggle('long', shown.rows > mostLaidOut);
  parts.document.replaceChildren(shown.document);
  showFilters(parts, notices, filter, () => applyFilter(report));
  applyFilter(report);
  parts.result.hidden = false;
  return true;
};

/** Leads to the first shown notice at an offset of the draft or behind it; to the result where there is none. */
export const goToNoticeFrom = (report: Report, offset: number): void => {
  const notice = shownNotices(report).find(({ start, key }) => {
    const card = document.getElementById(cardId(key));
    return start >= offset && card !== null;
  });
  if (notice === undefined) parts.result.focus({ preventScroll: true });
  else walk.go(notice.key);
};
