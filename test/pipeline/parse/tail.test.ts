import { expect, test } from 'vitest';
import { findTail } from '../../../src/pipeline/parse/find-tail.ts';
import { toParagraphs } from '../../../src/pipeline/parse/paragraphs.ts';
import { segmentTail } from '../../../src/pipeline/parse/segment-tail.ts';
import { readTail } from '../../../src/pipeline/parse/tail.ts';
import { splitLines } from '../../../src/pipeline/text/lines.ts';

const paragraphsOf = (text: string) => toParagraphs(segmentTail(splitLines(text)));

/** Index of the paragraph with which the tail begins; the paragraphs of the test texts are their lines. */
const tailAt = (text: string, from = 0): number => findTail(paragraphsOf(text), from);

const clause = 'Các đơn vị thực hiện nghiêm túc.';

test.each([
  ['recipients with the place of keeping', `${clause}\nNơi nhận:\n- Lưu: VT.`, 1],
  ['recipients with a signature behind them', `${clause}\nNơi nhận:\n- Như trên;\nCHỦ TỊCH`, 1],
  ['recipients in small letters', `${clause}\nnơi nhận:\n- Lưu: VT.`, 1],
  ['a heading of recipients alone', `${clause}\nNơi nhận:`, 1],
  ['the last of two headings alone', `Nơi nhận:\n${clause}\nNơi nhận:`, 2],
  [
    'a heading of recipients in a form, and the real one',
    `Nơi nhận:\n${`${clause}\n`.repeat(40)}Nơi nhận:\n- Lưu: VT.`,
    41,
  ],
  ['an office and a name', `${clause}\nCHỦ TỊCH\nNguyễn Văn An`, 1],
  ['a capacity and a name', `${clause}\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An`, 1],
  ['an office in small letters and a name', `${clause}\nChủ tịch\nNguyễn Văn An`, 1],
  ['an office and a name in capitals', `${clause}\nCHỦ TỊCH\nNGUYỄN VĂN AN`, 1],
  ['an office and a rank', `${clause}\nCHỦ TỊCH\nĐại tá Phạm Kim Đĩnh`, 1],
  ['an office and the note of a signature', `${clause}\nCHỦ TỊCH\n(Đã ký)`, 1],
  [
    'an office and a name five lines below',
    `${clause}\nCHỦ TỊCH\n${`${clause}\n`.repeat(4)}Nguyễn Văn An`,
    1,
  ],
  ['an office and a name six lines below', `${clause}\nCHỦ TỊCH\n${`${clause}\n`.repeat(5)}Nguyễn Văn An`, 8],
  ['an office without a name', `${clause}\nCHỦ TỊCH\n${clause}`, 3],
  ['an office in a clause, and a name', `${clause}\n1. CHỦ TỊCH\nNguyễn Văn An`, 3],
  ['an office and a clause that is a name', `${clause}\nCHỦ TỊCH\n1. Nguyễn Văn An`, 3],
  [
    'a long line that begins with an office',
    `${clause}\nCHỦ TỊCH ${'ỦY BAN NHÂN DÂN '.repeat(8)}\nNguyễn Văn An\n${clause}`,
    4,
  ],
  ['a name without an office', `${clause}\nNguyễn Văn An`, 2],
  ['text alone', `${clause}\n${clause}`, 2],
  ['a signature before the recipients', `${clause}\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNơi nhận:\n- Lưu: VT.`, 1],
  ['a confirmation before the recipients', `${clause}\nXÁC NHẬN CỦA ĐẢNG ỦY\nNơi nhận:\n- Lưu: VT.`, 1],
  ['a request to confirm before the recipients', `${clause}\nXác nhận của Đảng ủy\nNơi nhận:\n- Lưu: VT.`, 2],
  ['an office over a clause before the recipients', `CHỦ TỊCH\n${clause}\nNơi nhận:\n- Lưu: VT.`, 2],
  ['an office over a list before the recipients', 'CHỦ TỊCH\n- Một\nNơi nhận:\n- Lưu: VT.', 2],
  ['an office ten lines before the recipients', `CHỦ TỊCH\n${'GHI CHÚ\n'.repeat(9)}Nơi nhận:\n- Lưu: VT.`, 0],
  [
    'an office eleven lines before the recipients',
    `CHỦ TỊCH\n${'GHI CHÚ\n'.repeat(10)}Nơi nhận:\n- Lưu: VT.`,
    11,
  ],
])('the tail of a text with %s', (_what, text, at) => {
  expect(tailAt(text)).toBe(at);
});

test('a tail does not begin before the body', () => {
  expect(tailAt(`CHỦ TỊCH\nNguyễn Văn An\n${clause}`, 2)).toBe(3);
  expect(tailAt(`CHỦ TỊCH\nNơi nhận:\n- Lưu: VT.`, 1)).toBe(1);
  expect(tailAt(`Nơi nhận:\n${clause}`, 1)).toBe(2);
});

