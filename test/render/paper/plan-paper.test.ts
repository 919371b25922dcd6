import { describe, expect, test } from 'vitest';
import { textualNodes } from '../../../src/pipeline/parse/textual-nodes.ts';
import { fold } from '../../../src/pipeline/text/fold.ts';
import { isPrinted } from '../../../src/render/paper/plan/place.ts';
import { paperOfPlan } from '../../../src/render/paper/plan-paper.ts';
import { paperToText } from '../../../src/render/paper/text.ts';
import type { OutlineNode } from '../../../src/schemas/entry.ts';
import { readDocument, readDocuments, readText } from './readings.ts';
import { folded, foldedLines, typedOrder } from './typed-order.ts';

const letters = (text: string): string => text.replace(/[\s|]+/g, '');

describe('nothing of the text is lost, nothing is added', () => {
  test.each(readDocuments)('$id', ({ reading, paper }) => {
    const printed = textualNodes(reading.tree)
      .filter(isPrinted)
      .map((node) => `${(node.type === 'division' && node.marker) || ''}${node.block.text}`)
      .filter((text) => !/^[\s|:+-]+$/.test(text) || !text.includes('|'));
    const sorted = (text: string): string => [...letters(text)].sort().join('');
    expect(sorted(typedOrder({ ...paper, form: 'state' }).join(''))).toBe(sorted(printed.join('')));
    const text = letters(paperToText(paper));
    for (const part of printed.filter((one) => !/ {2}|\|/.test(one))) {
      expect(text).toContain(letters(part.replace(/ \| /g, '')));
    }
  });
});

/** Tones left out: a word that was torn by a page in the source may be repaired only once it is whole. */
const shape = (nodes: readonly OutlineNode[]): unknown[] =>
  nodes.map(({ marker, text, children }) => [marker, fold(folded(text)), shape(children)]);

describe('the plain text is read again as the same document', () => {
  test.each(readDocuments.filter(({ id }) => id.startsWith('ke-hoach')))('$id', ({ reading, paper }) => {
    const again = readText(paperToText(paper)).entry;
    const { entry } = reading;
    expect(shape(again.outline)).toEqual(shape(entry.outline));
    expect(again.recipients).toEqual(entry.recipients);
    expect(again.citations.map(({ reference }) => reference)).toEqual(
      entry.citations.map(({ reference }) => reference),
    );
    expect([again.number, again.symbol, again.documentType]).toEqual([
      entry.number,
      entry.symbol,
      entry.documentType,
    ]);
  });
});

