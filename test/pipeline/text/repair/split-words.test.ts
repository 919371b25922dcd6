import { expect, test } from 'vitest';
import { spacedLetters, splitWords } from '../../../../src/pipeline/text/repair/split-words.ts';
import { tokensOf } from '../../../../src/pipeline/text/repair/tokens.ts';

const read = (find: typeof splitWords, text: string): [string, string][] =>
  find(text, tokensOf(text)).map((edit) => [text.slice(edit.start, edit.end), edit.read]);

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
])('in “%s” is read %j', (text, expected) => {
  expect(read(splitWords, text)).toEqual(expected);
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
  'khen',
  '',
])('“%s” is left as it stands', (text) => {
  expect(read(splitWords, text)).toEqual([]);
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
  ['T Ỷ L Ệ', []],
  ['A B C D E', []],
  ['A K Ế H O Ạ C H', []],
])('of the letters “%s” are words %j', (text, expected) => {
  expect(read(spacedLetters, text)).toEqual(expected);
});
