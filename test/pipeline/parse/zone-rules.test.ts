import { expect, test } from 'vitest';
import { toParagraphs } from '../../../src/pipeline/parse/paragraphs.ts';
import { toZones } from '../../../src/pipeline/parse/zones.ts';
import { splitLines } from '../../../src/pipeline/text/lines.ts';

/** What each paragraph of a document is: its role, else its zone. */
const places = (text: string): string[] =>
  toZones(toParagraphs(splitLines(text))).map(({ role, zone }) => role ?? zone);

const basis = 'Căn cứ Luật Thi đua, khen thưởng;';
const enacting = 'UBND xã xây dựng Kế hoạch như sau:';

test.each([
  ['right under the title', `KẾ HOẠCH\nCông tác thi đua\n${basis}`, ['documentType', 'subject', 'basis']],
  ['apart from the title', `KẾ HOẠCH\n\nCông tác thi đua\n\n${basis}`, ['documentType', 'subject', 'basis']],
  [
    'over two lines',
    `KẾ HOẠCH\nCông tác thi đua\nNăm 2024\n${basis}`,
    ['documentType', 'subject', 'subject', 'basis'],
  ],
  [
    'with a last line apart, the basis behind it',
    `KẾ HOẠCH\nCông tác thi đua\n\nNăm học 2024\n${basis}`,
    ['documentType', 'subject', 'subject', 'basis'],
  ],
  [
    'over lines that blank lines part, before any basis',
    `KẾ HOẠCH\n\nTHỰC HIỆN PHONG TRÀO\n\n“HAI TỐT”\n\nNăm học 2024\n\nThực hiện Kế hoạch số 5/KH-SGD;\n${enacting}`,
    ['documentType', 'subject', 'subject', 'subject', 'basis', 'enacting'],
  ],
  [
    'in capitals that end in a stop',
    `KẾ HOẠCH CHÀO MỪNG\nNGÀY NHÀ GIÁO VIỆT NAM 20/11.\n\n${basis}`,
    ['documentType', 'subject', 'basis'],
  ],
  [
    'with an addressee under it',
    `KẾ HOẠCH\nCông tác thi đua\nKính gửi Các phòng ban\n\n${basis}`,
    ['documentType', 'subject', 'text', 'basis'],
  ],
  [
    'before a basis behind another sentence',
    'KẾ HOẠCH\nCông tác thi đua\n\nNăm 2026 là năm đầu nhiệm kỳ. Thực hiện Kế hoạch số 5/KH-SGD;',
    ['documentType', 'subject', 'basis'],
  ],
  [
    'with a long paragraph apart',
    `KẾ HOẠCH\nCông tác thi đua\n\nNăm ${'học '.repeat(30)}\n${basis}`,
    ['documentType', 'subject', 'text', 'basis'],
  ],
  [
    'with a paragraph apart, no basis behind it',
    'KẾ HOẠCH\nCông tác thi đua\n\nNăm học 2024\n\nCác đơn vị.',
    ['documentType', 'subject', 'text', 'text'],
  ],
  [
    'closed by a rule',
    `KẾ HOẠCH\nCông tác thi đua\n--------\nNăm 2024\n${basis}`,
    ['documentType', 'subject', 'pageFurniture', 'text', 'basis'],
  ],
  [
    'behind a rule',
    `KẾ HOẠCH\n--------\nCông tác thi đua\n${basis}`,
    ['documentType', 'pageFurniture', 'subject', 'basis'],
  ],
  [
    'with a page number inside',
    `KẾ HOẠCH\nCông tác thi đua\n2\nNăm 2024\n${basis}`,
    ['documentType', 'subject', 'pageFurniture', 'subject', 'basis'],
  ],
  [
    'that says what it is about',
    `CÔNG VĂN\nV/v báo cáo thi đua\n${basis}`,
    ['documentType', 'subject', 'basis'],
  ],
  [
    'that says so in the words of a basis',
    `KẾ HOẠCH\nThực hiện Chỉ thị 19\n${basis}`,
    ['documentType', 'subject', 'basis'],
  ],
  ['that is a legal basis', `KẾ HOẠCH\n${basis}`, ['documentType', 'basis']],
  ['that is a sentence which enacts', `KẾ HOẠCH\n${enacting}`, ['documentType', 'enacting']],
  ['behind the title on its line', `KẾ HOẠCH Công tác thi đua\n${basis}`, ['documentType', 'basis']],
  [
    'behind the title on its line, and a paragraph apart',
    'KẾ HOẠCH Công tác thi đua\n\nCác đơn vị thực hiện nghiêm túc',
    ['documentType', 'text'],
  ],
  [
    'that says what it is about in words that enact',
    'CÔNG VĂN\nVề việc xây dựng Kế hoạch như sau:',
    ['documentType', 'subject'],
  ],
  [
    'with a stop inside',
    `KẾ HOẠCH\nCông tác\nTP. Hồ Chí Minh\n${basis}`,
    ['documentType', 'subject', 'subject', 'basis'],
  ],
  [
    'closed by a short rule',
    `KẾ HOẠCH\nCông tác thi đua\n--\nNăm 2024\n${basis}`,
    ['documentType', 'subject', 'pageFurniture', 'text', 'basis'],
  ],
  [
    'with a numbered page inside',
    `KẾ HOẠCH\nCông tác thi đua\n- 2 -\nNăm 2024\n${basis}`,
    ['documentType', 'subject', 'pageFurniture', 'subject', 'basis'],
  ],
  [
    'behind the title on its line and the next',
    `KẾ HOẠCH Công tác\nThi đua năm 2024\n${basis}`,
    ['documentType', 'subject', 'basis'],
  ],
  [
    'and a basis right under it',
    `KẾ HOẠCH\nCông tác thi đua\nThực hiện Chỉ thị 19`,
    ['documentType', 'subject', 'basis'],
  ],
  [
    'and a sentence right under it',
    'KẾ HOẠCH\nCông tác thi đua\nCác đơn vị thực hiện.',
    ['documentType', 'subject', 'text'],
  ],
  [
    'and who decides',
    `QUYẾT ĐỊNH\nVề việc khen thưởng\nCHỦ TỊCH\n${basis}`,
    ['documentType', 'subject', 'authority', 'basis'],
  ],
  [
    'in capitals, and who decides',
    `QUYẾT ĐỊNH\nKHEN THƯỞNG\nỦY BAN NHÂN DÂN XÃ A\n${basis}`,
    ['documentType', 'subject', 'authority', 'basis'],
  ],
  [
    'in capitals over two lines',
    `QUYẾT ĐỊNH\nKHEN THƯỞNG\nNĂM 2024\n${basis}`,
    ['documentType', 'subject', 'subject', 'basis'],
  ],
  [
    'and capitals under it',
    `KẾ HOẠCH\nCông tác thi đua\nPHẦN CHUNG`,
    ['documentType', 'subject', 'authority'],
  ],
  ['and a marker right under the title', 'KẾ HOẠCH', ['documentType']],
  [
    'and a line of the head',
    `KẾ HOẠCH\nCông tác\nSố: 5/KH-UBND\nNăm 2024\n${basis}`,
    ['documentType', 'subject', 'number', 'text', 'basis'],
  ],
  [
    'and the line that attaches it',
    'QUY CHẾ\nThi đua\n(Kèm theo Quyết định số 5/QĐ-UBND)',
    ['documentType', 'subject', 'text'],
  ],
])('a subject %s', (_what, text, expected) => {
  expect(places(`${text}\n1. Một`)).toEqual([...expected, 'body']);
});

