import { expect, test } from 'vitest';
import { findNumber } from '../../src/search/document-number.ts';
import { nearestSyllables } from '../../src/search/nearest.ts';
import { nearestNumbers } from '../../src/search/nearest-number.ts';
import { tidy } from '../../src/search/tidy.ts';
import { wordsOf } from '../../src/search/words.ts';
import { smallLexicon } from './small-lexicon.ts';

test.each([
  ['quỹ', ['quý 1.15']],
  ['suất', ['xuất 1.29']],
  ['chào', ['trào 1.31']],
  ['ngiep', ['nghiệp 1.29']],
  ['dau', ['đua 1.38', 'dân 1.67', 'da 1.69', 'dẫn 1.73']],
  ['dẫn', ['dẩn 0.65', 'dân 1.07', 'vận 1.90', 'da 2.29']],
  ['dẩn', ['dẫn 0.63', 'dân 1.07', 'vận 1.90', 'da 2.29']],
  ['khem', ['khéo 1.68', 'khen 1.69']],
  ['thưỡng', ['thưởng 0.63', 'thương 1.11']],
  ['nôgn', ['nông 1.39']],
  ['xuat', []],
  ['an', ['anh 1.31', 'ang 1.32']],
  ['ky', []],
  ['kỹ', ['kỳ 1.13', 'ký 1.15']],
  ['gja', ['gia 1.71']],
  ['thuongg', ['thương 1.71', 'thưởng 1.73']],
  ['so', ['xổ 1.29']],
  ['xo', ['sổ 1.29', 'số 1.30']],
  ['vân', ['dân 1.27', 'dẫn 1.92', 'dẩn 1.95', 'an 2.35']],
  ['hổi', ['hội 1.09', 'hồi 1.10', 'mới 2.30']],
  ['zzzzzz', []],
])('near “%s” are %j', (typed, expected) => {
  const found = nearestSyllables(typed, smallLexicon, 4).map(({ key, cost }) => `${key} ${cost.toFixed(2)}`);
  expect(found).toEqual(expected);
});

test.each([
  ['nghị định 89/2023', ['89/2023/NĐ-CP', '98/2023/NĐ-CP', '152/2025/NĐ-CP']],
  ['646/KH-UBND', ['98/KH-UBND', '5/KH-UBND']],
  ['kế hoạch 99', ['98/KH-UBND', '5/KH-UBND']],
  ['nghị định 98/2022', ['98/2023/NĐ-CP', '98/KH-UBND', '89/2023/NĐ-CP']],
  ['chỉ thị 18', ['19/CT-TTg', '119/CT-TTg']],
  ['19/2021', ['19/CT-TTg']],
  ['nghị định 153/2025', ['152/2025/NĐ-CP', '98/2023/NĐ-CP', '89/2023/NĐ-CP']],
  ['số 5', ['5/KH-UBND']],
  ['quyết định 98', ['98/2023/NĐ-CP', '98/KH-UBND']],
])('known numbers near “%s” are %j', (typed, expected) => {
  const number = findNumber(typed)?.number;
  expect(number === undefined ? [] : nearestNumbers(number, smallLexicon, 3)).toEqual(expected);
});

/** Words as `printed:key`. */
test.each([
  ['giai đoạn 2021 - 2025;', ['giai:giai', 'đoạn:đoạn', '2021 - 2025;:20212025']],
  ['2021-2025', ['2021-2025:20212025']],
  ['2021– 2025', ['2021– 2025:20212025']],
  ['12021-2025', ['12021-2025:120212025']],
  ['19 /CT-TTg', ['19 /CT-TTg:19ctttg']],
  ['19/ CT- TTg', ['19/ CT- TTg:19ctttg']],
  ['98/2023 /NĐ-CP', ['98/2023 /NĐ-CP:982023nđcp']],
  ['TĐ-KT', ['TĐ-KT:tđkt']],
  ['TĐ-KT,khen', ['TĐ-:tđ', 'KT,:kt', 'khen:khen']],
  ['(TĐ-KT).', ['(TĐ-KT).:tđkt']],
  ['a TĐ-KTx b', ['a:a', 'TĐ-:tđ', 'KTx:ktx', 'b:b']],
  ['đua,khen', ['đua,:đua', 'khen:khen']],
  ['tế-xã', ['tế-:tế', 'xã:xã']],
  ['“a”“b”', ['“a”“:a', 'b”:b']],
  ['đua (khen)', ['đua:đua', '(khen):khen']],
  ['“Vì” - người', ['“Vì” -:vì', 'người:người']],
  ['- Một', ['- Một:một']],
  ['--', []],
  ['', []],
  ['a.b.c', ['a.:a', 'b.:b', 'c:c']],
  ['30%', ['30%:30%']],
  ['Covid-19', ['Covid-:covid', '19:19']],
  ['A/B', ['A/B:ab']],
  ['KHÔNG-Có', ['KHÔNG-:không', 'Có:có']],
])('the words of %j are %j', (text, expected) => {
  const tidied = tidy(text);
  const words = wordsOf(tidied);
  expect(words.map(({ printed, key }) => `${printed}:${key}`)).toEqual(expected);
  expect(words.map(({ start, end }) => tidied.slice(start, end))).toEqual(
    words.map(({ printed }) => printed),
  );
});
