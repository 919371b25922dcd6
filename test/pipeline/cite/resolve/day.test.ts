import { expect, test } from 'vitest';
import {
  agreesWithDate,
  inForceOn,
  issuedBy,
  ofSameYear,
} from '../../../../src/pipeline/cite/resolve/day.ts';
import type { Instrument } from '../../../../src/schemas/instrument.ts';
import { registry } from '../registry.ts';

const find = (id: string): Instrument => {
  const found = registry.instruments.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not in the test registry`);
  return found;
};
const law = find('luat-06-2022-qh15');
const decree = find('nghi-dinh-91-2017-nd-cp');
const undated: Instrument = { ...decree, issuedOn: null };

test.each([
  ['2017-07-31', true],
  ['2017-07-30', false],
  ['2018', true],
  ['2017', true],
  ['2016', false],
  ['2017-06', false],
  ['2017-07', true],
  [null, true],
])('by %s a decree of 31/7/2017 may have been issued: %s', (day, expected) => {
  expect(issuedBy(decree, day)).toBe(expected);
});

test('of an instrument without its day the year counts', () => {
  expect(issuedBy(undated, '2017-01-01')).toBe(true);
  expect(issuedBy(undated, '2016-12-31')).toBe(false);
  expect(agreesWithDate(undated, { year: 2017, month: 3, day: 1 })).toBe(true);
  expect(agreesWithDate(undated, { year: 2018, month: 3, day: 1 })).toBe(false);
});

test.each([
  [{ year: 2017, month: 7, day: 31 }, true],
  [{ year: 2017, month: 7, day: 30 }, false],
  [{ year: 2017, month: 7, day: null }, true],
  [{ year: 2017, month: 8, day: null }, false],
  [{ year: 2017, month: null, day: null }, true],
  [{ year: 2018, month: null, day: null }, false],
  [{ year: null, month: 7, day: 30 }, true],
])('the printed date %j agrees with 31/7/2017: %s', (date, expected) => {
  expect(agreesWithDate(decree, date)).toBe(expected);
});

test.each([
  ['2023-12-31', false],
  ['2024-01-01', true],
  ['2023-12', false],
  ['2024-01', true],
  ['2024', true],
  ['2023', false],
  ['2027-01-01', true],
])('on %s a law in force from 01/01/2024 stands: %s', (day, expected) => {
  expect(inForceOn(law, day)).toBe(expected);
});

test('an instrument without a claim stands from its issue; one that ended does not, nor does one not begun', () => {
  expect(inForceOn(decree, '2017-07-31')).toBe(true);
  expect(inForceOn(decree, '2017-07')).toBe(true);
  expect(inForceOn(decree, '2017-07-30')).toBe(false);
  const old = find('luat-15-2003-qh11');
  expect(inForceOn(old, '2023-12-31')).toBe(true);
  expect(inForceOn(old, '2024-01-01')).toBe(false);
  const [claimed] = law.force;
  if (claimed === undefined) throw new Error('the law has a claim');
  const lapsed: Instrument = { ...decree, force: [{ ...claimed, state: 'lapsed', from: '2020-01-01' }] };
  expect(inForceOn(lapsed, '2019-12-31')).toBe(true);
  expect(inForceOn(lapsed, '2020-01-01')).toBe(false);
  const unsure: Instrument = { ...decree, force: [{ ...claimed, state: 'lapsed', from: null }] };
  expect(inForceOn(unsure, '2020-01-01')).toBe(true);
  const open: Instrument = { ...decree, force: [{ ...claimed, state: 'inForce', from: null }] };
  expect(inForceOn(open, '2017-08-01')).toBe(true);
});

test.each([
  ['2017-09', true],
  ['2017', true],
  ['2018-01-01', false],
  ['12017', false],
  [null, false],
])('the year of the decree is that of %s: %s', (day, expected) => {
  expect(ofSameYear(decree, day)).toBe(expected);
});