/** Roles of the paragraphs of a tail; the zone where a paragraph has none. */
const roles = (text: string): string[] => readTail(paragraphsOf(text)).map(({ role, zone }) => role ?? zone);

test.each([
  [
    'everything in its order',
    'Nơi nhận:\n- UBND huyện;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nNguyễn Văn An',
    [
      'recipientsHeading',
      'recipient',
      'recipient',
      'signingAuthority',
      'signerPosition',
      'text',
      'signerName',
    ],
  ],
  ['a rank with its name', 'GIÁM ĐỐC\nĐại tá Phạm Kim Đĩnh', ['signerPosition', 'signerRankAndName']],
  ['an office in small letters', 'Chủ tịch\nNguyễn Văn An', ['signerPosition', 'signerName']],
  ['a name in capitals', 'GIÁM ĐỐC\nNGUYỄN VĂN AN', ['signerPosition', 'signerName']],
  ['who confirms', 'XÁC NHẬN CỦA ĐẢNG ỦY\nNguyễn Văn An', ['signingAuthority', 'signerName']],
  ['a sign without letters', 'GIÁM ĐỐC\n«', ['signerPosition', 'unknown']],
  [
    'a brace beside a recipient',
    'Nơi nhận:\n- Tỉnh ủy;\n}để b/c\n- Lưu: VT.',
    ['recipientsHeading', 'recipient', 'text', 'recipient'],
  ],
  [
    'a name beside the heading of recipients',
    'Nơi nhận:     Nguyễn Văn An',
    ['recipientsHeading', 'signerName'],
  ],
  [
    'a recipient without dash and stop behind an office',
    'Nơi nhận:\nCHỦ TỊCH\nCác sở ngành',
    ['recipientsHeading', 'signerPosition', 'unknown'],
  ],
  [
    'a recipient without dash and stop before any office',
    'Nơi nhận:\nCác sở ngành',
    ['recipientsHeading', 'recipient'],
  ],
  [
    'a recipient without dash and stop behind a body',
    'Nơi nhận:\nTM. ỦY BAN NHÂN DÂN\nCác sở ngành',
    ['recipientsHeading', 'signingAuthority', 'unknown'],
  ],
  ['a line of no known kind', 'GIÁM ĐỐC\nGhi chú lạc của bản in', ['signerPosition', 'unknown']],
  ['a dash before the heading of recipients', '- UBND huyện;\nNơi nhận:', ['unknown', 'recipientsHeading']],
  [
    'headings among the recipients',
    'Nơi nhận:\nGửi bản điện tử:\n- UBND huyện;\nBản giấy:\n- Lưu: VT.',
    ['recipientsHeading', 'recipientsHeading', 'recipient', 'recipientsHeading', 'recipient'],
  ],
  ['such a heading before the recipients', 'Bản giấy:\nNơi nhận:', ['unknown', 'recipientsHeading']],
  [
    'recipients without dashes, as far as the place of keeping',
    'Nơi nhận:\nUBND huyện;\nCác sở\nLưu: VT.\nGhi chú lạc.',
    ['recipientsHeading', 'recipient', 'recipient', 'recipient', 'unknown'],
  ],
  [
    'recipients without dashes, as far as a signature',
    'Nơi nhận:\nCHỦ TỊCH\nUBND huyện;\nNguyễn Văn An',
    ['recipientsHeading', 'signerPosition', 'recipient', 'signerName'],
  ],
  [
    'a name among recipients without a signature',
    'Nơi nhận:\nNguyễn Văn An',
    ['recipientsHeading', 'recipient'],
  ],
  ['the note of a signature among recipients', 'Nơi nhận:\n(Đã ký)', ['recipientsHeading', 'text']],
  [
    'a capacity among recipients',
    'Nơi nhận:\nTM. Ủy ban nhân dân',
    ['recipientsHeading', 'signingAuthority'],
  ],
  ['a rank among recipients', 'Nơi nhận:\nĐại tá Phạm Kim Đĩnh', ['recipientsHeading', 'signerRankAndName']],
  [
    'a dash behind the place of keeping',
    'Nơi nhận:\n- Lưu: VT.\n- UBND huyện.',
    ['recipientsHeading', 'recipient', 'recipient'],
  ],
  ['a page number', 'Nơi nhận:\n2\n- Lưu: VT.', ['recipientsHeading', 'pageFurniture', 'recipient']],
  ['a signature on screen', 'GIÁM ĐỐC\nNgười ký: Sở Nội vụ', ['signerPosition', 'digitalSignature']],
  [
    'a recipient that goes on beside the signature',
    'Nơi nhận:     CHỦ TỊCH\n- Ban Thi đua     Nguyễn Văn An\nTrung ương;',
    ['recipientsHeading', 'signerPosition', 'recipient', 'signerName'],
  ],
  [
    'two recipients of which the first has its stop',
    'Nơi nhận:     CHỦ TỊCH\n- Ban Thi đua;     Nguyễn Văn An\nTrung ương;',
    ['recipientsHeading', 'signerPosition', 'recipient', 'signerName', 'recipient'],
  ],
])('a tail with %s', (_what, text, expected) => {
  expect(roles(text)).toEqual(expected);
});

