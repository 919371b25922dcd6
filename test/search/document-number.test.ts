import { expect, test } from 'vitest';
import { findNumber, meansNumber, readNumber, wordsOfNumber } from '../../src/search/document-number.ts';

test.each([
  ['19/CT-TTg', '19', null, 'ctttg'],
  ['chi thi 19 ct ttg', '19', null, 'ctttg'],
  ['Chỉ thị số 19/CT-TTg', '19', null, 'ctttg'],
  ['34/CT-TW', '34', null, 'cttw'],
  ['34-CT/TW', '34', null, 'cttw'],
  ['nghị định 98/2023', '98', '2023', 'nd'],
  ['nghi dinh 98/2023/nd-cp', '98', '2023', 'ndcp'],
  ['98/2023', '98', '2023', ''],
  ['ND98', '98', null, 'nd'],
  ['nd 98 2023', '98', '2023', 'nd'],
  ['98 2023 nd cp', '98', '2023', 'ndcp'],
  ['645 kh ubnd', '645', null, 'khubnd'],
  ['kh 02 ubnd', '2', null, 'khubnd'],
  ['so 19', '19', null, ''],
  ['19 ct ttg', '19', null, 'ctttg'],
  ['34/CT-TW', '34', null, 'cttw'],
  ['luat 06 2022', '6', '2022', 'qh'],
  ['Luật 06/2022/QH15', '6', '2022', 'qh15'],
  ['chỉ thị 05', '5', null, 'ct'],
])('%s names a document', (query, number, year, symbol) => {
  expect(findNumber(query)?.number).toMatchObject({ number, year, symbol });
});

test.each([
  'thi đua yêu nước',
  'năm 2024',
  'giai đoạn 2021-2025',
  'ngày 31/7/2017',
  'quý I/2020',
  '30%',
  'kế hoạch 5 năm 2021-2025',
  'tổ 5',
  'tháng 7/2021',
  'Mẫu số 08',
  'cụm thi đua số 1',
])('%s names none', (query) => {
  expect(findNumber(query)).toBeNull();
});

test('words beside the number are kept', () => {
  expect(findNumber('khen thưởng theo nghị định 98/2023 đột xuất')?.rest).toBe('khen thưởng theo đột xuất');
});

test.each([
  ['98/2023', '98/2023/NĐ-CP', true],
  ['34/CT-TW', '34-CT/TW', true],
  ['nghị định 98/2023', '98/2023/QĐ-UBND', false],
  ['ND98', '98/2023/NĐ-CP', true],
  ['19/CT-TTg', '119/CT-TTg', false],
])('%s means %s: %s', (query, printed, expected) => {
  const typed = findNumber(query)?.number;
  const known = readNumber(printed);
  expect(typed !== undefined && known !== null && meansNumber(typed, known)).toBe(expected);
});

test.each([
  ['Chỉ thị số 05 của Bộ Chính trị', '05-CT/TW', true],
  ['Chỉ thị số 05 của Bộ Chính trị', '05/CT-TTg', false],
  ['chi thi 19 cua thu tuong', '19/CT-TTg', true],
  ['nghị định 91/NĐ-CP ngày 31/7/2017', '91/2017/NĐ-CP', true],
  ['nghị định 98 ngày 31/12/2023', '98/2023/NĐ-CP', true],
  ['nghị định 91/NĐ-CP ngày 31/7/2017', '91/2016/NĐ-CP', false],
])('%s, with what is said around it, means %s: %s', (query, printed, expected) => {
  const typed = findNumber(query)?.number;
  const known = readNumber(printed);
  expect(typed !== undefined && known !== null && meansNumber(typed, known)).toBe(expected);
});

test('a number may be printed in words', () => {
  const found = findNumber('chỉ thị 5');
  expect(found === null ? [] : wordsOfNumber(found)).toContainEqual(['chi', 'thi', 'so', '05']);
});
