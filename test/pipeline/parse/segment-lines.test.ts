import { expect, test } from 'vitest';
import { columnStarts, ownedLines, partAt, type Segment } from '../../../src/pipeline/parse/segment.ts';
import { isBroken, segmentHead } from '../../../src/pipeline/parse/segment-head.ts';
import { segmentInline } from '../../../src/pipeline/parse/segment-inline.ts';
import { segmentTail } from '../../../src/pipeline/parse/segment-tail.ts';
import { splitLines } from '../../../src/pipeline/text/lines.ts';

const texts = (segments: readonly Segment[]): string[] => segments.map(({ text }) => text);

/** The parts of a text, bars between them. */
const inline = (text: string): string => texts(segmentInline(splitLines(text))).join(' | ');

test.each([
  [
    'letters behind a colon and semicolons',
    'Hồ sơ: a) Tờ trình; b) Báo cáo.',
    'Hồ sơ: | a) Tờ trình; | b) Báo cáo.',
  ],
  ['numbers that go on with the line', '1. Một. 2. Hai. 3. Ba.', '1. Một. | 2. Hai. | 3. Ba.'],
  ['numbers in brackets', 'Gồm: 1) Một; 2) Hai.', 'Gồm: | 1) Một; | 2) Hai.'],
  ['dashes that go on with the line', '- Một; - Hai.', '- Một; | - Hai.'],
  ['pluses that go on with the line', '+ Một; + Hai.', '+ Một; | + Hai.'],
  ['dashes behind a heading of the line', 'Hồ sơ: - Một; - Hai; - Ba.', 'Hồ sơ: | - Một; | - Hai; | - Ba.'],
  ['a dash before a quotation', '- Một; - “Hai”.', '- Một; | - “Hai”.'],
  ['letters without đ', 'c) Một; d) Hai; e) Ba.', 'c) Một; | d) Hai; | e) Ba.'],
  ['letters under a number', '1. Hồ sơ: a) Một; b) Hai. 2. Họp.', '1. Hồ sơ: | a) Một; | b) Hai. | 2. Họp.'],
  [
    'letters that begin anew',
    '1. Hồ sơ: a) A; b) B. 2. Họp: a) C; b) D.',
    '1. Hồ sơ: | a) A; | b) B. | 2. Họp: | a) C; | b) D.',
  ],
  ['marks behind a quotation', 'Gồm “thi đua”: a) Một; b) Hai.', 'Gồm “thi đua”: | a) Một; | b) Hai.'],
])('parted: %s', (_what, text, parts) => {
  expect(inline(text)).toBe(parts);
});

test.each([
  ['a letter without a second', 'Hồ sơ: a) Tờ trình.'],
  ['letters with a gap', 'Hồ sơ: a) Tờ trình; c) Báo cáo.'],
  ['letters that do not begin', 'Hồ sơ: b) Tờ trình; c) Báo cáo.'],
  ['letters inside a sentence', 'Theo điểm a) và b) của khoản này: c) x.'],
  ['numbers with a gap', '1. Một. 3. Ba.'],
  ['a number of a series that ended', '2. Một. 1) Hai. 3) Ba.'],
  ['one dash behind a colon', 'Hồ sơ: - Tờ trình.'],
  ['dashes before small letters', 'Hồ sơ: - tờ trình; - báo cáo.'],
  ['Roman numerals in a short line', 'Gồm: I. Một. II. Hai.'],
  ['decimal numbers in a short line', 'Gồm: 1.1. Một. 1.2. Hai.'],
  ['articles in a short line', 'Điều 1. Một. Điều 2. Hai.'],
  ['letters in brackets', 'Hồ sơ (gồm: a) tờ trình; b) báo cáo) hợp lệ.'],
  ['letters in a quotation', 'Mẫu “gồm: a) tờ trình; b) báo cáo” hợp lệ.'],
  ['a letter behind the next number', '1. A: a) B; c) C.'],
])('not parted: %s', (_what, text) => {
  expect(inline(text)).toBe(text);
});

test('a letter behind the next number does not go on with the letters before it', () => {
  expect(inline('1. A: a) B; b) C. 2. D: c) E.')).toBe('1. A: | a) B; | b) C. | 2. D: c) E.');
});

