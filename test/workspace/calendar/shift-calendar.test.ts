import { expect, test } from 'vitest';
import type { Calendar } from '../../../src/render/icalendar.ts';
import { shiftCalendar, weekendOf } from '../../../src/workspace/calendar/shift-calendar.ts';

const calendar = (...days: readonly [string, string][]): Calendar => ({
  name: 'x',
  events: days.map(([start, end], index) => ({
    id: `a/${index}`,
    start,
    end,
    summary: 's',
    description: '',
    address: null,
    everyMonths: null,
  })),
});

const daysOf = ({ events }: Calendar) => events.map(({ start, end }) => [start, end]);

test('the first event falls into the year, the others keep their distance', () => {
  const from = calendar(['2024-10-01', '2025-09-30'], ['2025-10-01', '2025-10-01']);
  expect(daysOf(shiftCalendar(from, 2027))).toEqual([
    ['2027-10-01', '2028-09-30'],
    ['2028-10-01', '2028-10-01'],
  ]);
});

test('the last of February becomes the 28th where the year has no 29th', () => {
  expect(daysOf(shiftCalendar(calendar(['2024-02-29', '2024-02-29']), 2025))).toEqual([
    ['2025-02-28', '2025-02-28'],
  ]);
});

test('a shifted event is another one, by its id; a schedule without events stays empty', () => {
  const from = calendar(['2024-01-01', '2024-01-01']);
  expect(shiftCalendar(from, 2025).events[0]?.id).not.toBe(from.events[0]?.id);
  expect(shiftCalendar(calendar(), 2025).events).toEqual([]);
});

test.each([
  ['2026-11-21', 'saturday'],
  ['2026-11-22', 'sunday'],
  ['2026-11-23', null],
])('%s is %s', (day, weekend) => {
  expect(weekendOf(day)).toBe(weekend);
});
