import { expect, test } from 'vitest';
import {
  type Groups,
  scheduleValues,
  type YearContext,
} from '../../../src/pipeline/parse/schedule-values.ts';
import type { DateRecord } from '../../../src/schemas/entry.ts';

const silent: YearContext = { day: null, subjectYear: null, lasting: false, yearly: false };

/** `from`, `to` and `value` on one line, a point for what is not known. */
const valuesOf = (
  kind: DateRecord['kind'],
  groups: Groups,
  context: Partial<YearContext> = {},
): string | null => {
  const values = scheduleValues(kind, groups, { ...silent, ...context });
  return values === null ? null : [values.from, values.to, values.value].map((part) => part ?? '.').join(' ');
};

test.each<[groups: Groups, expected: string | null]>([
  [{ toDay: '15/6/2021' }, '. 2021-06-15 .'],
  [{ toDay: '5/6' }, '. --06-05 .'],
  [{ toDay: '31/12' }, '. --12-31 .'],
  [{ toDay: '31/11/2024' }, '. 2024-11 .'],
  [{ toDay: '30/2' }, '. --02 .'],
  [{ toDay: '29/2' }, '. --02-29 .'],
  [{ toDay: '32/12' }, null],
  [{ toDay: '31/13' }, null],
  [{ toDay: '0/5' }, null],
  [{ toDay: '5/0' }, null],
  [{ toDay: '5' }, null],
  [{ toOther: '15/6/2021' }, '. 2021-06-15 .'],
  [{ toMonth: '01/2024' }, '. 2024-01 .'],
  [{ toMonth: '1' }, '. --01 .'],
  [{ to: '2025' }, '. 2025 .'],
  [{ monthDay: '5' }, '. ---05 month'],
  [{ monthDay: '20', every: 'thang' }, '. ---20 month'],
  [{ monthDay: '20', every: 'quy' }, '. ---20 quarter'],
  [{ monthDay: '20', andEvery: 'quy' }, '. ---20 quarter'],
  [{ days: '015' }, '. . P15D'],
  [{ days: '15', unit: 'ngay' }, '. . P15D'],
  [{ days: '02', unit: 'thang' }, '. . P2M'],
  [{}, '. . .'],
])('the deadline %j is %s', (groups, expected) => {
  expect(valuesOf('deadline', groups)).toBe(expected);
});

test('a deadline of every year says so where it prints no year', () => {
  const yearly = { yearly: true, day: '2024-01-29' };
  expect(valuesOf('deadline', { toDay: '15/6' }, yearly)).toBe('. --06-15 year');
  expect(valuesOf('deadline', { toDay: '15/6/2021' }, yearly)).toBe('. 2021-06-15 .');
  expect(valuesOf('deadline', { toMonth: '6' }, yearly)).toBe('. --06 year');
  expect(valuesOf('deadline', { to: '2025' }, yearly)).toBe('. 2025 .');
});