const filler = 'Các cơ quan và đơn vị thực hiện '.repeat(25).trim();
/** The same of a line that lost its line ends, its beginning left out. */
const lost = (text: string): string => inline(`${filler} ${text}`).replace(filler, '…');

test.each([
  ['a basis', 'Căn cứ Luật Thi đua; Thực hiện Chỉ thị 5.', '… | Căn cứ Luật Thi đua; | Thực hiện Chỉ thị 5.'],
  [
    'clauses under a heading in capitals',
    'sau: I. MỤC ĐÍCH 1. Nâng cao. 2. Đẩy mạnh. II. NỘI DUNG',
    '… sau: | I. MỤC ĐÍCH | 1. Nâng cao. | 2. Đẩy mạnh. | II. NỘI DUNG',
  ],
  ['a lone first clause', 'sau: I. MỤC ĐÍCH nâng cao', '… sau: | I. MỤC ĐÍCH nâng cao'],
  ['decimal numbers', 'sau: 1.1. Nâng cao. 1.2. Đẩy mạnh.', '… sau: | 1.1. Nâng cao. | 1.2. Đẩy mạnh.'],
  ['articles', 'ĐỊNH: Điều 1. Một. Điều 2. Hai.', '… ĐỊNH: | Điều 1. Một. | Điều 2. Hai.'],
  ['dashes in small letters', 'sau: - nâng cao; - đẩy mạnh.', '… sau: | - nâng cao; | - đẩy mạnh.'],
  ['a dash behind a short heading', 'sau: 1. Mục đích - Nâng cao.', '… sau: | 1. Mục đích | - Nâng cao.'],
  [
    'a dash behind the heading of a letter',
    'sau: a) Mục đích - Nâng cao.',
    '… sau: | a) Mục đích | - Nâng cao.',
  ],
  [
    'a name with a dash behind a number',
    'sau: 1. Hội đồng Thi đua - Khen thưởng họp.',
    '… sau: | 1. Hội đồng Thi đua - Khen thưởng họp.',
  ],
  [
    'a dash before small letters behind a heading',
    'sau: 1. Mục đích - nâng cao.',
    '… sau: | 1. Mục đích - nâng cao.',
  ],
  [
    'a dash behind a heading with a comma',
    'sau: 1. Mục đích, yêu cầu - Nâng cao.',
    '… sau: | 1. Mục đích, yêu cầu - Nâng cao.',
  ],
  [
    'a dash behind a long sentence',
    `sau: 1. Mục đích ${'rất dài '.repeat(8)}- Nâng cao.`,
    `… sau: | 1. Mục đích ${'rất dài '.repeat(8)}- Nâng cao.`,
  ],
  ['a dash behind running text', 'Bắc Kạn - Thái Nguyên', '… Bắc Kạn - Thái Nguyên'],
  ['a number inside a sentence', 'trong Điều 5. Một và 1. Hai.', '… trong Điều 5. Một và 1. Hai.'],
])('in a text without line ends: %s', (_what, text, parts) => {
  expect(lost(text)).toBe(parts);
});

test('a long line among short ones lost its line ends where it holds a quarter of the source', () => {
  const line = `${filler} Căn cứ Luật Thi đua.`;
  const short = 'Các đơn vị thực hiện nghiêm túc.\n';
  expect(splitLines(short.repeat(20) + line)).toHaveLength(21);
  expect(segmentInline(splitLines(short.repeat(20) + line))).toHaveLength(22);
  expect(segmentInline(splitLines(short.repeat(100) + line))).toHaveLength(101);
  expect(segmentInline(splitLines(line.slice(-600)))).toHaveLength(1);
});

const head = (text: string): string[] => texts(segmentHead(splitLines(text)));