test.each([
  ['an annex by its name', 'PHỤ LỤC I'],
  ['a list', 'DANH SÁCH KHEN THƯỞNG'],
  ['a motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['a number', 'Số: 5/KH-UBND'],
  ['a title', 'QUY CHẾ HOẠT ĐỘNG'],
  ['a form', 'Mẫu số 01'],
])('what is attached begins with %s, once a name or the place of keeping was read', (_what, line) => {
  expect(roles(`CHỦ TỊCH\nNguyễn Văn An\n${line}\n${clause}`)).toEqual([
    'signerPosition',
    'signerName',
    'appendix',
    'appendix',
  ]);
  expect(roles(`Nơi nhận:\n- Lưu: VT.\n${line}`).at(-1)).toBe('appendix');
  expect(roles(`CHỦ TỊCH\n${line}\n${clause}`)).not.toContain('appendix');
  expect(roles(`Nơi nhận:\n- UBND huyện;\n${line}`)).not.toContain('appendix');
});

test('a title in capitals may go on in small letters; one in small letters attaches nothing', () => {
  expect(roles('CHỦ TỊCH\nNguyễn Văn An\nQUY CHẾ hoạt động')).toContain('appendix');
  expect(roles('CHỦ TỊCH\nNguyễn Văn An\nQuy chế')).not.toContain('appendix');
});

test.each([
  [
    'between a capacity and an office',
    'TM. ỦY BAN NHÂN DÂN\nXÃ NẬM CẮN\nCHỦ TỊCH\nLò Văn An',
    ['signingAuthority', 'signingAuthority', 'signerPosition', 'signerName'],
  ],
  [
    'under a capacity, without an office',
    'TM. ỦY BAN NHÂN DÂN\nXÃ NẬM CẮN\nLò Văn An',
    ['signingAuthority', 'signerPosition', 'signerName'],
  ],
  [
    'under an office',
    'GIÁM ĐỐC\nSỞ NỘI VỤ\nLò Văn An',
    ['signingAuthority', 'signingAuthority', 'signerName'],
  ],
  [
    'over an office, apart from it',
    'XÃ NẬM CẮN\n\nCHỦ TỊCH\nLò Văn An',
    ['signerPosition', 'signerPosition', 'signerName'],
  ],
  [
    'apart from an office',
    'GIÁM ĐỐC\n\nSỞ NỘI VỤ\nLò Văn An',
    ['signerPosition', 'signerPosition', 'signerName'],
  ],
  [
    'beside an office',
    'GIÁM ĐỐC     SỞ NỘI VỤ\nLò Văn An',
    ['signerPosition', 'signerPosition', 'signerName'],
  ],
  [
    'that are an office under an office',
    'CHỦ TỊCH\nGIÁM ĐỐC\nLò Văn An',
    ['signerPosition', 'signerPosition', 'signerName'],
  ],
  [
    'that are an office behind a capacity',
    'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLò Văn An',
    ['signingAuthority', 'signerPosition', 'signerName'],
  ],
])('capitals %s', (_what, text, expected) => {
  expect(roles(text)).toEqual(expected);
});

test('recipients, signature and what is attached have zones of their own', () => {
  const text =
    'Nơi nhận:\nGửi bản giấy:\n2\n- Lưu: VT.\nNgười ký: Sở Nội vụ\nCHỦ TỊCH\nĐại tá Lò Văn An\nPHỤ LỤC';
  expect(readTail(paragraphsOf(text)).map(({ zone }) => zone)).toEqual([
    'recipients',
    'recipients',
    'signature',
    'recipients',
    'signature',
    'signature',
    'signature',
    'appendix',
  ]);
});

test('an annex follows a rank and name as it follows a name', () => {
  expect(roles('GIÁM ĐỐC\nĐại tá Lò Văn An\nPHỤ LỤC')).toEqual([
    'signerPosition',
    'signerRankAndName',
    'appendix',
  ]);
});

test('cells of a table are no signature', () => {
  const table = 'CHỦ TỊCH     Một     Hai\nGIÁM ĐỐC     Ba     Bốn\nNguyễn Văn An     Năm     Sáu';
  expect(findTail(toParagraphs(splitLines(`${clause}\n${table}\n${clause}`)), 0)).toBe(5);
});
