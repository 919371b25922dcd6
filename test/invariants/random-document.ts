import { join } from 'node:path';
import fc from 'fast-check';
import { damageText } from '../../scripts/damage/damage.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { readGoldSet } from '../../scripts/score/gold-set.ts';
import { readContent } from '../../src/loaders/content.ts';
import { damageLevels } from '../../src/schemas/saved-score.ts';
import { rowTables } from './table-rows.ts';

/** Cues, markers and scraps of text of which documents are made, besides those that the tables and the gold give. */
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
  'các Quyết định số 1/QĐ-UBND, số 2/QĐ-UBND và 3/QĐ-UBND',
  'phong trào thi đua “A”',
  '“',
  '”',
  '"',
  '«',
  "''",
];

const examples = rowTables.flatMap(({ rows }) =>
  rows.flatMap((row) => [...row.examples, ...row.counterexamples]),
);

export const content = readContent(join(projectRoot, 'content'));

const documents = [
  ...readGoldSet('plans', projectRoot, content),
  ...readGoldSet('documents', projectRoot, content),
];
const goldLines = documents.flatMap(({ source }) => source.text.split('\n'));

const part = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...scraps) },
  { weight: 4, arbitrary: fc.constantFrom(...examples) },
  { weight: 4, arbitrary: fc.constantFrom(...goldLines) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

const end = fc.oneof(
  { weight: 5, arbitrary: fc.constant('\n') },
  { weight: 4, arbitrary: fc.constantFrom('\r\n', '\n\n', '   ', ' ', '') },
);

const clean = fc
  .array(fc.tuple(part, end), { maxLength: 30 })
  .map((parts) => parts.map(([text, separator]) => text + separator).join(''));

/** Mixes of cues, markers, quotation marks and lines of real papers, one in three of them damaged. */
const text = fc.oneof(
  { weight: 2, arbitrary: clean },
  {
    weight: 1,
    arbitrary: fc
      .tuple(clean, fc.constantFrom(...damageLevels), fc.nat())
      .map(([value, level, seed]) => damageText(value, level, seed)),
  },
);

/** A text to be read as a plain one or as Markdown: whatever must hold, holds for both. */
export const randomDocument = fc.record({ value: text, path: fc.constantFrom('a.txt', 'a.md') });
