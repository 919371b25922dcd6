/** A day or some days in a calendar. */
export interface CalendarEvent {
  /** Unique and lasting, without a host: "ke-hoach-152/iii.2/1". */
  readonly id: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  /** Whole address of the clause; null where there is none. */
  readonly address: string | null;
  /** Months between one time and the next; null for what happens once. */
  readonly everyMonths: number | null;
}

export interface Calendar {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
}

const encoder = new TextEncoder();

/** Folds a content line at 75 octets without cutting a character (RFC 5545, 3.1). */
const fold = (line: string): string => {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
};

/** Control characters, which a calendar may not hold (RFC 5545, 3.1: CONTROL). */
const control = /(?![\t\n])\p{Cc}/gu;

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(control, '')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');

const compact = (day: string): string => day.replaceAll('-', '');

/** The day after, since the end of an all-day event is not part of it (RFC 5545, 3.6.1). */
const dayAfter = (day: string): string => {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
};

const ruleOf = (months: number): string =>
  months % 12 === 0
    ? `FREQ=YEARLY${months === 12 ? '' : `;INTERVAL=${months / 12}`}`
    : `FREQ=MONTHLY${months === 1 ? '' : `;INTERVAL=${months}`}`;

const eventLines = (event: CalendarEvent, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(event.id)}@kho-thi-dua`,
  `DTSTAMP:${compact(stamp)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(event.start)}`,
  `DTEND;VALUE=DATE:${compact(dayAfter(event.end))}`,
  ...(event.everyMonths === null ? [] : [`RRULE:${ruleOf(event.everyMonths)}`]),
  `SUMMARY:${escaped(event.summary)}`,
  ...(event.description === '' ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
  ...(event.address === null ? [] : [`URL:${event.address}`]),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/**
 * A calendar as a file of RFC 5545: all-day events, lines folded, texts escaped.
 *
 * @param stamp day on which the file was made, `YYYY-MM-DD`
 */
export const toICalendar = ({ name, events }: Calendar, stamp: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kho-thi-dua//VI',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
