import { describe, expect, test } from 'vitest';
import { toDocx } from '../../../src/render/paper/docx.ts';
import { readDocuments } from './readings.ts';
import { samplePaper } from './sample.ts';
import {
  childrenNamed,
  documentOf,
  elementsNamed,
  onlyNamed,
  paragraphOf,
  parseXml,
  partsOf,
  typedText,
  type XmlElement,
} from './word-file.ts';

const file = await toDocx(samplePaper, { description: 'Kho kế hoạch thi đua' });
const parts = partsOf(file);
const document = documentOf(file);

const value = (element: XmlElement, name: string): string | undefined =>
  elementsNamed(element, name)[0]?.attributes['w:val'];

const attributesOf = (element: XmlElement, name: string): Readonly<Record<string, string>> =>
  elementsNamed(element, name)[0]?.attributes ?? {};

/** Half points of every run of a paragraph. */
const sizes = (text: string): Set<string | undefined> =>
  new Set(elementsNamed(paragraphOf(document, text), 'w:sz').map(({ attributes }) => attributes['w:val']));

const isBold = (text: string): boolean =>
  elementsNamed(paragraphOf(document, text), 'w:r')
    .filter((run) => typedText(run) !== '')
    .every((run) => elementsNamed(run, 'w:b').length === 1);

const isItalic = (text: string): boolean => elementsNamed(paragraphOf(document, text), 'w:i').length > 0;

const sections = elementsNamed(document, 'w:sectPr');

describe('the sheet (Annex I, part I, I.1, I.3, I.7)', () => {
  test('is A4 upright with margins of 20, 20, 30 and 15 mm', () => {
    for (const section of sections) {
      expect(attributesOf(section, 'w:pgSz')).toEqual({
        'w:w': '11906',
        'w:h': '16838',
        'w:orient': 'portrait',
      });
      expect(attributesOf(section, 'w:pgMar')).toMatchObject({
        'w:top': '1134',
        'w:bottom': '1134',
        'w:left': '1701',
        'w:right': '850',
        'w:header': '567',
        'w:gutter': '0',
      });
    }
  });

  test('has its number in the middle of the upper margin, and none on the first page', () => {
    for (const section of sections) {
      expect(elementsNamed(section, 'w:titlePg')).toHaveLength(1);
      expect(attributesOf(section, 'w:pgNumType')).toEqual({ 'w:start': '1', 'w:fmt': 'decimal' });
    }
    const headers = [...parts].filter(([path]) => /^word\/header\d+\.xml$/.test(path));
    const numbered = headers
      .map(([, xml]) => parseXml(xml))
      .filter((header) => /PAGE/.test(instruction(header)));
    expect(headers).toHaveLength(4);
    expect(numbered).toHaveLength(2);
    for (const header of numbered) {
      expect(value(header, 'w:jc')).toBe('center');
      expect(value(header, 'w:sz')).toBe('26');
      expect(elementsNamed(header, 'w:i')).toEqual([]);
    }
  });

  test('begins anew, and is numbered anew, for each appendix (III.1.đ)', () => {
    expect(sections).toHaveLength(2);
    expect(value(paragraphOf(document, 'Phụ lục I'), 'w:jc')).toBe('center');
  });
});

const instruction = (header: XmlElement): string =>
  elementsNamed(header, 'w:instrText')
    .flatMap(({ children }) => children)
    .join('');

describe('every run', () => {
  const runs = elementsNamed(document, 'w:r').filter((run) => typedText(run) !== '');

  test('names Times New Roman for all scripts, black, and Vietnamese', () => {
    expect(runs.length).toBeGreaterThan(20);
    for (const run of runs) {
      expect(new Set(Object.values(attributesOf(run, 'w:rFonts')))).toEqual(new Set(['Times New Roman']));
      expect(value(run, 'w:color')).toBe('000000');
      expect(value(run, 'w:lang')).toBe('vi-VN');
    }
  });
});