describe('letterheads of every shape', () => {
  test('a plan without one has none', () => {
    expect(readDocument('ke-hoach-hdtdkt-xa-lam-vy').paper.letterhead).toBeNull();
  });

  test('a number and a date alone stay alone, their blanks blank', () => {
    expect(readDocument('ke-hoach-kh-vp-2024').paper.letterhead).toEqual({
      parent: [],
      issuer: [],
      number: 'Số: /KH-VP',
      about: [],
      nation: null,
      motto: null,
      placeAndDate: 'Bắc Kạn, ngày tháng 9 năm 2024',
    });
  });

  test('one body over two lines is the issuer', () => {
    expect(readDocument('chi-thi-17').paper.letterhead).toMatchObject({
      parent: [],
      issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH BẾN TRE'],
      motto: 'Độc lập - Tự do - Hạnh phúc',
    });
  });

  test('of two bodies the upper one is the parent', () => {
    expect(readDocument('cong-van-812').paper.letterhead).toMatchObject({
      parent: ['UBND TỈNH NAM ĐỊNH'],
      issuer: ['SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
      about: ['V/v hướng dẫn tổng kết công tác thi đua, khen thưởng năm học 2021 - 2022'],
    });
  });

  test('a Party document has a nation and no motto, and the layout of its form', () => {
    const { form, letterhead } = readDocument('ke-hoach-45-kh-hu').paper;
    expect(form).toBe('party');
    expect(letterhead).toMatchObject({
      parent: ['ĐẢNG BỘ TỈNH NINH BÌNH'],
      issuer: ['HUYỆN ỦY NHO QUAN'],
      nation: 'ĐẢNG CỘNG SẢN VIỆT NAM',
      motto: null,
      number: 'Số 45-KH/HU',
    });
  });

  test('a document of the State whose motto is lost keeps the layout of the State', () => {
    const source = readDocument('ke-hoach-142').text.replace('Độc lập - Tự do - Hạnh phúc', '');
    expect(paperOfPlan(readText(source), source)).toMatchObject({
      form: 'state',
      letterhead: { nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: null },
    });
  });

  test('stamps of arrival and digital signatures are left out', () => {
    expect(paperToText(readDocument('ke-hoach-879').paper)).not.toContain('1045');
    expect(paperToText(readDocument('chi-thi-17').paper)).not.toContain('ubnd@bentre');
  });
});

describe('who signs', () => {
  test('the post in the office whose seal is used stands under the room to sign', () => {
    expect(readDocument('ke-hoach-hdtdkt-xa-lam-vy').paper.signature).toEqual({
      authority: ['TM. HỘI ĐỒNG THI ĐUA KT', 'CHỦ TỊCH'],
      below: ['CHỦ TỊCH UBND'],
      name: 'Mông Đình Cường',
    });
    expect(readDocument('ke-hoach-879').paper.signature).toEqual({
      authority: ['TRƯỞNG KHỐI THI ĐUA', 'CÔNG AN TỈNH TUYÊN QUANG'],
      below: ['GIÁM ĐỐC'],
      name: 'Đại tá Phạm Kim Đĩnh',
    });
  });

  test('a body that confirms signs beside the one that proposes', () => {
    const { confirmations, signature } = readDocument('to-trinh-58').paper;
    expect(confirmations).toEqual([
      { authority: ['XÁC NHẬN CỦA ĐẢNG ỦY XÃ', 'BÍ THƯ'], below: ['(Đã ký)'], name: 'Lầu Bá Chò' },
    ]);
    expect(signature?.name).toBe('Hờ Bá Pó');
  });

  test('two columns under a form are two who sign', () => {
    expect(readDocument('cong-van-812').paper.appendices[0]?.signatures).toEqual([
      { authority: ['XÁC NHẬN CỦA ĐƠN VỊ'], below: ['(Ký tên, đóng dấu)'], name: null },
      { authority: ['NGƯỜI BÁO CÁO'], below: ['(Ký, ghi rõ họ tên)'], name: null },
    ]);
  });
});

describe('blocks', () => {
  test('emphasis of the source is kept, its marks are not', () => {
    const runs = readDocument('ke-hoach-152').paper.blocks.flatMap((block) =>
      block.type === 'paragraph' ? block.runs : [],
    );
    expect(runs.filter(({ italic }) => italic).map(({ text }) => text)).toEqual([
      'viết tắt là cơ quan, đơn vị, địa phương',
      'trước ngày 15/5',
      'trước ngày 15/11',
    ]);
    expect(runs.filter(({ bold }) => bold).map(({ text }) => text)).toContain('trong tháng 01 năm 2024');
    expect(runs.some(({ text }) => text.includes('*'))).toBe(false);
  });

  test.each([
    ['cong-van-812', ['TT', 'Đối tượng', 'Danh hiệu', 'Tỷ lệ tối đa'], 4],
    ['nghi-quyet-12', ['Đối tượng', 'Hình thức', 'Mức thưởng (đồng)'], 4],
    ['huong-dan-214', ['TT', 'Tên tài liệu', 'Số bản', 'Ghi chú'], 4],
    ['ke-hoach-27', ['Thời gian', 'Nội dung công việc', 'Phụ trách'], 6],
  ])('the table of %s has its cells', (start, head, rows) => {
    const table = readDocument(start).paper.blocks.find((block) => block.type === 'table');
    if (table?.type !== 'table') throw new Error('Unexpected absence of a table.');
    expect(table.rows[0]).toEqual(head);
    expect(table.rows).toHaveLength(rows);
    expect(new Set(table.rows.map((row) => row.length))).toEqual(new Set([head.length]));
  });

  test('a decision has its words in the middle and its articles with bold markers', () => {
    const { blocks, appendices } = readDocument('quyet-dinh-03').paper;
    const styleOf = (text: string): string | undefined =>
      blocks
        .filter((block) => block.type === 'paragraph')
        .find(({ marker, runs }) => (marker ?? runs[0]?.text) === text)?.style;
    expect(styleOf('QUYẾT ĐỊNH:')).toBe('centred');
    expect(styleOf('Điều 1.')).toBe('article');
    expect(foldedLines(appendices[0]?.heading ?? [])).toContain('QUY CHẾ');
    expect(appendices[0]?.signatures).toEqual([
      { authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], below: ['(Đã ký)'], name: 'Y Thịnh Mlô' },
    ]);
  });
});
