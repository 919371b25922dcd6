import { expect, test } from 'vitest';
import type { Edit } from '../../../../src/pipeline/text/repair/edit.ts';
import { spacedLetters, splitWords } from '../../../../src/pipeline/text/repair/split-words.ts';
import { tokensOf } from '../../../../src/pipeline/text/repair/tokens.ts';

const printedAndRead = (text: string, edits: readonly Edit[]): [string, string][] =>
  edits.map(({ start, end, read }) => [text.slice(start, end), read]);

const joined = (text: string) => printedAndRead(text, splitWords(text, tokensOf(text)));

test.each([
  // A part that is no syllable.
  ['ĐIỀ U 2', [['ĐIỀ U', 'ĐIỀU']]],
  ['kế ho ạch', [['ho ạch', 'hoạch']]],
  ['kế hoạ ch', [['hoạ ch', 'hoạch']]],
  ['t háng 3', [['t háng', 'tháng']]],
  ['phon g trào', [['phon g', 'phong']]],
  ['Lu ật Thi đua', [['Lu ật', 'Luật']]],
  ['quố c', [['quố c', 'quốc']]],
  ['n gười', [['n gười', 'người']]],
  [
    'thi đu a, khe n thưởng',
    [
      ['đu a', 'đua'],
      ['khe n', 'khen'],
    ],
  ],
  // Two syllables, the second a rest that begins with a vowel.
  ['khen thư ởng', [['thư ởng', 'thưởng']]],
  ['đi ều', [['đi ều', 'điều']]],
  ['ho à', [['ho à', 'hoà']]],
  ['ủy b an nhân dân', [['b an', 'ban']]],
  // Two syllables, the second a word of its own: the word before or after witnesses.
  ['ủ y ban', [['ủ y', 'ủy']]],
  ['phát hu y vai trò', [['hu y', 'huy']]],
  ['ngà y 5 tháng 3', [['ngà y', 'ngày']]],
  // A part of one word is none of the next.
  ['khe n gười', [['khe n', 'khen']]],
])('in “%s” is read %j', (text, expected) => {
  expect(joined(text)).toEqual(expected);
});

test.each([
  'xã  hội',
  'thi đua , khen',
  'ở ấp',
  'ban an',
  'tháng 3',
  '5 a',
  'a 5',
  'y ê u',
  'thu ộc',
  'ngà, y',
  'ngh iêng',
  'ủ y',
  'ủ y, ban',
  'phát, hu y',
  'ngà y hội',
  'phon-g trào',
  'C Ủ A-N',
  'khen',
  '',
])('“%s” is left as it stands', (text) => {
  expect(joined(text)).toEqual([]);
});

test.each([
  ['K Ế H O Ạ C H', [['K Ế H O Ạ C H', 'KẾ HOẠCH']]],
  ['X Ã H Ộ I', [['X Ã H Ộ I', 'XÃ HỘI']]],
  ['t h i đ u a', [['t h i đ u a', 'thi đua']]],
  ['K Ế H O Ạ C H 5', [['K Ế H O Ạ C H', 'KẾ HOẠCH']]],
  ['xã K Ế H O Ạ C H xã', [['K Ế H O Ạ C H', 'KẾ HOẠCH']]],
  [
    'Q U Y Ế T Đ Ị N H về K Ế H O Ạ C H',
    [
      ['Q U Y Ế T Đ Ị N H', 'QUYẾT ĐỊNH'],
      ['K Ế H O Ạ C H', 'KẾ HOẠCH'],
    ],
  ],
  ['K Ế  H O Ạ C H', []],
  ['K Ế H O Ạ CH', []],
  ['5K Ế H O Ạ C H', []],
  ['K Ế H O Ạ C H2', []],
  ['Đ Ả N G', []],
  ['Đ Ả N G B Ộ', [['Đ Ả N G B Ộ', 'ĐẢNG BỘ']]],
  ['Y T Ế X', []],
  ['T Ỷ L Ệ', []],
  ['A B C D E', []],
  ['A K Ế H O Ạ C H', []],
])('of the letters “%s” are words %j', (text, expected) => {
  expect(printedAndRead(text, spacedLetters(text))).toEqual(expected);
});