describe('sizes and weights (II)', () => {
  test.each([
    ['UBND TỈNH THÁI NGUYÊN', 12, false],
    ['ỦY BAN NHÂN DÂN', 12, true],
    ['CỘNG HÒA XÃ HỘI', 12, true],
    ['Độc lập - Tự do', 13, true],
    ['Số: 05/KH-UBND', 13, false],
    ['Lam Vỹ, ngày', 13, false],
    ['KẾ HOẠCH', 14, true],
    ['Tổ chức phong trào', 14, true],
    ['Căn cứ Luật', 14, false],
    ['MỤC ĐÍCH', 14, true],
    ['1. Mục đích', 14, true],
    ['đ) Giao', 14, false],
    ['TM. ỦY BAN', 14, true],
    ['Nguyễn Văn A', 14, true],
    ['Nơi nhận:', 12, true],
    ['- UBND tỉnh;', 11, false],
    ['Phụ lục I', 14, true],
    ['DANH MỤC', 14, true],
  ])('%s: %i pt', (text, points, bold) => {
    expect(sizes(text)).toEqual(new Set([String(points * 2)]));
    expect(isBold(text)).toBe(bold);
  });

  test('italics stand on date, basis, recipients and the reference of an appendix alone', () => {
    const italic = ['Lam Vỹ, ngày', 'Căn cứ Luật', 'Nơi nhận:', '(Kèm theo'];
    expect(italic.filter((text) => !isItalic(text))).toEqual([]);
    expect(['KẾ HOẠCH', 'TM. ỦY BAN', '- UBND tỉnh;', 'Số: 05'].filter(isItalic)).toEqual([]);
  });
});

describe('paragraphs of the text (II.6.e)', () => {
  test.each(['Căn cứ Luật', 'MỤC ĐÍCH', '1. Mục đích', 'đ) Giao', 'Trên đây'])('%s', (text) => {
    const paragraph = paragraphOf(document, text);
    expect(value(paragraph, 'w:jc')).toBe('both');
    expect(attributesOf(paragraph, 'w:ind')).toEqual({ 'w:firstLine': '720' });
    expect(attributesOf(paragraph, 'w:spacing')).toEqual({
      'w:before': '0',
      'w:after': '120',
      'w:line': '264',
      'w:lineRule': 'auto',
    });
    expect(elementsNamed(paragraph, 'w:widowControl')).toHaveLength(1);
  });

  test('headings stay with what follows them', () => {
    const kept = (text: string): boolean =>
      elementsNamed(paragraphOf(document, text), 'w:keepNext').length === 1;
    expect(['MỤC ĐÍCH', '1. Mục đích', 'Trên đây'].map(kept)).toEqual([true, true, true]);
    expect(['Căn cứ Luật', 'đ) Giao'].map(kept)).toEqual([false, false]);
  });

  test('numbers are typed; no program may count them anew', () => {
    expect(elementsNamed(document, 'w:numPr')).toEqual([]);
    expect(typedText(paragraphOf(document, 'Giao'))).toBe('đ) Giao [tên đơn vị] theo dõi, đôn đốc hằng quý.');
  });

  test('a blank is shaded, so that it is found before signing', () => {
    const shaded = elementsNamed(document, 'w:r').filter((run) => elementsNamed(run, 'w:shd').length > 0);
    expect(shaded.map(typedText)).toEqual(['[tên đơn vị]']);
  });
});

