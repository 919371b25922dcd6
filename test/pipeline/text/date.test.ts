import { expect, test } from 'vitest';
import { findDates, isoOf } from '../../../src/pipeline/text/date.ts';

const isos = (text: string) => findDates(text).map(({ text: printed, iso }) => [printed, iso]);

test('dates in every printed form, blanks null', () => {
  expect(
    findDates('18/10/2021, ngày 5 tháng 3 năm 2022 và ngày … tháng 9 năm 2024; 91/2017/NĐ-CP').map(
      ({ text, iso, date }) => [text, iso, date.month],
    ),
  ).toEqual([
    ['18/10/2021', '2021-10-18', 10],
    ['ngày 5 tháng 3 năm 2022', '2022-03-05', 3],
    ['ngày … tháng 9 năm 2024', null, 9],
  ]);
});

test('a date stands where its range says, blanks behind it left out', () => {
  const text = 'Vỹ, ngày 5 tháng 3 năm … ';
  const [found] = findDates(text);
  expect(text.slice(found?.start, found?.end)).toBe('ngày 5 tháng 3 năm …');
  expect(found?.date).toEqual({ year: null, month: 3, day: 5 });
});

test('a part that no calendar has is unknown, the last one of each is known', () => {
  expect(findDates('ngày 32 tháng 13 năm 2024')[0]?.date).toEqual({ year: 2024, month: null, day: null });
  expect(findDates('ngày 0 tháng 0 năm 2024')[0]?.date).toEqual({ year: 2024, month: null, day: null });
  expect(isos('ngày 31 tháng 12 năm 2024, ngày 1 tháng 1 năm 2025')).toEqual([
    ['ngày 31 tháng 12 năm 2024', '2024-12-31'],
    ['ngày 1 tháng 1 năm 2025', '2025-01-01'],
  ]);
});

test('words without digits are a date only where blanks are printed', () => {
  expect(isos('ngày tháng năm')).toEqual([]);
  expect(isos('ngày tháng 9 năm')).toHaveLength(1);
  expect(isos('ngày 5 tháng năm')).toHaveLength(1);
  expect(isos('ngày … tháng … năm …')).toEqual([['ngày … tháng … năm …', null]]);
  expect(isos('ngày.. tháng.. năm..')).toHaveLength(1);
  expect(isos('ngày__ tháng__ năm__')).toHaveLength(1);
});

test('dates come in the order of the text, whatever their form', () => {
  expect(
    isos('ngày 1 tháng 2 năm 2023, 3/4/2024, 5.6.2025, ngày 7 tháng 8 năm 2026').map(([, iso]) => iso),
  ).toEqual(['2023-02-01', '2024-04-03', '2025-06-05', '2026-08-07']);
});

test.each([
  [{ year: 2021, month: 7, day: 6 }, '2021-07-06'],
  [{ year: 2024, month: 11, day: null }, '2024-11'],
  [{ year: 2020, month: null, day: 5 }, '2020'],
  [{ year: null, month: 5, day: 5 }, null],
  [{ year: 2024, month: 2, day: 29 }, '2024-02-29'],
  [{ year: 2023, month: 2, day: 29 }, '2023-02'],
  [{ year: 2024, month: 4, day: 31 }, '2024-04'],
])('%j is %j', (date, iso) => {
  expect(isoOf(date)).toBe(iso);
});

test('a day that its month lacks is kept as printed and is no day', () => {
  const [found] = findDates('ngày 31 tháng 2 năm 2024');
  expect(found).toMatchObject({ date: { year: 2024, month: 2, day: 31 }, iso: null });
});
