import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, encode } from '../../src/search/encode.ts';
import { tidy } from '../../src/search/tidy.ts';
import { wordsOf } from '../../src/search/words.ts';

const piece = fc.constantFrom(
  ...[
    'thi',
    'đua',
    'Khen',
    'thưởng',
    'Đĩnh',
    'hoà',
    '19/CT-TTg',
    '34-CT/TW',
    '2021',
    '2025',
    '2021 – 2025',
    '2021-2025',
    '19 / CT-TTg',
    'lý',
    'lí',
    'Uỷ',
    '—',
    ' ',
    ' ',
    ' - ',
    ' – ',
  ],
  ...[
    ',',
    '“',
    '”',
    '^',
    '~',
    '‿',
    '\u0335',
    '+',
    '|',
    '…',
    '<b>',
    '&',
    '30%',
    '\u0301',
    'd',
    '.',
    '^^+',
    '/',
  ],
);
const noise = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(piece).map((pieces) => pieces.join('')),
);

test('what is encoded comes back', () => {
  fc.assert(
    fc.property(noise, (text) => {
      const expected = wordsOf(tidy(text)).length === 0 ? '' : tidy(text);
      expect(decode(encode(text))).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test('tidying twice is tidying once', () => {
  fc.assert(
    fc.property(noise, (text) => {
      expect(tidy(tidy(text))).toBe(tidy(text));
    }),
  );
});

test.each([
  ['thi đua', 'thi‿d̵ua d̵ua‿'],
  ['Thi đua - Khen thưởng', 'Thi‿d̵ua d̵ua~-‿khen Khen‿thưởng thưởng‿'],
  ['2021 - 2025', '2021~-~2025‿'],
  ['kinh tế-xã hội', 'kinh‿tế tế-|‿xã xã‿hội hội‿'],
  ['số 19/CT-TTg ngày', 'số‿19ctttg 19/CT-TTg‿ ngày‿'],
])('%s is written as pairs', (text, expected) => {
  expect(encode(text)).toBe(expected);
});

test.each([
  ['văn hoá', 'văn hóa'],
  ['Uỷ ban', 'Ủy ban'],
  ['quý', 'quý'],
  ['thuỷ lợi', 'thủy lợi'],
  ['Kế họach', 'Kế hoạch'],
  ['TÒAN DÂN', 'TOÀN DÂN'],
  ['tòa án, khỏe, thúy', 'tòa án, khỏe, thúy'],
  ['gìn giữ, gì, gỉ', 'gìn giữ, gì, gỉ'],
  ['hoàn toàn', 'hoàn toàn'],
  ['đie\u0302̉n hi\u0300nh', 'điển hình'],
])('%s is tidied', (text, expected) => {
  expect(tidy(text)).toBe(expected);
});

test.each([
  ['Số: 19/CT-TTg ngày', ['số', '19ctttg', 'ngày']],
  ['19 /CT-TTg', ['19ctttg']],
  ['TĐ-KT', ['tđkt']],
  ['giai đoạn 2021 – 2025;', ['giai', 'đoạn', '20212025']],
  ['giai đoạn 2021-2025', ['giai', 'đoạn', '20212025']],
  ['(2021—2025)', ['20212025']],
  ['năm học 2023 - 2024.', ['năm', 'học', '20232024']],
  ['thi đua – khen thưởng', ['thi', 'đua', 'khen', 'thưởng']],
  ['kinh tế-xã hội', ['kinh', 'tế', 'xã', 'hội']],
  ['“Vì người nghèo”', ['vì', 'người', 'nghèo']],
  ['34 - CT/TW', ['34cttw']],
  ['02 / 2021 /NĐ - CP', ['022021nđcp']],
  ['06 /2022/QH15', ['062022qh15']],
  ['Quý I/2024 - Ban hành', ['quý', 'i', '2024', 'ban', 'hành']],
  ['năm 2020 – Sơ kết', ['năm', '2020', 'sơ', 'kết']],
  ['năm 2025 - Kế hoạch - Tài chính', ['năm', '2025', 'kế', 'hoạch', 'tài', 'chính']],
  ['phòng,chống', ['phòng', 'chống']],
])('%s has its words', (text, keys) => {
  expect(wordsOf(tidy(text)).map(({ key }) => key)).toEqual(keys);
});
