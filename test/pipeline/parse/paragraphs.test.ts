import { expect, test } from 'vitest';
import { joinLines, toParagraphs, wrapWidth } from '../../../src/pipeline/parse/paragraphs.ts';
import { splitLines } from '../../../src/pipeline/text/lines.ts';

/** Numbers of the lines of each paragraph: "1+2" where the second line goes on with the first. */
const joined = (text: string): string =>
  toParagraphs(splitLines(text))
    .map(({ lines }) => lines.map(({ number }) => number).join('+'))
    .join(' ');

test.each([
  ['small letters', 'Các đơn vị thực hiện\nnghiêm túc.'],
  ['small letters over a blank line', 'Các đơn vị thực hiện\n\nnghiêm túc.'],
  ['another name behind a comma', 'Các danh hiệu: “Lao động tiên tiến”,\n“Chiến sĩ thi đua cơ sở”.'],
  ['a line that begins in small letters, after another', 'và các đơn vị thực hiện\nnghiêm túc.'],
  ['a semicolon inside a sentence with a capital', 'Các phong trào; các cuộc vận động;\ncác đợt thi đua.'],
  ['a semicolon inside a marked clause', '- các phong trào;\ncác cuộc vận động.'],
  ['a capital behind a word that cannot end', 'Theo chỉ đạo của\nThủ tướng Chính phủ.'],
  ['a range of years that the line end parts', 'Trong giai đoạn 2021-\nĐến năm 2025.'],
  ['a range with a blank before its dash', 'Trong giai đoạn 2021 –\nĐến năm 2025.'],
  [
    'the number of an instrument that breaks at its hyphen',
    'Theo Nghị định số 98/2023/NĐ-\nCP của Chính phủ.',
  ],
  ['the number of an instrument that breaks at its slash', 'Theo Thông tư số 01/\n2024/TT-BNV của Bộ.'],
  ['a day that breaks at its slash', 'Ban hành ngày 07/4/\n2014 của tỉnh.'],
  ['a number behind a word that calls for one', 'Tổng kết phong trào năm\n2024 đạt kết quả.'],
  ['a day behind a word of limit', 'Ký giao ước thi đua, hoàn thành trước\n30/6/2023.'],
  ['a share behind its bound', '- Chiến sĩ thi đua cơ sở, tỷ lệ không quá\n15% tổng số.'],
  ['a school year', 'Tổng kết công tác thi đua trong năm học\n2025 - 2026.'],
  [
    'small letters behind a colon of a long clause',
    `1. Thi đua hoàn thành vượt mức các chỉ tiêu phát triển năm 2025:\ntăng trưởng 8%.`,
  ],
  ['a bracket and the stop of the sentence', 'Kỷ niệm ngày truyền thống\n(11/6/1948).'],
  ['a bracket that is open', 'Phong trào thi đua (đợt đầu\nNăm 2024) của xã.'],
  [
    'a bracket that is open behind a closed one',
    'Phong trào (đợt một) và cuộc vận động (đợt đầu\nNăm 2024) của xã.',
  ],
  ['a quotation that is open', 'Học tập “tư tưởng, đạo đức, phong cách\nHồ Chí Minh”, gắn với thi đua.'],
  ['a quotation that is open behind a closed one', 'Phong trào “Một” và phong trào “Dân vận\nKhéo” của xã.'],
  ['a name of several capitals', 'Căn cứ các Quyết định của Thủ tướng\nChính phủ: số 5/QĐ-TTg'],
  ['a law that a basis calls for', 'Căn cứ Luật\nTổ chức chính quyền địa phương;'],
  ['an instrument that a basis calls for', 'Thực hiện\nQuyết định số 12/QĐ-UBND của tỉnh.'],
  ['what an instrument is about', 'Nghị quyết của Chính phủ về ban hành\nChương trình hành động.'],
  ['a heading in capitals that broke off', 'I. QUAN ĐIỂM,\nMỤC TIÊU, YÊU CẦU'],
  ['a heading in capitals that calls for a body', 'I. NHIỆM VỤ CỦA\nBAN CHỈ ĐẠO'],
  [
    'a heading in capitals that fills its line',
    'I. MỤC ĐÍCH, YÊU CẦU CỦA VIỆC TỔ CHỨC PHONG TRÀO THI ĐUA\nCHÀO MỪNG ĐẠI HỘI',
  ],
  ['a heading in capitals that broke off in a word', 'I. MỤC ĐÍCH, YÊU\nCẦU'],
  ['a number that a bracket closes', 'ĐỀ ÁN THI ĐUA (GIAI ĐOẠN\nI)'],
  ['what a letter is about, with a capital', 'V/v phát động thi đua chào mừng\nĐại hội Đảng bộ tỉnh'],
  ['an abbreviation behind what a letter is about', 'V/v chính sách thuế\nGTGT'],
  ['a marker alone on its line', '1.\nTriển khai thực hiện.'],
  ['a marker alone on its line, and its sentence', '1.\nTriển khai thực hiện\ncác phong trào.'],
])('goes on with %s', (_what, text) => {
  expect(joined(text)).toMatch(/^1(?:\+\d)+$/);
});

