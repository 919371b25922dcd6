import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { planProcessor } from '../src/pipeline/parse/processor.ts';
import { textualNodes } from '../src/pipeline/parse/textual-nodes.ts';
import { emptyRegistry } from '../src/pipeline/registry.ts';
import { run } from '../src/pipeline/run.ts';
import { splitLines } from '../src/pipeline/text/lines.ts';
import { entry } from '../src/schemas/entry.ts';

/** Cues, markers and scraps of text from which random documents are glued together. */
const scraps = [
  'KẾ HOẠCH',
  'QUYẾT ĐỊNH:',
  'Số: 12/KH-UBND',
  'Số: 1045 Ngày 05/03/2021',
  'ĐẾN',
  'Chuyển:',
  'Yên Sơn, ngày 5 tháng 3 năm 2022',
  'Bắc Kạn, ngày tháng năm',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Căn cứ Luật Thi đua, khen thưởng;',
  'UBND huyện xây dựng Kế hoạch như sau:',
  'V/v phát động',
  'Kính gửi:',
  'I. MỤC ĐÍCH',
  'II. NỘI DUNG',
  'l. Mục đích',
  'A. CHUNG',
  'C. CUỐI',
  'Điều 1. Phạm vi',
  'Chương II',
  '1. Một',
  '2) Hai',
  '1.1. Con',
  '3.2.1 Cháu',
  '5.',
  'a) Điểm',
  'đ) Điểm',
  'i) Nhỏ',
  '- Gạch',
  '+ Cộng',
  '* Sao',
  '  - a) Lồng',
  '# Đầu',
  '**đậm',
  'nghiêng*',
  'một đoạn văn chưa hết,',
  'tiếp theo chữ thường',
  'Câu trọn vẹn.',
  'của',
  'Quý I/2020',
  '100% đơn vị',
  'Trên đây là Kế hoạch./.',
  'Nơi nhận:',
  'Noi nhận: TM. ỦY BAN',
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH',
  'CHỦ TỊCH',
  'Đại tá Phạm Kim Đĩnh',
  'Huỳnh Nam',
  'PHỤ LỤC I',
  'PHỤ LỤC',
  '- 2 -',
  '------',
  '',
  '',
  '\u00A0',
  '\uFEFF',
  'e\u0301',
  'Chỉ thị số 19/CT-TTg ngày 16/7/2021',
  'phong trào thi đua “A”',
];

const document = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...scraps) },
        fc.string({ unit: 'binary', maxLength: 20 }),
      ),
      fc.constantFrom('\n', '\r\n', '\n\n', '   '),
    ),
  )
  .map((parts) => parts.map(([text, end]) => text + end).join(''));

const parse = (raw: string) => planProcessor.parse(new VFile({ value: raw }));

test('every non-blank line is owned by exactly one node', () => {
  fc.assert(
    fc.property(document, (raw) => {
      const owned = textualNodes(parse(raw)).flatMap(({ lines }) => lines);
      expect([...owned].sort((a, b) => a - b)).toEqual(splitLines(raw).map(({ number }) => number));
    }),
    { numRuns: 300 },
  );
});

test('offsets of a block never decrease, and its characters stand in its lines', () => {
  fc.assert(
    fc.property(document, (raw) => {
      for (const { block } of textualNodes(parse(raw))) {
        expect(block.offsets.length).toBe(block.text.length + 1);
        expect(
          block.offsets.every((offset, index) => index === 0 || offset >= (block.offsets[index - 1] ?? 0)),
        ).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('the position of a node without children is that of its lines, and slices to its source', () => {
  fc.assert(
    fc.property(document, (raw) => {
      const lines = new Map(splitLines(raw).map((line) => [line.number, line]));
      for (const node of textualNodes(parse(raw))) {
        const first = lines.get(node.lines[0] ?? 0);
        expect(node.position?.start.offset).toBeLessThanOrEqual(first?.start ?? 0);
        const source = raw.slice(node.position?.start.offset, node.position?.end.offset);
        expect(source).toContain(raw.slice(first?.start, first?.end));
      }
    }),
    { numRuns: 300 },
  );
});

test('anchors are unique', () => {
  fc.assert(
    fc.property(document, (raw) => {
      const anchors = textualNodes(parse(raw)).flatMap((node) =>
        node.type === 'division' ? [node.anchor] : [],
      );
      expect(new Set(anchors).size).toBe(anchors.length);
    }),
    { numRuns: 300 },
  );
});

test('any text gives a valid entry', () => {
  const source = { path: 'any.txt', sha256: '0'.repeat(64) };
  fc.assert(
    fc.property(document, (text) => {
      entry.parse(run({ ...source, text }, emptyRegistry).entry);
    }),
    { numRuns: 300 },
  );
});

test('reading time grows with the length of the text, not with its square', () => {
  const page = 'I. MỤC ĐÍCH\n1. Một đoạn văn chưa hết,\n\ntiếp theo.\n- Gạch\n';
  const time = (pages: number): number => {
    const raw = page.repeat(pages);
    const start = performance.now();
    parse(raw);
    return performance.now() - start;
  };
  time(100);
  expect(time(3200)).toBeLessThan(60 * Math.max(time(200), 5));
});