describe('letterhead and signature', () => {
  const tables = elementsNamed(document, 'w:tbl');
  const widths = (table: XmlElement): (string | undefined)[] =>
    elementsNamed(table, 'w:gridCol').map(({ attributes }) => attributes['w:w']);

  test('stand in two columns of absolute width, without lines and margins', () => {
    const [head, , tail] = tables;
    if (head === undefined || tail === undefined) throw new Error('Unexpected absence of a table.');
    expect(widths(head)).toEqual(['4195', '5160']);
    expect(widths(tail)).toEqual(['4535', '4820']);
    for (const table of [head, tail]) {
      expect(value(table, 'w:tblLayout') ?? attributesOf(table, 'w:tblLayout')['w:type']).toBe('fixed');
      const borders = onlyNamed(table, 'w:tblBorders').children;
      expect(borders.map((border) => typeof border !== 'string' && border.attributes['w:val'])).toEqual(
        borders.map(() => 'none'),
      );
      expect(elementsNamed(table, 'w:cantSplit').length).toBe(elementsNamed(table, 'w:tr').length);
    }
  });

  test('number and date stand in one row', () => {
    const rows = elementsNamed(tables[0] ?? document, 'w:tr').map((row) =>
      elementsNamed(row, 'w:tc').map((cell) =>
        elementsNamed(cell, 'w:p')
          .map(typedText)
          .filter((text) => text !== ''),
      ),
    );
    expect(rows).toEqual([
      [
        ['UBND TỈNH THÁI NGUYÊN', 'ỦY BAN NHÂN DÂN XÃ LAM VỸ'],
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      ],
      [['Số: 05/KH-UBND'], ['Lam Vỹ, ngày 05 tháng 01 năm 2026']],
    ]);
  });

  test('the rules are borders of empty lines: as long as the motto, a part of issuer and subject', () => {
    const twips = (paragraph: XmlElement, column: number): number => {
      const { 'w:left': left = '0', 'w:right': right = '0' } = attributesOf(paragraph, 'w:ind');
      return column - Number(left) - Number(right);
    };
    const ruled = elementsNamed(document, 'w:p').filter(
      (paragraph) => elementsNamed(paragraph, 'w:pBdr').length > 0,
    );
    expect(ruled.map(typedText)).toEqual(['', '', '']);
    const [issuer, motto, subject] = ruled;
    if (issuer === undefined || motto === undefined || subject === undefined)
      throw new Error('A rule is missing.');
    // 13 pt bold: 56.1 mm.
    expect(Math.abs(twips(motto, 5160) - 3181)).toBeLessThan(20);
    const issuerWidth = 3827;
    expect(twips(issuer, 4195) / issuerWidth).toBeGreaterThan(1 / 3);
    expect(twips(issuer, 4195) / issuerWidth).toBeLessThan(1 / 2);
    expect(twips(subject, 9355)).toBeGreaterThan(1134);
    expect(attributesOf(motto, 'w:bottom')).toMatchObject({ 'w:val': 'single', 'w:sz': '6' });
  });

  test('four empty lines are left to sign, and all lines are held on one page', () => {
    const cell = elementsNamed(tables[2] ?? document, 'w:tc')[1];
    const paragraphs = cell === undefined ? [] : childrenNamed(cell, 'w:p');
    expect(paragraphs.map(typedText)).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      '',
      '',
      '',
      '',
      'Nguyễn Văn A',
    ]);
    expect(paragraphs.every((paragraph) => elementsNamed(paragraph, 'w:keepNext').length === 1)).toBe(true);
  });
});

describe('the file', () => {
  test('is the same on every day', async () => {
    const again = await toDocx(samplePaper, { description: 'Kho kế hoạch thi đua' });
    expect(Buffer.from(again).equals(Buffer.from(file))).toBe(true);
  });

  test('names no person and no time', () => {
    const properties = parts.get('docProps/core.xml') ?? '';
    expect(properties).toContain('<dc:creator>kho-thi-dua</dc:creator>');
    expect(properties).toContain('<cp:lastModifiedBy>kho-thi-dua</cp:lastModifiedBy>');
    expect(properties).toContain('2000-01-01T00:00:00Z');
    expect(properties).toContain('Kho kế hoạch thi đua');
    const today = new Date().toISOString().slice(0, 10);
    expect([...parts].filter(([, xml]) => xml.includes(today)).map(([path]) => path)).toEqual([]);
  });

  test('is well-formed in all its parts, for every document', async () => {
    for (const { paper } of readDocuments) {
      for (const [path, xml] of partsOf(await toDocx(paper))) {
        if (/\.(xml|rels)$/.test(path)) expect(() => parseXml(xml), path).not.toThrow();
      }
    }
  });

  test('bears no automatic number, for any document', async () => {
    for (const { paper } of readDocuments) {
      expect(elementsNamed(documentOf(await toDocx(paper)), 'w:numPr')).toEqual([]);
    }
  });
});