test.each([
  [
    'authority and motto with one blank',
    'UBND HUYỆN A CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ['UBND HUYỆN A', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ],
  [
    'motto behind a name in small letters',
    'Phòng Nội vụ Độc lập - Tự do - Hạnh phúc',
    ['Phòng Nội vụ', 'Độc lập - Tự do - Hạnh phúc'],
  ],
  [
    'number and day',
    'Số: 12/KH-PNV Yên Sơn, ngày 05 tháng 3 năm 2022',
    ['Số: 12/KH-PNV', 'Yên Sơn, ngày 05 tháng 3 năm 2022'],
  ],
  [
    'a number and what the paper is about',
    'Số: 15/SNV-TĐKT V/v tổng kết phong trào',
    ['Số: 15/SNV-TĐKT', 'V/v tổng kết phong trào'],
  ],
  [
    'what the paper is about, and a day behind it',
    'V/v tổng kết phong trào     Yên Sơn, ngày 05 tháng 3 năm 2022',
    ['V/v tổng kết phong trào', 'Yên Sơn, ngày 05 tháng 3 năm 2022'],
  ],
  ['two columns in capitals', 'BỘ NỘI VỤ     BAN THI ĐUA', ['BỘ NỘI VỤ', 'BAN THI ĐUA']],
  ['no motto at its own wide gaps', 'Độc lập -     Tự do - Hạnh phúc', ['Độc lập - Tự do - Hạnh phúc']],
  [
    'no number at its own wide gaps',
    'Số:     /KH-UBND     Yên Sơn, ngày 05 tháng 3 năm 2022',
    ['Số: /KH-UBND', 'Yên Sơn, ngày 05 tháng 3 năm 2022'],
  ],
  [
    'day and number',
    'Yên Sơn, ngày 05 tháng 3 năm 2022 Số: 12/KH-PNV',
    ['Yên Sơn, ngày 05 tháng 3 năm 2022', 'Số: 12/KH-PNV'],
  ],
  [
    'what the paper is about and a day, with one blank',
    'V/v tổng kết phong trào Yên Sơn, ngày 05 tháng 3 năm 2022',
    ['V/v tổng kết phong trào', 'Yên Sơn, ngày 05 tháng 3 năm 2022'],
  ],
  [
    'cells with a motto',
    'BỘ NỘI VỤ | Độc lập - Tự do - Hạnh phúc | Số: 12/KH-PNV',
    ['BỘ NỘI VỤ', 'Độc lập - Tự do - Hạnh phúc', 'Số: 12/KH-PNV'],
  ],
  ['cells of a table', '| BỘ NỘI VỤ | BAN THI ĐUA |', ['BỘ NỘI VỤ', 'BAN THI ĐUA']],
  ['a bar alone', '|', ['|']],
])('a letterhead parts %s', (_what, line, parts) => {
  expect(head(line)).toEqual(parts);
});

test.each([
  ['a number that a sentence names', 'Thực hiện theo Công văn Số: 12/KH-PNV của huyện'],
  ['a day that a sentence names', 'Kế hoạch của Yên Sơn, ngày 05 tháng 3 năm 2022'],
  ['a motto behind running text', `Các đơn vị ${'thực hiện '.repeat(12)}Độc lập - Tự do - Hạnh phúc`],
  ['a basis', 'Căn cứ Luật     Thi đua'],
  ['a long line without any piece', `Các đơn vị     ${'thực hiện '.repeat(20)}`.trim()],
])('a letterhead does not part %s', (_what, line) => {
  expect(head(line)).toHaveLength(1);
});

test('a letterhead reaches as far as the title, the first running text or eighty lines', () => {
  const row = 'BỘ NỘI VỤ     BAN THI ĐUA';
  expect(head(`${row}\nKẾ HOẠCH\n${row}`)).toHaveLength(4);
  expect(head(`BỘ NỘI VỤ     KẾ HOẠCH\n${row}`)).toHaveLength(3);
  expect(head(`${row}\nCăn cứ Luật Thi đua\n${row}`)).toHaveLength(4);
  expect(head(`${row}\n${'Các đơn vị thực hiện '.repeat(10)}\n${row}`)).toHaveLength(4);
  expect(head(`${row}\nCác đơn vị thực hiện\n${row}`)).toHaveLength(5);
  expect(head(`${row}\n`.repeat(81))).toHaveLength(161);
});

test.each([
  ['Số:', '12/KH-UBND', true],
  ['Số:', 'lượng', false],
  ['Bến Tre, ngày', '28 tháng 3 năm 2013', true],
  ['Bến Tre, ngày', '12/KH-UBND', false],
  ['Sở', '12/KH-UBND', false],
])('the line “%s” goes on with “%s”: %s', (line, next, expected) => {
  expect(isBroken(line, next)).toBe(expected);
});

const tail = (text: string): string[] => texts(segmentTail(splitLines(text)));

test.each([
  [
    'recipients and signature in columns',
    'Nơi nhận:          KT. CHỦ TỊCH\n- Như trên;          PHÓ CHỦ TỊCH',
    ['Nơi nhận:', 'KT. CHỦ TỊCH', '- Như trên;', 'PHÓ CHỦ TỊCH'],
  ],
  ['recipients on one line', 'Nơi nhận: - Như trên; - Lưu: VT.', ['Nơi nhận:', '- Như trên;', '- Lưu: VT.']],
  ['recipients without dashes', 'Nơi nhận: Như trên; Lưu: VT.', ['Nơi nhận:', 'Như trên;', 'Lưu: VT.']],
  ['entries of a list behind it', 'Nơi nhận:\nCác sở; các huyện', ['Nơi nhận:', 'Các sở; các huyện']],
  ['cells', 'Nơi nhận: | KT. CHỦ TỊCH |', ['Nơi nhận:', 'KT. CHỦ TỊCH']],
  [
    'two signatures',
    'THƯ KÝ     CHỦ TRÌ\nTrần Thị B     Nguyễn Văn A',
    ['THƯ KÝ', 'CHỦ TRÌ', 'Trần Thị B', 'Nguyễn Văn A'],
  ],
  ['two offices', 'CHỦ TỊCH     GIÁM ĐỐC', ['CHỦ TỊCH', 'GIÁM ĐỐC']],
  ['columns before the tail', 'Một     Hai\nNơi nhận:', ['Một Hai', 'Nơi nhận:']],
  ['columns in capitals without an office', 'MỘT     HAI', ['MỘT HAI']],
  ['columns with an office in small letters', 'CHỦ TỊCH     Nguyễn Văn A', ['CHỦ TỊCH Nguyễn Văn A']],
  ['columns of an annex', 'Nơi nhận:\nPHỤ LỤC\nMột     Hai', ['Nơi nhận:', 'PHỤ LỤC', 'Một Hai']],
  [
    'columns of an annex that was not reached',
    'PHỤ LỤC\nNơi nhận:\nMột     Hai',
    ['PHỤ LỤC', 'Nơi nhận:', 'Một', 'Hai'],
  ],
])('a tail parts %s', (_what, text, parts) => {
  expect(tail(text)).toEqual(parts);
});

test('a tail reaches sixty lines', () => {
  const parts = tail(`Nơi nhận:\n${'Một     Hai\n'.repeat(70)}`);
  expect(parts).toHaveLength(1 + 59 * 2 + 11);
});

test('of the parts of a line the first owns it', () => {
  const [line] = splitLines('\n  Một hai ba');
  if (line === undefined) throw new Error('no line');
  const parts = partAt(line, [
    { start: 3, end: 4 },
    { start: 7, end: 8 },
  ]);
  expect(parts.map(({ text, shared, indent, adjacent }) => [text, shared, indent, adjacent])).toEqual([
    ['Một', undefined, 2, false],
    ['hai', true, 0, true],
    ['ba', true, 0, true],
  ]);
  expect(parts.map(({ columns }) => columns.map(({ text }) => text))).toEqual([['Một'], ['hai'], ['ba']]);
  expect(ownedLines(parts)).toEqual([2]);
  expect(partAt(line, [])).toEqual([line]);
  expect(texts(partAt(line, [{ start: 0, end: 4 }]))).toEqual(['hai ba']);
  expect(partAt(line, [{ start: 0, end: 10 }])).toEqual([line]);
});

test.each([
  ['Một     hai     ba', [4, 8]],
  ['Một hai', []],
  ['1. Một     hai', [7]],
  ['-     Một', []],
])('columns of “%s” begin at %j', (text, starts) => {
  const [line] = splitLines(text);
  expect(line === undefined ? null : columnStarts(line)).toEqual(starts);
});
