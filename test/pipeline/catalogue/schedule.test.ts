import { expect, test } from 'vitest';
import { scheduleOf } from '../../../src/pipeline/catalogue/schedule.ts';
import { emptyRegistry } from '../../../src/pipeline/registry.ts';
import { run } from '../../../src/pipeline/run.ts';

const schedule = (clauses: readonly string[], day = 'ngày 29 tháng 01 năm 2024') =>
  scheduleOf(
    run(
      {
        path: 'x.txt',
        sha256: '0'.repeat(64),
        text: [
          'ỦY BAN NHÂN DÂN',
          'XÃ ĐÔNG HÒA',
          'Số: 12/KH-UBND',
          `Đông Hòa, ${day}`,
          'KẾ HOẠCH',
          'Phát động thi đua năm 2024',
          'I. TỔ CHỨC THỰC HIỆN',
          ...clauses.map((clause, index) => `${index + 1}. ${clause}`),
        ].join('\n\n'),
      },
      emptyRegistry,
    ),
  );

test.each([
  ['Các đơn vị gửi báo cáo trước ngày 15/11/2024.', '2024-11-15', '2024-11-15'],
  ['Các đơn vị gửi báo cáo trước ngày 15/11.', '2024-11-15', '2024-11-15'],
  ['Các đơn vị xây dựng kế hoạch trong tháng 02 năm 2024.', '2024-02-29', '2024-02-29'],
  ['Các đơn vị gửi báo cáo trước ngày 31/11/2024.', '2024-11-30', '2024-11-30'],
  ['Đợt 1: từ ngày 01/3/2024 đến ngày 31/5/2024.', '2024-03-01', '2024-05-31'],
])('%s', (clause, start, end) => {
  const [item] = schedule([clause]);
  expect(item?.days).toEqual({ start, end });
  expect(item?.anchor).toBe('i.1');
});

test('a day without a year that was over at the signing is one of the next year', () => {
  const [item] = schedule(['Gửi báo cáo trước ngày 15/01.'], 'ngày 20 tháng 9 năm 2024');
  expect(item?.days?.start).toBe('2025-01-15');
});

test('programmes of several years and quotas are no dates; what recurs without a day has none', () => {
  expect(schedule(['Thực hiện giai đoạn 2021 - 2025.', 'Tỷ lệ không quá 15%.'])).toEqual([]);
  expect(schedule(['Hằng năm, tổ chức sơ kết.'])[0]).toMatchObject({ days: null, everyMonths: 12 });
});

test('one time for one thing in one clause is told once', () => {
  const items = schedule(['Gửi báo cáo trước ngày 15/11/2024; quá ngày 15/11/2024 không nhận.']);
  expect(items.filter(({ days }) => days?.start === '2024-11-15')).toHaveLength(1);
});
