import { expect, test } from 'vitest';
import type { DateRecord } from '../../src/schemas/entry.ts';
import { dateMeaning } from '../../src/site/views/trace-date.ts';

const record: DateRecord = {
  line: 1,
  column: 1,
  text: '',
  kind: 'deadline',
  from: null,
  to: null,
  value: null,
  actor: null,
  deliverable: null,
};

test.each([
  [{ to: '2021-06-15' }, 'đến 15/6/2021'],
  [{ from: '2021-06-01', to: '2021-11-30' }, '01/6/2021 – 30/11/2021'],
  [{ from: '2021', to: '2025' }, '2021 – 2025'],
  [{ to: '--05-15', value: 'year' }, 'đến 15/5, mỗi năm'],
  [{ to: '--11' }, 'đến tháng 11'],
  [{ to: '---15', value: 'month' }, 'đến ngày 15 trong tháng, mỗi tháng'],
  [{ value: 'half-year/year' }, 'sáu tháng một lần, mỗi năm'],
  [{ value: 'P15D' }, 'trong 15 ngày'],
  [{ value: '<= 1' }, '<= 1'],
  [{}, null],
])('%o is told as %s', (fields, meaning) => {
  expect(dateMeaning({ ...record, ...fields })).toBe(meaning);
});