const titled = 'KẾ HOẠCH\nCông tác thi đua\n';
const after = (text: string): string[] => places(`${titled}${text}`).slice(2);

test.each([
  ['bases and the sentence that enacts', `${basis}\n${enacting}\nĐoạn.`, ['basis', 'enacting', 'body']],
  [
    'one sentence that is both',
    'Thực hiện Chỉ thị 19, UBND xã xây dựng Kế hoạch như sau:\nĐoạn.',
    ['basisAndEnacting', 'body'],
  ],
  ['bases behind dashes', `- ${basis}\n- Thực hiện Chỉ thị 19;\n${enacting}`, ['basis', 'basis', 'enacting']],
  [
    'a list of bases',
    `Căn cứ các văn bản:\n- Luật Thi đua, khen thưởng năm 2022;\n- Nghị định số 98/2023/NĐ-CP;\n${enacting}\n1. Một`,
    ['basis', 'basis', 'basis', 'enacting', 'body'],
  ],
  [
    'a list of bases with numbers',
    `Thực hiện:\n1. Nghị định số 98/2023/NĐ-CP;\n2. Kế hoạch số 26/KH-UBND.\n${enacting}\n1. Một`,
    ['basis', 'basis', 'basis', 'enacting', 'body'],
  ],
  [
    'instruments behind the semicolon of a basis',
    `${basis}\nNghị định số 98/2023/NĐ-CP;\nKế hoạch số 26/KH-UBND của UBND tỉnh; ${enacting}\n1. Một`,
    ['basis', 'basis', 'basisAndEnacting', 'body'],
  ],
  [
    'a list of doings behind the words of a basis',
    `Căn cứ:\n1. Kế hoạch của trường.\n2. Hai`,
    ['basis', 'body', 'body'],
  ],
  [
    'a list of bases, not all of them instruments',
    `Căn cứ:\n- Luật Thi đua, khen thưởng năm 2022;\n- Tình hình của đơn vị;\n- Nghị định số 98/2023/NĐ-CP;\n1. Một`,
    ['basis', 'basis', 'basis', 'basis', 'body'],
  ],
  [
    'a numbered list of such bases before the sentence that enacts',
    `Căn cứ:\n1. Luật Thi đua, khen thưởng;\n2. Tình hình của đơn vị.\n${enacting}\n1. Một`,
    ['basis', 'basis', 'basis', 'enacting', 'body'],
  ],
  [
    'a list of bases, the clauses right behind it',
    `Căn cứ:\n1. Luật Thi đua, khen thưởng;\n1. Một\n2. Hai\n${enacting}`,
    ['basis', 'basis', 'body', 'body', 'body'],
  ],
  ['a list of doings behind dashes', `Thực hiện:\n- Nâng cao nhận thức;\n1. Một`, ['basis', 'body', 'body']],
  ['a dash that is no basis', `${basis}\n- Nâng cao nhận thức.\n1. Một`, ['basis', 'body', 'body']],
  [
    'addressees',
    `Kính gửi:\n- Các sở;\n- Các huyện.\n${enacting}\n1. Một`,
    ['text', 'text', 'text', 'enacting', 'body'],
  ],
  [
    'a dash behind the text under the addressees',
    `Kính gửi:\n- Các sở;\nCác đơn vị.\n- Một\n1. Hai`,
    ['text', 'text', 'text', 'body', 'body'],
  ],
  ['a basis behind the sentence that enacts', `${enacting}\n${basis}\nĐoạn.`, ['enacting', 'basis', 'body']],
  [
    'the word of decision behind the sentence that enacts',
    `${enacting}\nQUYẾT ĐỊNH:\nĐoạn.`,
    ['enacting', 'enacting', 'body'],
  ],
  ['neither a sentence that enacts nor a marker', `${basis}\nĐoạn.`, ['basis', 'body']],
  ['addressees alone', 'Kính gửi:\n- Một;\n- Hai.\nĐoạn.', ['text', 'text', 'text', 'body']],
  [
    'addressees and a sentence that begins like a basis',
    'Kính gửi: Các sở.\nThực hiện Luật, các sở báo cáo.\nĐoạn.',
    ['text', 'body', 'body'],
  ],
  ['bases alone', `UBND XÃ A\n${basis}\nCăn cứ Luật`, ['authority', 'basis', 'basis']],
  ['a sentence that only begins like a basis', 'Căn cứ Luật, các đơn vị thực hiện.\nĐoạn.', ['body', 'body']],
  ['a marker alone', `${basis}\nĐoạn.\n1. Một`, ['basis', 'text', 'body']],
  ['capitals', `${basis}\nCHỦ TỊCH UBND XÃ\n1. Một`, ['basis', 'authority', 'body']],
  ['a single capital', `${basis}\nA 1\n1. Một`, ['basis', 'text', 'body']],
  ['a stamp', `${basis}\nĐẾN\n${enacting}`, ['basis', 'stamp', 'enacting']],
  ['a page number', `${basis}\n2\n${enacting}`, ['basis', 'pageFurniture', 'enacting']],
  ['what it is about', `${basis}\nVề việc khen thưởng\n${enacting}`, ['basis', 'text', 'enacting']],
])('a preamble with %s', (_what, text, expected) => {
  expect(after(text)).toEqual(expected);
});

