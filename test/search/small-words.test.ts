import { expect, test } from 'vitest';
import { findNumber } from '../../src/search/document-number.ts';
import { encode } from '../../src/search/encode.ts';
import { nearestSyllables } from '../../src/search/nearest.ts';
import { nearestNumbers } from '../../src/search/nearest-number.ts';
import { sayingsOf, withoutQuestion } from '../../src/search/sayings.ts';
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
  ['98/ 2023/NĐ-CP', ['98/ 2023/NĐ-CP:982023nđcp']],
  ['5 - 98/NĐ-CP', ['5 - 98/NĐ-CP:598nđcp']],
  ['a TĐ-KT. b', ['a:a', 'TĐ-KT.:tđkt', 'b:b']],
  ['“98/NĐ', ['“98/NĐ:98nđ']],
  ['x98,y', ['x98,y:x98y']],
  ['(5)', ['(5):5']],
  ['TĐ.KT.BCH', ['TĐ.KT.BCH:tđktbch']],
  ['ABCDE-KT x,y', ['ABCDE-:abcde', 'KT:kt', 'x,:x', 'y:y']],
  ['TĐ-KTABCD x', ['TĐ-:tđ', 'KTABCD:ktabcd', 'x:x']],
  ['12 -KH/TU x', ['12 -KH/TU:12khtu', 'x:x']],
  ['12/34 -KH/TU', ['12/34 -KH/TU:1234khtu']],
  ['12 - 34 Khen', ['12 -:12', '34:34', 'Khen:khen']],
  ['TĐ-KT x', ['TĐ-KT:tđkt', 'x:x']],
  ['a5,b', ['a5,b:a5b']],
  ['“TĐ-KT”', ['“TĐ-KT”:tđkt']],
  ['TĐ&KT', ['TĐ&KT:tđkt']],
  ['TĐ–KT', ['TĐ–KT:tđkt']],
  ['TĐ-kt,x', ['TĐ-:tđ', 'kt,:kt', 'x:x']],
  ['đua…khen', ['đua…:đua', 'khen:khen']],
  ['đua-“khen', ['đua-“:đua', 'khen:khen']],
  ['đua.(khen', ['đua.(:đua', 'khen:khen']],
  ['98 Khen', ['98:98', 'Khen:khen']],
  ['98/Khen thưởng', ['98/Khen:98khen', 'thưởng:thưởng']],
  ['98/KH 5', ['98/KH:98kh', '5:5']],
])('the words of %j are %j', (text, expected) => {
  const tidied = tidy(text);
  const words = wordsOf(tidied);
  expect(words.map(({ printed, key }) => `${printed}:${key}`)).toEqual(expected);
  expect(words.map(({ start, end }) => tidied.slice(start, end))).toEqual(
    words.map(({ printed }) => printed),
  );
});

const split = (text: string): string[] => text.split(' ');

test.each([
  ['20212025', ['20212025 1', '2021 đến 2025 0.97']],
  ['2021 2025', ['2021 2025 1', '20212025 0.97']],
  ['2021 đến 2025', ['2021 đến 2025 1', '20212025 0.97']],
  ['2021 den 2025', ['2021 den 2025 1', '20212025 0.97']],
  ['12021 2025', ['12021 2025 1']],
  ['2021 2x25', ['2021 2x25 1']],
  ['2021 đến', ['2021 đến 1']],
  ['120212025', ['120212025 1']],
  ['202120255', ['202120255 1']],
  ['20212x25', ['20212x25 1']],
  ['2021', ['2021 1']],
  ['khen 2021 2025 thi', ['khen 2021 2025 thi 1', 'khen 20212025 thi 0.97']],
])('“%s” may be said as %j', (text, expected) => {
  const sayings = sayingsOf(split(text), split(text), smallLexicon);
  expect(sayings.map(({ terms, weight }) => `${terms.join(' ')} ${weight}`)).toEqual(expected);
});

test.each([
  ['như thế nào là gì', 'như thế nào là gì'],
  ['khen thế nào là gì', 'khen thế nào là gì'],
  ['thi đua là gì', 'thi đua là gì'],
  ['thi đua khen thưởng là gì', 'thi đua khen thưởng'],
  ['thế nào là khen thưởng thế nào', 'là khen thưởng'],
])('“%s” without its question is “%s”', (text, expected) => {
  expect(withoutQuestion(split(text)).join(' ')).toBe(expected);
});

/** Signs that Pagefind drops, or makes keys of, are written by others that it keeps. */
test.each([
  ['“', 'a^(|‿1 1‿b b‿'],
  ['”', 'a^)|‿1 1‿b b‿'],
  ['‘', 'a^[|‿1 1‿b b‿'],
  ['’', 'a^]|‿1 1‿b b‿'],
  ['–', 'a^-|‿1 1‿b b‿'],
  ['—', 'a^=|‿1 1‿b b‿'],
  ['…', 'a^.|‿1 1‿b b‿'],
  ['<', 'a^{|‿1 1‿b b‿'],
  ['>', 'a^}|‿1 1‿b b‿'],
  ['&', 'a^*|‿1 1‿b b‿'],
  ['^', 'a^^|‿1 1‿b b‿'],
  ['~', 'a^:|‿1 1‿b b‿'],
  ['|', 'a^/|‿1 1‿b b‿'],
  ['‿', 'a^;|‿1 1‿b b‿'],
])('%s between two words is written as %j', (sign, expected) => {
  expect(encode(`a${sign}1 b`)).toBe(expected);
});

test('only a number with letters stands without its next word', () => {
  expect(encode('98kh b')).toBe('98kh‿ b‿');
  expect(encode('a98kh b')).toBe('a98kh‿b b‿');
});
