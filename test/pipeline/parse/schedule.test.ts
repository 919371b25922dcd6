import { expect, test } from 'vitest';
import { readSchedule } from '../../../src/pipeline/parse/schedule.ts';
import { textualNodes } from '../../../src/pipeline/parse/textual-nodes.ts';
import { lineIndex } from '../../../src/pipeline/text/position.ts';
import { read } from './reading.ts';

test.each([
  ['Từ ngày 01/10/2024 đến hết ngày 30/9/2025.', 'period', '2024-10-01', '2025-09-30', null],
  ['giai đoạn 2021 - 2025', 'period', '2021', '2025', null],
  ['Quý III - IV/2020', 'quarter', '2020-07-01', '2020-12-31', null],
  ['trước ngày 15/6/2021', 'deadline', null, '2021-06-15', null],
  ['trước ngày 15/5', 'deadline', null, '--05-15', null],
  ['trong tháng 01 năm 2024', 'deadline', null, '2024-01', null],
  ['Hằng năm', 'recurrence', null, null, 'year'],
  ['không quá 01 tập thể', 'quota', null, null, '<= 1'],
  ['phải đạt trên 30%', 'quota', null, null, '> 30%'],
])('%s', (text, kind, from, to, value) => {
  const raw = `KẾ HOẠCH\nCông tác\n\n1. ${text}`;
  const dates = readSchedule(textualNodes(read(raw).tree), lineIndex(raw));
  expect(dates).toHaveLength(1);
  expect(dates[0]).toMatchObject({ line: 4, kind, from, to, value });
});