test.each([
  ['a capital behind a whole line', 'Các đơn vị thực hiện\nNghiêm túc.'],
  ['a capital behind a dash at the end', 'Thi đua thực hiện -\nNghiêm túc.'],
  ['small letters under a heading in capitals', 'MỤC ĐÍCH\nnâng cao nhận thức.'],
  ['a sentence that ended', 'Thực hiện nghiêm túc.\ncác đơn vị.'],
  ['a question that ended', 'Thực hiện nghiêm túc?\ncác đơn vị.'],
  ['a sentence that ended in a quotation', 'Phong trào “Thi đua yêu nước.”\ncác đơn vị.'],
  ['a sentence that ended in brackets', 'Theo quy định (nếu có.)\ncác đơn vị.'],
  ['an entry of a list without markers', 'các phong trào thi đua;\ncác cuộc vận động.'],
  ['a capital behind a semicolon', 'Các phong trào thi đua của;\nThủ tướng Chính phủ.'],
  ['the heading of recipients', 'Nơi nhận\ncác cơ quan.'],
  ['a number on its own paragraph', 'Tổng kết phong trào năm\n\n2024 đạt kết quả.'],
  ['a bracket that begins no insertion', 'Kỷ niệm ngày truyền thống\n(11/6/1948) của Đảng.'],
  ['a bracket that was closed', 'Phong trào thi đua (đợt đầu)\nNăm 2024) của xã.'],
  ['a bracket that closes far behind', `Phong trào thi đua (đợt đầu\nNăm${' đầu'.repeat(21)}) của xã.`],
  ['two brackets', 'Phong trào thi đua (đợt đầu\nNăm (2024) của xã).'],
  ['a quotation that was closed', 'Phong trào “Dân vận khéo”\nĐợt đầu” của xã.'],
  ['a quotation that closes far behind', `Phong trào “Dân vận\nKhéo${' khéo'.repeat(21)}” của xã.`],
  ['two quotations', 'Phong trào “Dân vận\nCuộc vận động “Ngày vì người nghèo”.'],
  ['a marker', 'Các đơn vị thực hiện\n- nghiêm túc.'],
  ['a cell with the name of an office', 'Giám đốc\nSở Nội vụ tỉnh'],
  ['a short heading in capitals', 'I. MỤC ĐÍCH, YÊU CẦU\nKẾT QUẢ ĐẠT ĐƯỢC'],
  [
    'a position under a heading that fills its line',
    'V. HIỆU LỰC VÀ TRÁCH NHIỆM THI HÀNH CỦA CÁC CƠ QUAN, ĐƠN VỊ\nCHỦ TỊCH',
  ],
  [
    'a cell under a heading that fills its line',
    'V. HIỆU LỰC VÀ TRÁCH NHIỆM THI HÀNH CỦA CÁC CƠ QUAN, ĐƠN VỊ\n12',
  ],
  ['a signature under a heading', 'II. TỔ CHỨC,\nTM. ỦY BAN NHÂN DÂN'],
  ['a marker that closes a bracket of its own', 'Tiêu chí (gồm\n2) Yêu cầu.'],
  ['the addressee of a letter', 'V/v phát động thi đua\nKính gửi: Các đơn vị'],
  ['a body under what a letter is about', 'V/v phát động thi đua\nPHÒNG NỘI VỤ'],
  ['the basis of a letter', 'V/v phát động thi đua\nCăn cứ Luật Thi đua'],
  ['a title under what it is about', 'V/v phát động thi đua\nKẾ HOẠCH'],
  ['a sentence under what a letter is about', 'V/v phát động thi đua\nSở yêu cầu thực hiện.'],
  ['what may be a misread marker', 'Các đơn vị thực hiện của\nl. Mục đích'],
  ['what may be a marker with a comma', 'Các đơn vị thực hiện của\n1, Mục đích'],
  ['a small letter behind a lone entry', '1. Hồ sơ gồm:\ncác phong trào thi đua;'],
])('does not go on: %s', (_what, text) => {
  expect(joined(text)).toMatch(/^1 /);
});

