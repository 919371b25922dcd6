import { expect, test } from 'vitest';
import { citableOf } from '../../../src/render/citation/citable.ts';
import { citeLike } from '../../../src/render/citation/cite-like.ts';
import { growthOf, steep } from '../../growth.ts';
import { heldInstrument } from './instruments.ts';

const held = (id: string) => citableOf(heldInstrument(id));
const old = held('nghi-dinh-98-2023-nd-cp');
const next = held('nghi-dinh-152-2025-nd-cp');
const subject =
  'quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng';

test.each([
  ['98/2023/NĐ-CP', '152/2025/NĐ-CP'],
  ['Nghị định số 98/2023/NĐ-CP', 'Nghị định số 152/2025/NĐ-CP'],
  ['Nghị định 98/2023/NĐ-CP', 'Nghị định 152/2025/NĐ-CP'],
  ['nghị định số 98/2023/NĐ-CP', 'nghị định số 152/2025/NĐ-CP'],
  ['Nghị định 98', 'Nghị định 152/2025/NĐ-CP'],
  ['Nghị định số 98/2023/NĐ-CP của Chính phủ', 'Nghị định số 152/2025/NĐ-CP của Chính phủ'],
  ['Nghị định số 98/2023/NĐ-CP ngày 31/12/2023', 'Nghị định số 152/2025/NĐ-CP ngày 14/6/2025'],
  [
    'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ',
    'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ',
  ],
  [
    'Nghị định số 98/2023/NĐ-CP, ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    `Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ ${subject}`,
  ],
  [
    'Nghị định số 98/2023/NĐ-CP quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    `Nghị định số 152/2025/NĐ-CP ${subject}`,
  ],
])('%s', (mention, expected) => {
  expect(citeLike(mention, old, next)).toBe(expected);
});

test('a law is named as the text names the old one', () => {
  const law = held('luat-15-2003-qh11');
  const now = held('luat-06-2022-qh15');
  expect(citeLike('Luật thi đua, khen thưởng', law, now)).toBe('Luật Thi đua, khen thưởng');
  expect(citeLike('Luật sửa đổi, bổ sung một số điều của Luật thi đua, khen thưởng năm 2013', law, now)).toBe(
    'Luật Thi đua, khen thưởng năm 2022',
  );
  expect(citeLike('Luật Thi đua, Khen thưởng ngày 26/11/2003', law, now)).toBe(
    'Luật Thi đua, khen thưởng ngày 15/6/2022',
  );
});

test('a mention that points back is left to what it points to', () => {
  expect(citeLike('Nghị định này', old, next)).toBeNull();
  expect(citeLike('Nghị định nêu trên', old, next)).toBeNull();
});

test('a mention that another one cuts short is left as it is', () => {
  const law = held('luat-39-2013-qh13');
  const now = held('luat-06-2022-qh15');
  expect(citeLike('Luật sửa đổi, bổ sung một số điều của', law, now)).toBeNull();
});

test('a date that is not known is left out', () => {
  expect(citeLike('Nghị định số 98/2023/NĐ-CP ngày 31/12/2023', old, { ...next, issuedOn: null })).toBe(
    'Nghị định số 152/2025/NĐ-CP',
  );
});

test('words of any length are read in time that grows with them', async () => {
  const read = (count: number): void => {
    citeLike(`Nghị định số ${'của '.repeat(count)}`, old, next);
    citeLike(`Nghị định ${' '.repeat(count)}98`, old, next);
  };
  expect(await growthOf(read, 200_000)).toBeLessThan(steep);
});