test.each<[what: string, context: Partial<YearContext>, printed: string, expected: string]>([
  ['nothing is known', {}, '15/6', '--06-15'],
  ['only the year of the subject is known', { subjectYear: '2024' }, '15/6', '2024-06-15'],
  ['the paper was signed before it', { day: '2024-03-10' }, '15/6', '2024-06-15'],
  ['the paper was signed on it', { day: '2024-06-15' }, '15/6', '2024-06-15'],
  ['the paper was signed a day behind it', { day: '2024-06-16' }, '15/6', '2025-06-15'],
  ['the paper was signed in a known month before it', { day: '2024-05' }, '15/6', '2024-06-15'],
  ['the paper was signed in a known month behind it', { day: '2024-07' }, '15/6', '2025-06-15'],
  ['only the year of the signing is known', { day: '2024' }, '15/6', '2024-06-15'],
  ['subject and signing agree', { day: '2024-03-10', subjectYear: '2024' }, '15/6', '2024-06-15'],
  ['the subject is of the next year', { day: '2023-12-10', subjectYear: '2024' }, '15/6', '2024-06-15'],
  ['the subject is of another year', { day: '2024-03-10', subjectYear: '2026' }, '15/6', '--06-15'],
  [
    'the year of the subject is over by a month',
    { day: '2024-03-10', subjectYear: '2024' },
    '15/1',
    '2025-01-15',
  ],
  [
    'the year of the subject is over by three months',
    { day: '2024-04-10', subjectYear: '2024' },
    '31/3',
    '2025-03-31',
  ],
  [
    'the year of the subject is over by four months',
    { day: '2024-05-10', subjectYear: '2024' },
    '15/4',
    '--04-15',
  ],
  ['the year of the subject is long over', { day: '2024-04-10', subjectYear: '2023' }, '15/3', '--03-15'],
  ['the paper holds for years', { day: '2024-03-10', lasting: true }, '15/6', '--06-15'],
  [
    'the paper holds for years, its subject names one',
    { day: '2024-03-10', lasting: true, subjectYear: '2024' },
    '15/6',
    '2024-06-15',
  ],
])('the year of a day without one, where %s', (_what, context, printed, expected) => {
  expect(valuesOf('deadline', { toDay: printed }, context)).toBe(`. ${expected} .`);
});

test.each<[groups: Groups, expected: string | null]>([
  [{ from: '2021', to: '2025' }, '2021 2025 .'],
  [{ from: '2021', to: '2021' }, '2021 2021 .'],
  [{ from: '2025', to: '2021' }, null],
  [{ to: '2025' }, '. 2025 .'],
  [{ count: '5', from: '2021', to: '2025' }, '2021 2025 .'],
  [{ count: '05', from: '2021', to: '2025' }, '2021 2025 .'],
  [{ count: 'nam', from: '2021', to: '2025' }, '2021 2025 .'],
  [{ count: '4', from: '2021', to: '2025' }, null],
  [{ count: 'ba', from: '2021', to: '2025' }, null],
  [{ sinceDay: '21/11/2022' }, '2022-11-21 . .'],
  [{ toDay: '31/12/2025' }, '. 2025-12-31 .'],
  [{ toMonth: '6/2025' }, '. 2025-06 .'],
  [{ fromDay: '01/10/2024', toDay: '30/9/2025' }, '2024-10-01 2025-09-30 .'],
  [{ fromDay: '01/3', toDay: '30/4/2022' }, '2022-03-01 2022-04-30 .'],
  [{ fromDay: '01/3', toDay: '30/4' }, '--03-01 --04-30 .'],
  [{ fromDay: '1', toDay: '15/11/2024' }, '2024-11-01 2024-11-15 .'],
  [{ fromDay: '1', toDay: '15/11' }, '--11-01 --11-15 .'],
  [{ fromDay: '1', toDay: '15/13' }, '. . .'],
  [{ fromDay: '01/9', toDay: '30/5/2024' }, '2023-09-01 2024-05-30 .'],
  [{ fromDay: '30/5', toDay: '30/5/2024' }, '2024-05-30 2024-05-30 .'],
  [{ fromDay: '31/5', toDay: '30/5/2024' }, '2023-05-31 2024-05-30 .'],
  [{ fromDay: '01/3/2022', toDay: '30/4/2024' }, '2022-03-01 2024-04-30 .'],
  [{ fromDay: '01/13', toDay: '15/11/2024' }, '. 2024-11-15 .'],
  [{ fromDay: '01/3', toDay: '32/4/2024' }, '--03-01 . .'],
  [{ fromDay: '01/01/2020', toDay: '31/12/2026' }, '2020-01-01 2026-12-31 .'],
  [{ fromDay: '01/01/2019', toDay: '31/12/2026' }, null],
  [{ fromDay: '20/11/1982', toDay: '20/11/2020' }, null],
  [{ fromMonth: '9', toMonth: '5/2024' }, '2023-09 2024-05 .'],
  [{ fromMonth: '5', toMonth: '5/2024' }, '2024-05 2024-05 .'],
  [{ fromMonth: '5' }, '--05 . .'],
  [{ half: '3 thang dau', year: '2024' }, '2024-01-01 2024-03-31 .'],
  [{ half: '09 thang cuoi', year: '2024' }, '2024-04-01 2024-12-31 .'],
  [{ fromMonth: '9/2023', toMonth: '5/2024' }, '2023-09 2024-05 .'],
  [{ fromMonth: '3', toMonth: '11/2024' }, '2024-03 2024-11 .'],
  [{ fromMonth: '3', toMonth: '11' }, '--03 --11 .'],
  [{ fromMonth: '9/2023', toMonth: '11' }, '2023-09 --11 .'],
  [{ half: '6 thang dau', year: '2024' }, '2024-01-01 2024-06-30 .'],
  [{ half: '6 thang cuoi', year: '2024' }, '2024-07-01 2024-12-31 .'],
  [{ half: 'sau thang dau', year: '2024' }, '2024-01-01 2024-06-30 .'],
  [{ half: 'nua cuoi', year: '2024' }, '2024-07-01 2024-12-31 .'],
  [{ half: '03 thang dau', year: '2024' }, '2024-01-01 2024-03-31 .'],
  [{ half: 'ba thang cuoi', year: '2024' }, '2024-10-01 2024-12-31 .'],
  [{ half: '9 thang dau', year: '2024' }, '2024-01-01 2024-09-30 .'],
  [{ half: 'chin thang dau', year: '2024' }, '2024-01-01 2024-09-30 .'],
  [{ half: '6 thang dau' }, '--01-01 --06-30 .'],
])('the period %j is %s', (groups, expected) => {
  expect(valuesOf('period', groups)).toBe(expected);
});