test('a marker alone on its line takes one paragraph, and no line of a head', () => {
  expect(joined('1.\nTriển khai.\nTổng kết.')).toBe('1+2 3');
  expect(joined('1.\nSố: 12/KH-UBND')).toBe('1 2');
});

const long = 'Các cơ quan, đơn vị báo cáo kết quả về Công an tỉnh qua Văn phòng Ủy ban';

test.each([
  ['the number of a page', `${long}\n2\nTuyên Quang trước ngày 15.`, '1+3 2'],
  ['number and rule of a page', `${long}\n-----\n2\nTuyên Quang trước ngày 15.`, '1+4 2 3'],
  ['a rule alone', `${long}\n-----\nTuyên Quang trước ngày 15.`, '1 2 3'],
  ['another line of a head', `${long}\n2\nSố: 5/KH-UBND\nTuyên Quang trước ngày 15.`, '1 2 3 4'],
  ['a short line', 'Các cơ quan, đơn vị báo cáo\n2\nTuyên Quang trước ngày 15.', '1 2 3'],
  ['a heading in capitals behind the page', `${long}\n2\nTUYÊN QUANG`, '1 2 3'],
  ['a basis behind the page', `${long}\n2\nCăn cứ Luật Thi đua, khen thưởng`, '1 2 3'],
])('a sentence behind %s', (_what, text, expected) => {
  expect(joined(text)).toBe(expected);
});

test.each([
  ['a clause after a word that calls for one', 'Thực hiện theo đúng quy định tại khoản\n1. Điều 5.', '1+2'],
  ['the same on a short line', 'Theo quy định tại khoản\n1. Điều 5.', '1 2'],
  ['the same over a blank line', 'Thực hiện theo đúng quy định tại khoản\n\n1. Điều 5.', '1 3'],
  ['a decimal number after such a word', 'Thực hiện theo đúng quy định tại khoản\n1.1. Điều 5.', '1 2'],
  ['a Roman numeral after such a word', 'Thực hiện theo đúng quy định tại Chương\nII. Luật.', '1+2'],
  ['a number after any other word', 'Thực hiện theo đúng quy định của pháp luật\n1. Điều 5.', '1 2'],
  ['a number after a semicolon', 'Thực hiện theo đúng quy định tại khoản;\n1. Điều 5.', '1 2'],
  ['a number after capitals', 'THỰC HIỆN THEO ĐÚNG QUY ĐỊNH TẠI KHOẢN\n1. Điều 5.', '1 2'],
  ['a range of years', 'Tạo đà cho giai đoạn 2021\n- 2025; cổ vũ.', '1+2'],
  ['a range of misread years', 'Tạo đà cho giai đoạn 2021\n- 2O25; cổ vũ.', '1+2'],
  ['a year and a dash before a word', 'Tạo đà cho năm 2021\n- Cổ vũ đoàn viên.', '1 2'],
  ['a number that is no year', 'Tạo đà cho 21\n- 2025 đoàn viên.', '1 2'],
  ['a name with a dash', 'Thường trực Hội đồng Thi đua\n- Khen thưởng xã.', '1+2'],
  ['a name with a dash behind its end', 'Công tác Thi đua - Khen thưởng\n- Khen thưởng xã.', '1 2'],
  ['a name with a dash in the next line', 'Các đơn vị\n- Hội đồng Thi đua - Khen thưởng.', '1 2'],
  ['an open quotation', 'Phong trào “Vì người nghèo\n- Không để ai ở lại”.', '1+2'],
  ['a quotation that was closed', 'Phong trào “Vì người nghèo” nhé\n- Không để ai ở lại.', '1 2'],
  [
    'a long quotation without an end',
    `Phong trào “${'Vì người nghèo '.repeat(6)}\n- Không để ai ở lại.`,
    '1 2',
  ],
  [
    'a clause on the shortest line that calls for one',
    `${'theo khoản'.padStart(31, 'quy định ')}\n1. Điều 5.`,
    '1+2',
  ],
  ['a clause on a line that is too short', `${'theo khoản'.padStart(30, 'quy định ')}\n1. Điều 5.`, '1 2'],
  ['a decimal number of two digits', 'Thực hiện theo đúng quy định tại khoản\n11.1. Điều 5.', '1 2'],
  ['a name with a dash that has no blank', 'Thường trực Hội đồng Thi đua\n-Khen thưởng xã.', '1+2'],
  ['a year in the middle of a line and a dash', 'Tạo đà năm 2021 của xã\n- 2025 đoàn viên.', '1 2'],
  ['a year and a dash before a short number', 'Tạo đà cho giai đoạn 2021\n- 2 tập thể.', '1 2'],
  [
    'a quotation that is long and ends',
    `Phong trào “${'Vì người nghèo '.repeat(6)}\n- Không để ai ở lại”.`,
    '1+2',
  ],
  ['a quotation that is short and does not end', 'Phong trào “Vì người nghèo\n- Không để ai ở lại.', '1+2'],
  ['a quotation with a colon', 'Phong trào “Khẩu hiệu: vì người nghèo\n- Không để ai ở lại.', '1 2'],
  ['a quotation whose sentence ended', 'Phong trào “Vì người nghèo.\n- Không để ai ở lại”.', '1 2'],
  ['a quotation whose entry ended', 'Phong trào “Vì người nghèo;\n- Không để ai ở lại”.', '1 2'],
  ['a quotation in capitals', 'PHONG TRÀO “VÌ NGƯỜI NGHÈO\n- Không để ai ở lại”.', '1 2'],
  ['a dash in small letters on a short line', 'Các đơn vị thực hiện\n- nghiêm túc.', '1 2'],
])('before %s', (_what, text, expected) => {
  expect(joined(text)).toBe(expected);
});

