import { toCsv } from '../../render/csv.ts';
import { type Calendar, toICalendar } from '../../render/icalendar.ts';
import { calendar as words } from '../../site/copy/calendar.ts';
import { showDay } from '../../site/show-date.ts';
import { download } from '../download.ts';
import { shiftCalendar, weekendOf } from './shift-calendar.ts';

/** Carries the schedule of the page to another year, in the browser alone. */

const noteOf = (end: string): string => {
  const weekend = weekendOf(end);
  return weekend === null ? '' : words.weekend[weekend];
};

const csvOf = ({ events }: Calendar): string =>
  toCsv(
    words.columns,
    events.map(({ start, end, summary, description }) => [
      showDay(start),
      showDay(end),
      summary,
      description.split('\n')[0] ?? '',
      noteOf(end),
    ]),
  );

const setUp = (form: HTMLFormElement, calendar: Calendar): void => {
  const year = form.querySelector('input');
  const status = form.querySelector('[role="status"]');
  const list = form.querySelector('ul');
  if (year === null || status === null || list === null) return;
  form.inert = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = Number(year.value);
    if (!Number.isInteger(first) || first < 1945 || first > 2100) {
      status.textContent = words.shiftBad;
      return;
    }
    const shifted = shiftCalendar(calendar, first);
    const isTable = event.submitter instanceof HTMLButtonElement && event.submitter.value === 'csv';
    const today = new Date().toISOString().slice(0, 10);
    if (isTable) download(`lich-${first}.csv`, 'text/csv', csvOf(shifted));
    else download(`lich-${first}.ics`, 'text/calendar', toICalendar(shifted, today));
    status.textContent = words.shifted(shifted.events.length, first);
    list.replaceChildren(
      ...shifted.events.map(({ start, end, summary }) => {
        const item = document.createElement('li');
        const note = noteOf(end);
        item.textContent = `${words.range(showDay(start), showDay(end))}${note === '' ? '' : ` (${note})`}: ${summary}`;
        return item;
      }),
    );
  });
};

const form = document.querySelector<HTMLFormElement>('#doi');
const source = document.querySelector('#doi-lich-goc')?.textContent;
if (form !== null && source) setUp(form, JSON.parse(source));
