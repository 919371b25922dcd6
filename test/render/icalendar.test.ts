import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { expect, test } from 'vitest';
import { type Calendar, type CalendarEvent, toICalendar } from '../../src/render/icalendar.ts';

const event: CalendarEvent = {
  id: 'ke-hoach-152/iv.2/1',
  start: '2024-11-15',
  end: '2024-11-15',
  summary: 'Báo cáo kết quả; các phòng, ban',
  description: 'Dòng 1\nDòng 2 \\ “trích”',
  address: 'https://kho.example/ke-hoach/x/#iv.2',
  everyMonths: null,
};

const calendar = (events: readonly CalendarEvent[]): Calendar => ({ name: 'Lịch', events });

const read = (file: string) => {
  const component = new ICAL.Component(ICAL.parse(file));
  return component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
};

const fromNodeIcal = (file: string) =>
  Object.values(nodeIcal.sync.parseICS(file)).flatMap((one) => (one?.type === 'VEVENT' ? [one] : []));

test('two parsers read the same event back', () => {
  const file = toICalendar(calendar([event]), '2026-11-21');
  const [one] = read(file);
  expect(one?.summary).toBe(event.summary);
  expect(one?.description).toBe(event.description);
  expect(one?.startDate.toString()).toBe('2024-11-15');
  expect(one?.endDate.toString()).toBe('2024-11-16');
  expect(one?.startDate.isDate).toBe(true);
  const [other] = fromNodeIcal(file);
  expect(other?.summary).toBe(event.summary);
  expect(other?.description).toBe(event.description);
  expect(other?.datetype).toBe('date');
});

test.each([
  [12, 'FREQ=YEARLY'],
  [24, 'FREQ=YEARLY;INTERVAL=2'],
  [6, 'FREQ=MONTHLY;INTERVAL=6'],
  [1, 'FREQ=MONTHLY'],
])('every %d months is %s', (everyMonths, rule) => {
  const [one] = read(toICalendar(calendar([{ ...event, everyMonths }]), '2026-11-21'));
  expect(one?.component.getFirstPropertyValue('rrule')?.toString()).toBe(rule);
});

test('no line is longer than 75 octets, and none ends in half a character', () => {
  const summary = 'Ủy ban nhân dân tỉnh tổng kết phong trào thi đua yêu nước '.repeat(4).trim();
  const file = toICalendar(calendar([{ ...event, summary }]), '2026-11-21');
  for (const line of file.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(read(file)[0]?.summary).toBe(summary);
});

test('any text is read back whole, control characters left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const kept = text
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(/(?![\t\n])\p{Cc}/gu, '');
      const [one] = read(toICalendar(calendar([{ ...event, summary: `x${text}` }]), '2026-11-21'));
      expect(one?.summary).toBe(`x${kept}`);
    }),
  );
});