const end = (text: string): string[] => after(`${enacting}\n1. Một.\n${text}`).slice(2);

test.each([
  ['a formula', 'Trên đây là Kế hoạch của xã.', ['closing']],
  [
    'a formula and what stands behind it',
    'Trên đây là Kế hoạch của xã.\nCác đơn vị thực hiện.',
    ['closing', 'closing'],
  ],
  ['a formula over a clause', 'Trên đây là Kế hoạch của xã.\n2. Hai.', ['body', 'body']],
  ['a formula over a row of a table', 'Trên đây là Kế hoạch của xã.\n| A | B |', ['body', 'body']],
  [
    'two formulas',
    'Trong quá trình thực hiện có vướng mắc.\nTrên đây là Kế hoạch của xã.',
    ['closing', 'closing'],
  ],
  ['the end mark', 'Các đơn vị thực hiện./.', ['closing']],
  ['the end mark with blanks', 'Các đơn vị thực hiện. / .', ['closing']],
  ['half an end mark', 'Các đơn vị thực hiện./', ['closing']],
  ['the end mark behind a paragraph', 'Các đơn vị thực hiện.\nCác đơn vị báo cáo./.', ['body', 'closing']],
  ['no end mark', 'Các đơn vị thực hiện.', ['body']],
  ['an end mark before the last paragraph', 'Các đơn vị thực hiện./.\nCác đơn vị báo cáo.', ['body', 'body']],
  ['the end mark of a clause', '2. Các đơn vị thực hiện./.', ['body']],
  [
    'the end mark of the text of a heading',
    '2. Tổ chức thực hiện\nCác đơn vị thực hiện./.',
    ['body', 'body'],
  ],
  ['a footnote', 'Trên đây là Kế hoạch của xã.\n(1) Gồm các xã.', ['closing', 'footnote']],
  ['a page number', 'Trên đây là Kế hoạch của xã./.\n2', ['closing', 'pageFurniture']],
  ['a last request', 'Đề nghị các đơn vị thực hiện ./ .', ['closing']],
  ['an end mark inside a paragraph', 'Các đơn vị thực hiện./. Hết năm 2024.', ['body']],
  ['a page number behind a formula', 'Trên đây là Kế hoạch của xã.\n2', ['closing', 'pageFurniture']],
  ['a page number before it', '2\nCác đơn vị thực hiện./.', ['pageFurniture', 'closing']],
])('the end of a body with %s', (_what, text, expected) => {
  expect(end(text)).toEqual(expected);
});

