import { expect, test } from 'vitest';
import { gluedWords, segment } from '../../../../src/pipeline/text/repair/glued-words.ts';
import { tokensOf } from '../../../../src/pipeline/text/repair/tokens.ts';

test.each([
  ['thiđua', ['thi', 'đua']],
  ['KẾHOẠCH', ['kế', 'hoạch']],
  ['khenthưởng', ['khen', 'thưởng']],
  ['thiđuakhenthưởng', ['thi', 'đua', 'khen', 'thưởng']],
  ['thi', null],
  ['khen', null],
  ['thưởng', null],
  ['nghiêng', null],
  ['thiđuax', null],
  ['xthiđua', null],
  ['đuathi', null],
  ['thiđua'.repeat(6), null],
  ['xãhội', ['xã', 'hội']],
  ['tỷlệ', null],
  ['phongtràothiđuayêunước', ['phong', 'trào', 'thi', 'đua', 'yêu', 'nước']],
])('the letters %j are the words %j', (letters, words) => {
  expect(segment(letters)).toEqual(words);
});

const read = (text: string): [string, string][] =>
  gluedWords(text, tokensOf(text)).map((edit) => [text.slice(edit.start, edit.end), edit.read]);

test.each([
  [
    'số19 ngày16',
    [
      ['số19', 'số 19'],
      ['ngày16', 'ngày 16'],
    ],
  ],
  ['05tháng', [['05tháng', '05 tháng']]],
  ['Điều2', [['Điều2', 'Điều 2']]],
  ['5S và B1, 2a', []],
  ['19số19', [['19số19', '19 số 19']]],
  ['xyz12', []],
  ['TT-BNVngày', [['BNVngày', 'BNV ngày']]],
  ['6khóaXII', [['6khóaXII', '6 khóa XII']]],
  ['BNVxyzt', []],
  ['củaQuốc hội', [['củaQuốc', 'của Quốc']]],
  ['chung tayvì', [['tayvì', 'tay vì']]],
  ['tayvì người', [['tayvì', 'tay vì']]],
  ['tayvì', []],
  ['THIĐUA', [['THIĐUA', 'THI ĐUA']]],
  ['thidua@thanhtra.gov.vn', []],
  ['thi đua', []],
  ['SỐ19', [['SỐ19', 'SỐ 19']]],
  ['ĐIỀU2', [['ĐIỀU2', 'ĐIỀU 2']]],
  ['05THÁNG', [['05THÁNG', '05 THÁNG']]],
  ['NĂM2022', [['NĂM2022', 'NĂM 2022']]],
  ['2022năm', [['2022năm', '2022 năm']]],
  ['2ĐIỀU, PHONG2, QĐ19, 5ĐIỀU2, MỤC5', []],
  ['Ở5, số19x', []],
  ['42/20lo/NĐ-CP', []],
  [
    'cảnước, ủyban',
    [
      ['cảnước', 'cả nước'],
      ['ủyban', 'ủy ban'],
    ],
  ],
  ['Trungương', [['Trungương', 'Trung ương']]],
  ['TrungƯơng', [['TrungƯơng', 'Trung Ương']]],
  ['đếnNăm', [['đếnNăm', 'đến Năm']]],
  ['đếnnăm, vàthi, củacác, quynh', []],
  ['UBNDtỉnh', [['UBNDtỉnh', 'UBND tỉnh']]],
  ['UBNDt, abXII', []],
  ['số9, tu9, 5an', []],
  ['12XII, 2024IV', []],
  ['3Tham mưu', [['3Tham', '3 Tham']]],
  ['CT-TTgcủa', [['TTgcủa', 'TTg của']]],
  ['UBNDxanh', [['UBNDxanh', 'UBND xanh']]],
  ['UBNDxnh, số19ng, số19-20', [['số19', 'số 19']]],
  ['ởLàm', [['ởLàm', 'ở Làm']]],
  ['TỰDO, TRONGNĂM', []],
  ['khoáXIII', [['khoáXIII', 'khoá XIII']]],
  ['XIIkhóa', [['XIIkhóa', 'XII khóa']]],
])('in %j what is glued is read apart: %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