/** A line of so many characters that breaks off in the middle of a sentence. */
const filled = (width: number): string =>
  'các đơn vị '
    .repeat(20)
    .slice(0, width - 1)
    .trimEnd()
    .padEnd(width, 'x');
const wrapped = (width: number, count: number): string => `${filled(width)}\n`.repeat(count + 1);

test.each([
  ['five lines that go on', wrapped(60, 5), null],
  ['six lines that go on', wrapped(60, 6), 60],
  ['lines too short for a margin', wrapped(39, 6), null],
  ['the shortest lines with a margin', wrapped(40, 6), 40],
  ['the longest lines with a margin', wrapped(160, 6), 160],
  ['lines that hold paragraphs', wrapped(161, 6), null],
  ['lines apart from each other', wrapped(60, 6).replaceAll('\n', '\n\n'), null],
  ['lines that are sentences', wrapped(60, 6).replaceAll('x\n', '.\n'), null],
  ['lines in capitals', wrapped(60, 6).toUpperCase(), null],
  ['lines of several lengths', `${wrapped(70, 2)}${wrapped(50, 2)}${wrapped(60, 2)}`, 60],
])('the margin of %s', (_what, text, width) => {
  expect(wrapWidth(splitLines(text))).toBe(width);
});

test.each([
  ['a line that fills the margin, before a capital', `${filled(51)}\nTỉnh Bến Tre thực hiện.`, '8+9'],
  ['a line that does not fill it', `${filled(50)}\nTỉnh Bến Tre thực hiện.`, '8 9'],
  [
    'a line that fills it, before a table',
    `${filled(51)}\nSTT | Việc | Hạn\n1 | Họp | Quý I\nPhụ lục II`,
    '8 9 10 11',
  ],
  ['a line that fills it, before a blank line', `${filled(51)}\n\nTỉnh Bến Tre thực hiện.`, '8 10'],
  ['a line that fills it, before capitals', `${filled(51)}\nTỈNH BẾN TRE`, '8 9'],
  ['a heading in capitals', 'II. PHẠM VI, THỜI GIAN THI\nĐUA', '8+9'],
  ['a heading in capitals, before a table', 'II. PHÂN CÔNG\nSTT NỘI DUNG', '8 9'],
  ['a heading in capitals, before who signs', 'II. KHEN THƯỞNG\nHIỆU TRƯỞNG', '8 9'],
  ['a line that fills it, before a basis', `${filled(51)}\nCăn cứ Luật Thi đua.`, '8 9'],
  ['a line that fills it, before a dash and small letters', `${filled(51)}\n- xã hội.`, '8+9'],
  ['a line that fills it, before a dash and a capital', `${filled(51)}\n- Xã hội.`, '8 9'],
  ['a line that fills it, before a blank line and a dash', `${filled(51)}\n\n- xã hội.`, '8 10'],
  ['a short line, before a dash and small letters', `${filled(50)}\n- xã hội.`, '8 9'],
])('in a source with a margin of sixty: %s', (_what, text, expected) => {
  expect(joined(`${wrapped(60, 6).trimEnd()}.\n${text}`)).toBe(`1+2+3+4+5+6+7 ${expected}`);
});