test.each([
  [
    'a letterhead',
    'UBND XÃ A\nSố: 5/KH-UBND\nKẾ HOẠCH\nCông tác',
    ['authority', 'number', 'documentType', 'subject'],
  ],
  [
    'a letter',
    `SỞ NỘI VỤ\nSố: 5/SNV-VP\nV/v báo cáo\nKính gửi: Các sở\n${enacting}\n1. Một`,
    ['authority', 'number', 'subject', 'text', 'enacting', 'body'],
  ],
  [
    'a title that is no instrument',
    'SỞ NỘI VỤ\nTHỂ LỆ\nThi đua năm 2026\n1. Một',
    ['authority', 'documentType', 'subject', 'body'],
  ],
  [
    'a form for its title',
    'SỞ NỘI VỤ\nPHỤ LỤC I\nDANH SÁCH\n1. Một',
    ['authority', 'documentType', 'subject', 'body'],
  ],
  [
    'a lost title, its subject behind the number',
    'SỞ NỘI VỤ\nSố: 5/KH-SNV\nPHÁT ĐỘNG THI ĐUA\nNăm 2026\n1. Một',
    ['authority', 'number', 'subject', 'subject', 'body'],
  ],
  [
    'a body behind its number',
    'UBND TỈNH HÀ GIANG\nSố: 5/KH-SNV\nSỞ NỘI VỤ\n1. Một',
    ['authority', 'number', 'authority', 'body'],
  ],
  [
    'a place behind its number',
    'UBND\nSố: 5/KH-SNV\nTỈNH HÀ GIANG\n1. Một',
    ['authority', 'number', 'authority', 'body'],
  ],
  [
    'a letter, capitals behind its number',
    'SỞ NỘI VỤ\nSố: 5/SNV-VP\nV/v báo cáo\nTHI ĐUA NĂM 2026\n1. Một',
    ['authority', 'number', 'subject', 'body'],
  ],
  [
    'a letter, a body behind what it is about',
    'SỞ NỘI VỤ\nSố: 5/SNV-VP\nV/v báo cáo\nPHÒNG THI ĐUA\n1. Một',
    ['authority', 'number', 'subject', 'authority', 'body'],
  ],
  [
    'what a page of the web prints over a letterhead without a title',
    '- 1Luật Thi đua\nUBND XÃ A\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/KH-UBND\nĐoạn.',
    ['text', 'authority', 'motto', 'number', 'body'],
  ],
  [
    'the name of a type over its letterhead',
    'Quyết định\nUBND XÃ A\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/KH-UBND\nKẾ HOẠCH\nCông tác',
    ['text', 'authority', 'motto', 'number', 'documentType', 'subject'],
  ],
  [
    'a lost title and the word of decision behind the basis',
    `UBND XÃ A\nSố: 5/QĐ-UBND\nBAN HÀNH QUY CHẾ THI ĐUA TẠI XÃ A\n${basis}\nQUYẾT ĐỊNH:\nĐiều 1. Một`,
    ['authority', 'number', 'subject', 'basis', 'enacting', 'body'],
  ],
  [
    'a lost title, its subject ending in a place',
    'UBND\nSố: 5/KH-UBND\nPHÁT ĐỘNG PHONG TRÀO THI ĐUA TỈNH HÀ GIANG\n1. Một',
    ['authority', 'number', 'subject', 'body'],
  ],
  [
    'the line in brackets under its own title',
    'KẾ HOẠCH\nTHI ĐUA\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND)\nI. MỘT\n1. Hai',
    ['documentType', 'subject', 'text', 'body', 'body'],
  ],
  [
    'what was issued with it, behind clauses without a signature',
    'UBND XÃ A\nQUYẾT ĐỊNH\nBan hành Quy chế\nĐiều 1. Một\nĐiều 2. Hai\nQUY TẮC XÉT KHEN\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND)\nĐiều 1. Ba',
    ['authority', 'documentType', 'subject', 'body', 'body', 'appendix', 'appendix', 'appendix'],
  ],
  [
    'a table that is attached, named in the middle of it',
    'KẾ HOẠCH\nThi đua\nI. MỘT\nBẢNG ĐIỂM\n(Kèm theo Phụ lục 1)\nII. HAI',
    ['documentType', 'subject', 'body', 'body', 'body', 'body'],
  ],
  [
    'the line in brackets under its own title',
    'KẾ HOẠCH\nTHI ĐUA\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND)\nI. MỘT\n1. Hai',
    ['documentType', 'subject', 'text', 'body', 'body'],
  ],
  ['nothing but text', 'Các đơn vị thực hiện.\nCác đơn vị báo cáo.', ['body', 'body']],
  ['clauses alone', '1. Một\n2. Hai', ['body', 'body']],
  ['a head over clauses', 'UBND XÃ A\n1. MỘT\n2. HAI', ['authority', 'body', 'body']],
  ['a head alone', 'UBND XÃ A\nSố: 5/KH-UBND', ['body', 'number']],
  ['a title in small letters', 'UBND XÃ A\nKế hoạch\nCông tác', ['authority', 'documentType', 'subject']],
  [
    'the office that a stamp names',
    'VĂN PHÒNG\nĐẾN\nKẾ HOẠCH\nCông tác',
    ['stamp', 'stamp', 'documentType', 'subject'],
  ],
  [
    'the same office without a stamp',
    'VĂN PHÒNG\nKẾ HOẠCH\nCông tác',
    ['authority', 'documentType', 'subject'],
  ],
  [
    'another office over a stamp',
    'SỞ NỘI VỤ\nĐẾN\nKẾ HOẠCH\nCông tác',
    ['authority', 'stamp', 'documentType', 'subject'],
  ],
])('a document with %s', (_what, text, expected) => {
  expect(places(text)).toEqual(expected);
});

test('a title is looked for in the first forty paragraphs', () => {
  expect(places(`${'UBND XÃ A\n\n'.repeat(39)}KẾ HOẠCH\nCông tác`)).toContain('documentType');
  expect(places(`${'UBND XÃ A\n\n'.repeat(40)}KẾ HOẠCH\nCông tác`)).not.toContain('documentType');
});

test('a line of the head keeps its zone wherever it stands', () => {
  const zones = toZones(
    toParagraphs(splitLines(`${titled}${enacting}\n1. Một.\nSố: 5/KH-UBND\nĐẾN\n2\n2. Hai.`)),
  ).map(({ role, zone }) => [zone, role]);
  expect(zones.slice(3)).toEqual([
    ['body', null],
    ['letterhead', 'number'],
    ['stamp', 'stamp'],
    ['unknown', 'pageFurniture'],
    ['body', null],
  ]);
});

test('a stamp over the title is a zone of its own', () => {
  const zones = toZones(toParagraphs(splitLines('VĂN THƯ\nĐẾN\nUBND XÃ A\nKẾ HOẠCH\nCông tác'))).map(
    ({ zone }) => zone,
  );
  expect(zones).toEqual(['stamp', 'stamp', 'letterhead', 'title', 'title']);
});
