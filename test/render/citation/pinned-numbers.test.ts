import { expect, test } from 'vitest';
import { markOfNumber, pinnedTo } from '../../../src/render/citation/pinned-numbers.ts';
import { growthOf, repeatedTo, steep } from '../../growth.ts';

/** Numbers of a text in which "Nghị định số 98" is cited; "?" behind one of which it is open what it belongs to. */
const told = (text: string): string[] => {
  const name = 'Nghị định số 98';
  const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
  }));
  return pinnedTo(text, mentions).map(({ text: number, isOwn }) => (isOwn ? number : `${number}?`));
};

test.each([
  ['Mẫu số 08 ban hành kèm theo Nghị định số 98', ['Mẫu số 08']],
  ['theo khoản 2 Điều 24 và Điều 25 của Nghị định số 98', ['khoản 2 Điều 24', 'Điều 25']],
  ['theo Nghị định số 98 (Mẫu số 08)', ['Mẫu số 08']],
  ['Điều 10 Luật Thi đua, khen thưởng; Mẫu số 08 Nghị định số 98', ['Mẫu số 08']],
  ['Điều 10 Luật Thi đua, khen thưởng và Nghị định số 98', []],
  ['Nghị định số 98 và Điều 10 Luật Thi đua, khen thưởng', []],
  ['Nghị định số 98; Phụ lục I kèm theo Kế hoạch này', []],
  ['Theo Nghị định số 98. Báo cáo theo Mẫu số 01.', ['Mẫu số 01?']],
  ['[Mẫu số 08: đối chiếu] ban hành kèm theo Nghị định số 98', []],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('a mark keeps the number and is a blank', () => {
  const [number] = pinnedTo('Mẫu số 08 Nghị định số 98', [{ start: 10, end: 25 }]);
  expect(number && markOfNumber(number)).toBe('[Mẫu số 08: đối chiếu]');
});

test('words of any length are read in time that grows with them', async () => {
  const read = (length: number): void => {
    const text = repeatedTo('Điều 5; kế hoạch ', length);
    pinnedTo(text, [{ start: 0, end: 3 }]);
  };
  expect(await growthOf(read, 8000)).toBeLessThan(steep);
});
