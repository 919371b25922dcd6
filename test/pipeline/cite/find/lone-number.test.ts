import { expect, test } from 'vitest';
import { citeText } from '../cite-text.ts';

const decree = 'nghi-dinh-91-2017-nd-cp';
const unknown = 'number-year-none';
const untitled = 'number-issuer-title-none';

/** A sentence, the mention that its first numbers share, and each number with its target, or the rule that left it open. */
test.each<[text: string, mention: string, numbers: readonly string[]]>([
  ['Nghị định 91/2017 của Chính phủ', 'Nghị định 91/2017 của Chính phủ', [`91 ${decree}`]],
  // A list in which each has its year.
  ['Nghị định 42/2010, 91/2017 nêu', 'Nghị định 42/2010, 91/2017', [`42 ${unknown}`, `91 ${decree}`]],
  // One year at the end is that of all before it.
  ['Nghị định 91, 145/2017 nêu', 'Nghị định 91, 145/2017', [`91 ${decree}`, `145 ${unknown}`]],
  [
    'Nghị định số 90, 91 và 92/2017',
    'Nghị định số 90, 91 và 92/2017',
    [`90 ${unknown}`, `91 ${decree}`, `92 ${unknown}`],
  ],
  // A body at the end is that of all before it, with a plural in front or without.
  [
    'Chỉ thị 05, 34 của Bộ Chính trị',
    'Chỉ thị 05, 34 của Bộ Chính trị',
    [`05 ${untitled}`, `34 ${untitled}`],
  ],
  [
    'các Chỉ thị 5 và 34 của Bộ Chính trị',
    'Chỉ thị 5 và 34 của Bộ Chính trị',
    [`05 ${untitled}`, `34 ${untitled}`],
  ],
  // What is counted behind a number is no further instrument.
  ['Chỉ thị 05 của Bộ Chính trị, 3 phong trào', 'Chỉ thị 05 của Bộ Chính trị', [`05 ${untitled}`]],
  ['Nghị định 91/2017, 12 nhiệm vụ', 'Nghị định 91/2017', [`91 ${decree}`]],
  ['Chỉ thị 05, 12 nhiệm vụ của Bộ Chính trị', '', []],
  ['Nghị định 91 và 12 đơn vị', '', []],
])('the numbers of “%s”', (text, mention, numbers) => {
  const records = citeText(text).map(({ record }) => record);
  expect(records.map((one) => one.text)).toEqual(numbers.map(() => mention));
  expect(records.map(({ number, instrument, rule }) => `${number} ${instrument ?? rule}`)).toEqual(numbers);
});
