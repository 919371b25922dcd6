import { expect, test } from 'vitest';
import { citeText } from './cite-text.ts';

const decree = 'Nghị định số 91/2017/NĐ-CP';

/** What stands behind the decree, and the mentions that lean on its short name, each with its type and number. */
test.each([
  [
    ' (sau đây gọi tắt là Nghị định Thi đua). Theo Nghị định Thi đua',
    ['Nghị định Thi đua', 'Nghị định Thi đua'],
  ],
  [
    ', sau đây viết tắt là “Nghị định Thi đua”. Nghị định Thi đua',
    ['Nghị định Thi đua', 'Nghị định Thi đua'],
  ],
  [' sau đây gọi tắt là Nghị định Thi đua. Nghị định Thi đua', []],
  [' và các quy định (gọi tắt là Nghị định Thi đua). Nghị định Thi đua', []],
  [' (gọi tắt là NĐ-91). Theo NĐ-91', ['NĐ-91', 'NĐ-91']],
  [' (gọi tắt là Quyđịnh). Theo Quyđịnh', []],
  [' (viết tắt là Phong trào thi đua). Phong trào thi đua', []],
  [' (gọi tắt là Ban Chỉ đạo tỉnh). Ban Chỉ đạo tỉnh', []],
  [' (gọi là Chương trình hành động). Chương trình hành động', []],
  [' (gọi tắt là Quy chế Mới). Theo Quy chế Mớix và xQuy chế Mới', ['Quy chế Mới']],
  [' (gọi tắt là Quy chế A+B). Theo Quy chế A+B, Quy chế AAB', ['Quy chế A+B', 'Quy chế A+B']],
  [' (gọi tắt là Quy chế 5). Theo Quy chế 5', ['Quy chế 5 numbered 05', 'Quy chế 5 numbered 05']],
])('behind a decree, in “%s” its short name is used as %j', (behind, uses) => {
  const shown = citeText(decree + behind)
    .filter(({ record }) => record.rule === 'short-name')
    .map(({ record: { text, type, number } }) => (type === 'anaphoric' ? text : `${text} ${type} ${number}`));
  expect(shown).toEqual(uses);
});

test('what stands before the place where a name is given is no use of it', () => {
  const text = `Nghị định Thi đua: ${decree} (sau đây gọi tắt là Nghị định Thi đua)`;
  expect(citeText(text).map(({ record }) => record.column)).toEqual([20, 67]);
});

test('a name belongs to the one that got it first', () => {
  const plan = 'Kế hoạch số 645/KH-UBND ngày 25/9/2022';
  const text = `${decree} (gọi tắt là Quy chế A); ${plan} (gọi tắt là Quy chế A). Theo Quy chế A`;
  const uses = citeText(text).filter(({ record }) => record.rule === 'short-name');
  expect(uses.map(({ record }) => record.reference)).toEqual(Array(3).fill('91/2017/NĐ-CP'));
});

test('a document gives sixty-four short names at most', () => {
  const given = (count: number): string =>
    Array.from({ length: count }, (_, at) => `${decree} (gọi tắt là Quy chế A${at}).`).join('\n');
  const uses = (count: number) =>
    citeText(given(count)).filter(({ record }) => record.rule === 'short-name').length;
  expect([uses(64), uses(66)]).toEqual([64, 64]);
});
