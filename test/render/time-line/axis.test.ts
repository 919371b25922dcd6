import { expect, test } from 'vitest';
import { axisOf } from '../../../src/render/time-line/axis.ts';

const axis = axisOf({ first: 1948, bend: 2000, last: 2029, narrow: 0.2 });

test.each([
  ['1948-01-01', 0],
  ['1974-01-01', 0.1],
  ['2000-01-01', 0.2],
  ['2015-01-01', 0.6],
  ['2029-12-31', 1],
  ['1900-01-01', 0],
  ['2100-01-01', 1],
])('%s stands at %d', (day, at) => {
  expect(axis.at(day)).toBeCloseTo(at, 2);
});

test('later days never stand before earlier ones', () => {
  const days = Array.from({ length: 90 }, (_, index) => `${1945 + index}-06-15`);
  const places = days.map(axis.at);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('years are marked at the first one, the bend and every fifth after it', () => {
  expect(axis.ticks.map(({ year }) => year)).toEqual([1948, 2000, 2005, 2010, 2015, 2020, 2025]);
});
