import { expect, test } from 'vitest';
import { nothingPrinted } from '../../../../src/pipeline/cite/find/printed-with-tail.ts';
import type { Printed } from '../../../../src/pipeline/cite/printed.ts';
import { citingDay } from '../../../../src/pipeline/cite/resolve/citing-day.ts';

const citedOn = (year: number, month: number, day: number): Printed => ({
  ...nothingPrinted,
  kind: 'decision',
  range: { start: 0, end: 1 },
  number: '12',
  issuedOn: { year, month, day },
});

test.each([
  ['one date behind it may be a misprint', '2012-03-05', [citedOn(2021, 7, 16)], '2012-03-05'],
  [
    'several show that it was misread',
    '2012-03-05',
    [citedOn(2021, 7, 16), citedOn(2021, 5, 18)],
    '2021-07-16',
  ],
  ['the same date twice is one', '2012-03-05', [citedOn(2021, 7, 16), citedOn(2021, 7, 16)], '2012-03-05'],
  ['older ones say nothing', '2022', [citedOn(2021, 7, 16), citedOn(2022, 5, 18)], '2022'],
  [
    'those without a number may be dated by the year they speak of',
    '2012-03-05',
    [citedOn(2021, 7, 16), { ...citedOn(2021, 5, 18), number: null }],
    '2012-03-05',
  ],
  ['an unknown day stays so', null, [citedOn(2021, 7, 16), citedOn(2021, 5, 18)], null],
])('%s', (_, day, cited, expected) => {
  expect(citingDay(day, cited)).toBe(expected);
});
