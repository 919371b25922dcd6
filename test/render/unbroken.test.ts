import { expect, test } from 'vitest';
import { unbroken } from '../../src/render/unbroken.ts';

test.each([
  ['Nghị định 98/2023/NĐ-CP', ['98/2023/NĐ-CP']],
  ['34-CT/TW năm 2014, 41-CT/TW năm 2024', ['34-CT/TW', '41-CT/TW']],
  ['III.2.c –3, mục giải pháp', ['III.2.c –3,']],
  ['xem II.1 –2 và II.4 –1', ['II.1 –2', 'II.4 –1']],
  ['đại dịch Covid-19', []],
  ['–3', []],
  ['01/01/2024 – 31/12/2024', []],
  ['Luật Thi đua, khen thưởng (06/2022/QH15)', []],
  ['', []],
])('%s is broken only outside %j', (text, whole) => {
  const stretches = unbroken(text);
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  expect(stretches.filter(({ isWhole }) => isWhole).map((stretch) => stretch.text)).toEqual(whole);
});
