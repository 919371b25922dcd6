import { expect, test } from 'vitest';
import { citeText } from './cite-text.ts';

const decision = 'Quyết định số 01/QĐ-UBND ngày 02/01/2023';

/** What stands behind a decision, how much of it is its title, and the words that the record keeps of that. */
test.each([
  [' “Khen thưởng; thi đua” và giao', ' “Khen thưởng; thi đua”', 'Khen thưởng; thi đua'],
  [' về “Khen “nội bộ” thưởng”, giao', ' về “Khen “nội bộ” thưởng”', 'Khen “nội bộ” thưởng'],
  [' "Khen thưởng" giao', ' "Khen thưởng"', 'Khen thưởng'],
  [' «Khen thưởng» giao', ' «Khen thưởng»', 'Khen thưởng'],
  [' „Khen thưởng“ giao', ' „Khen thưởng“', 'Khen thưởng'],
  [' “Khen thưởng" giao', ' “Khen thưởng"', 'Khen thưởng'],
  [' “Khen thưởng không đóng', '', null],
  [' về việc khen thưởng, giao Sở', ' về việc khen thưởng, giao Sở', 'khen thưởng, giao Sở'],
  [' về khen thưởng. Giao Sở', ' về khen thưởng', 'khen thưởng'],
  [' về khen thưởng; giao Sở', ' về khen thưởng', 'khen thưởng'],
  [
    ' ban hành Quy chế thi đua (sửa đổi); giao',
    ' ban hành Quy chế thi đua (sửa đổi)',
    'ban hành Quy chế thi đua (sửa đổi)',
  ],
  [', ban hành, giao', '', null],
  [' về', '', null],
  [' ban hành', '', null],
  [' *về khen thưởng* và', ' *về khen thưởng*', 'khen thưởng'],
  [' về **khen thưởng** thi đua', ' về **khen thưởng**', 'khen thưởng'],
  [' về khen thưởng và Quyết định số 02/QĐ-UBND', ' về khen thưởng', 'khen thưởng'],
  [
    ' về thực hiện Nghị định số 91/2017/NĐ-CP và Luật Thi đua, khen thưởng; giao',
    ' về thực hiện Nghị định số 91/2017/NĐ-CP',
    'thực hiện Nghị định số 91/2017/NĐ-CP',
  ],
])('behind a decision, of “%s” the title is “%s”', (behind, part, title) => {
  const [mention] = citeText(decision + behind);
  expect(mention?.record.text).toBe(decision + part);
  expect(mention?.record.title).toBe(title);
});

const known = 'đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh';

test.each([
  [`về ${known} và các văn bản khác`, `về ${known}`],
  [`về “${known}” ở cơ quan`, `về “${known}”`],
  [`về việc “tiếp tục” (${known})`, 'về việc “tiếp tục”'],
  [`${known} Luật Thi đua, khen thưởng`, known],
])('a known title ends where it is complete: “%s”', (behind, part) => {
  const directive = 'Chỉ thị số 05-CT/TW ngày 15/5/2016';
  const [mention] = citeText(`${directive} ${behind}`);
  expect(mention?.record.text).toBe(`${directive} ${part}`);
});