test('lines are joined by one space, which stands at the end of the line before it', () => {
  const lines = splitLines('Một  hai\n  ba');
  expect(joinLines(lines)).toEqual({
    text: 'Một hai ba',
    offsets: [0, 1, 2, 3, 5, 6, 7, 8, 11, 12, 13],
    lines: [1, 2],
  });
  expect(joinLines(lines.slice(1))).toEqual({ text: 'ba', offsets: [11, 12, 13], lines: [2] });
  const [first, second] = splitLines('Một     hai');
  expect(second).toBeUndefined();
  expect(first === undefined ? null : joinLines([first, first]).lines).toEqual([1]);
});

const cues = (text: string): (string | null)[] =>
  toParagraphs(splitLines(text)).map(({ headCue }) => headCue);

test.each([
  ['a number right under a stamp', 'ĐẾN\nSố: 1112/VT', ['stamp', 'stamp']],
  ['a number apart from the stamp', 'ĐẾN\n\nSố: 1112/VT', ['stamp', 'number']],
  ['a number of the paper itself', 'ĐẾN\nSố: 12/KH-UBND', ['stamp', 'number']],
  ['a note under a stamp', 'ĐẾN\nSố: 221\nKính chuyển: chị Lan', ['stamp', 'stamp', 'stamp']],
  ['a number without a stamp', 'Số: 221', [null]],
  ['a head in small letters', 'số: 12/KH-UBND', [null]],
  ['what the paper is about, in small letters', 'v/v phát động thi đua', ['aboutLine']],
  ['a date that a narrow column broke', 'Bến Tre, ngày\n28 tháng 3 năm 2013', ['placeDate']],
  ['a place that it broke', 'Sơn\nLa, ngày 11 tháng 3\nnăm 2020', ['placeDate']],
  ['a motto that it broke', 'CỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM', ['motto']],
  ['a date apart from its place', 'Bình Định,\nngày 29 tháng 5 năm 2018', ['placeDate']],
  ['a name over a place and a date', 'Nguyễn Văn An\nHà Nội, ngày 5 tháng 3 năm 2020', [null, 'placeDate']],
])('head: %s', (_what, text, expected) => {
  expect(cues(text)).toEqual(expected);
});

test('a stamp does not end a sentence, any other line of a head does', () => {
  expect(joined('Các đơn vị thực hiện\nĐẾN\nnghiêm túc.')).toBe('1+3 2');
  expect(joined('Các đơn vị thực hiện\nĐộc lập - Tự do - Hạnh phúc\nnghiêm túc.')).toBe('1 2+3');
  expect(joined('Các đơn vị thực hiện\nV/v phát động thi đua\nnghiêm túc.')).toBe('1 2+3');
});

test('a page number is no marker, and neither is what the heads of pages begin with', () => {
  const [number, marked] = toParagraphs(splitLines('- 2 -\n1. Một'));
  expect(number?.markers).toEqual([]);
  expect(marked?.markers).toHaveLength(1);
});

test.each([
  ['a number', 'Các đơn vị thực hiện\nSố: 12/KH-UBND\nnghiêm túc.'],
  ['place and day', 'Các đơn vị thực hiện\nYên Sơn, ngày 5 tháng 3 năm 2022\nnghiêm túc.'],
  ['a signature on screen', 'Các đơn vị thực hiện\nNgười ký: Sở Nội vụ\nnghiêm túc.'],
  ['a page number', 'Các đơn vị thực hiện\n2\nnghiêm túc.'],
])('a sentence goes on behind %s', (_what, text) => {
  expect(joined(text)).toBe('1+3 2');
});