test('months without a year take the year of the last one', () => {
  expect(valuesOf('period', { fromMonth: '3', toMonth: '11' }, { day: '2024-05-10' })).toBe(
    '2024-03 2024-11 .',
  );
});

test.each<[groups: Groups, context: Partial<YearContext>, expected: string]>([
  [{ quarter: 'i', year: '2024' }, {}, '2024-01-01 2024-03-31 .'],
  [{ quarter: '2', year: '2024' }, {}, '2024-04-01 2024-06-30 .'],
  [{ quarter: 'lll', year: '2024' }, {}, '2024-07-01 2024-09-30 .'],
  [{ quarter: 'iv', year: '2024' }, {}, '2024-10-01 2024-12-31 .'],
  [{ quarter: 'i', lastQuarter: 'iii', year: '2024' }, {}, '2024-01-01 2024-09-30 .'],
  [{ quarter: 'i' }, {}, '--01-01 --03-31 .'],
  [{ quarter: 'i' }, { subjectYear: '2025', day: '2024-12-01' }, '2025-01-01 2025-03-31 .'],
  [{ quarter: 'i' }, { subjectYear: '2025', lasting: true }, '2025-01-01 2025-03-31 .'],
  [{ quarter: 'i' }, { day: '2024-12-01' }, '2024-01-01 2024-03-31 .'],
  [{ quarter: 'i' }, { day: '2024-12-01', lasting: true }, '--01-01 --03-31 .'],
  [{ quarter: 'i' }, { day: '2024-12-01', yearly: true }, '--01-01 --03-31 .'],
  [{ quarter: 'i' }, { subjectYear: '2025', yearly: true }, '--01-01 --03-31 .'],
])('the quarter %j beside %j is %s', (groups, context, expected) => {
  expect(valuesOf('quarter', groups, context)).toBe(expected);
});

test.each<[groups: Groups, expected: string]>([
  [{ every: 'nam' }, '. . year'],
  [{ every: '6 tháng', andEvery: 'năm' }, '. . half-year/year'],
  [{}, '. . .'],
])('what returns %j is %s', (groups, expected) => {
  expect(valuesOf('recurrence', groups)).toBe(expected);
});
