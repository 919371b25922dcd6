import { expect, test } from 'vitest';
import { firstEndFrom, titleEndsIn } from '../../../../src/pipeline/cite/find/title-ends.ts';

/** A text in which "¦" stands where a title would end. */
test.each([
  'khen thưởng¦; giao Sở¦. Hết¦.',
  'sửa đổi 2.000 mục, điều 1.2',
  'quy chế (sửa đổi) và đơn vị',
  'quy chế (sửa đổi (lần 2) nữa) và',
  'quy chế (sửa đổi (lần 2) nữa) và¦) thi đua',
  'quy chế sửa đổi¦) và đơn vị',
  'quy chế (sửa đổi) thi đua¦) và',
  'a¦) b (c) d¦) e (f¦; g) h',
  'quy chế¦ (sau đây gọi tắt',
  'học tập “thi đua; khen thưởng: tốt” mãi¦; hết',
  'học tập “thi đua¦; khen thưởng',
  'thi đua¦, gắn với khen thưởng',
  'thi đua¦ và triển khai',
  'thi đua¦, Sở Nội vụ tham mưu',
  'thi đua¦, Tổng Giám đốc Công ty ban hành',
  'thi đua¦, nhà trường ban hành',
  '',
])('the ends of titles in “%s”', (marked) => {
  const ends = [...marked.matchAll(/¦/g)].map(({ index }, before) => index - before);
  expect(titleEndsIn(marked.replaceAll('¦', ''))).toEqual(ends);
});

test.each([
  [[], 0, null],
  [[3, 7, 9], 0, 3],
  [[3, 7, 9], 3, 3],
  [[3, 7, 9], 4, 7],
  [[3, 7, 9], 8, 9],
  [[3, 7, 9], 9, 9],
  [[3, 7, 9], 10, null],
])('of the ends %j the first from %i on is %j', (ends, from, expected) => {
  expect(firstEndFrom(ends, from)).toBe(expected);
});
