import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { planProcessor } from '../src/pipeline/parse/processor.ts';
import { sourceLines } from '../src/pipeline/parse/source-lines.ts';
import { textualNodes } from '../src/pipeline/parse/textual-nodes.ts';
import { emptyRegistry } from '../src/pipeline/registry.ts';
import { run } from '../src/pipeline/run.ts';
import { entry } from '../src/schemas/entry.ts';

/** Cues, markers and scraps of text from which random documents are glued together. */
const scraps = [
  'KẾ HOẠCH',
  'UBND HUYỆN A CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'PHÒNG NỘI VỤ Độc lập - Tự do - Hạnh phúc',
  'Số: 12/KH-PNV Yên Sơn, ngày 05 tháng 3 năm 2022',
  'Số:',
  '/KH-UBND',
  '|',
  'Nơi nhận: - Như trên; - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH',
  '- UBND tỉnh; Nguyễn Văn An',
  'QUY CHẾ',
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
  '## **II. NỘI DUNG**',
  '1\\. Một',
  '[Nghị định](a.vn "b")',
  '[a]: b',
  '![ảnh](a',
  '<b>đậm</b><br>',
  '<!--',
  '-->',
  '```',
  '`mã',
  '| TT | Việc |',
  '|:-|--|',
  '> ',
  '&amp;',
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

/** Every rule holds for a text that is read as plain and for one that is read as Markdown. */
const source = fc.record({ value: document, path: fc.constantFrom('a.txt', 'a.md') });

const parse = (options: { value: string; path?: string }) => {
  const file = new VFile(options);
  return { tree: planProcessor.parse(file), lines: sourceLines(file) };
};

test('every non-blank line is owned by exactly one node', () => {
  fc.assert(
    fc.property(source, (options) => {
      const { tree, lines } = parse(options);
      const printed = options.value
        .split('\n')
        .flatMap((line, index) => (/[^\s\u200B-\u200D\u2060\uFEFF]/.test(line) ? [index + 1] : []));
      const owned = textualNodes(tree).flatMap((node) => node.lines);
      expect([...owned].sort((a, b) => a - b)).toEqual(printed);
      expect(lines.map(({ number }) => number)).toEqual(printed);
    }),
    { numRuns: 300 },
  );
});

test('offsets of a block never decrease, and its characters stand in its lines', () => {
  fc.assert(
    fc.property(source, (options) => {
      for (const { block } of textualNodes(parse(options).tree)) {
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
    fc.property(source, (options) => {
      const raw = options.value;
      const { tree, lines } = parse(options);
      const byNumber = new Map(lines.map((line) => [line.number, line]));
      for (const node of textualNodes(tree)) {
        const first = byNumber.get(node.lines[0] ?? 0);
        // What stands behind another statement on its line owns none; its position is that of its words.
        if (first === undefined) {
          expect(node.position?.start.offset).toBe(node.block.offsets[0]);
          continue;
        }
        expect(node.position?.start.offset).toBeLessThanOrEqual(first.start);
        const printed = raw.slice(node.position?.start.offset, node.position?.end.offset);
        expect(printed).toContain(raw.slice(first.start, first.end));
      }
    }),
    { numRuns: 300 },
  );
});

test('anchors are unique', () => {
  fc.assert(
    fc.property(source, (options) => {
      const anchors = textualNodes(parse(options).tree).flatMap((node) =>
        node.type === 'division' ? [node.anchor] : [],
      );
      expect(new Set(anchors).size).toBe(anchors.length);
    }),
    { numRuns: 300 },
  );
});

test('any text gives a valid entry', () => {
  const sha256 = '0'.repeat(64);
  fc.assert(
    fc.property(source, ({ value, path }) => {
      entry.parse(run({ path, sha256, text: value }, emptyRegistry).entry);
    }),
    { numRuns: 300 },
  );
});

test.each(['a.txt', 'a.md'])('reading time of %s grows with its length, not with its square', (path) => {
  const page = 'I. MỤC ĐÍCH\n1. Một **đoạn** [văn](a.vn) chưa hết,\n\ntiếp theo.\n- Gạch\n';
  const time = (pages: number): number => {
    const value = page.repeat(pages);
    const start = performance.now();
    parse({ value, path });
    return performance.now() - start;
  };
  time(100);
  expect(time(3200)).toBeLessThan(60 * Math.max(time(200), 5));
});
