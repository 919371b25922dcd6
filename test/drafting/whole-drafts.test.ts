import { describe, expect, test } from 'vitest';
import { applyAction } from '../../src/drafting/actions.ts';
import { missingParts } from '../../src/drafting/missing-parts.ts';
import { paperOfDraft } from '../../src/drafting/paper-of-draft.ts';
import { slotValue } from '../../src/drafting/slot-values.ts';
import { slotUses } from '../../src/drafting/slots.ts';
import { toDocx } from '../../src/render/paper/docx.ts';
import { paperToMarkdown } from '../../src/render/paper/markdown.ts';
import { paperToText } from '../../src/render/paper/text.ts';
import type { Draft } from '../../src/schemas/draft.ts';
import { foldedLines, typedOrder } from '../render/paper/typed-order.ts';
import { typedParagraphs } from '../render/paper/word-file.ts';
import { emptyDraft, withParts } from './drafts.ts';

const bases = [
  'can-cu',
  'can-cu',
  'Căn cứ Luật Thi đua, khen thưởng;\nCăn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ.',
] as const;
const end = [
  'ket-thuc',
  'ket-thuc',
  'Trên đây là Kế hoạch của [tên cơ quan]; yêu cầu các đơn vị nghiêm túc thực hiện.',
] as const;
const purpose = [
  'muc-dich-yeu-cau',
  'muc-dich',
  'Tiếp tục đổi mới công tác thi đua, khen thưởng năm [năm].',
] as const;
const criteria = [
  'khen-thuong',
  'tieu-chuan-khen-thuong',
  'a) Hoàn thành xuất sắc nhiệm vụ;\nb) Có sáng kiến;\nc) Nội bộ đoàn kết;\nd) Đúng pháp luật;\ne) Đúng hạn.',
] as const;
const form = ['khen-thuong', 'hinh-thuc-khen-thuong', 'Giấy khen của [người đứng đầu].'] as const;
const dossier = [
  'ho-so-khen-thuong',
  'ho-so-khen-thuong',
  'Hồ sơ gửi về [cơ quan thường trực] trước ngày 15/11/2027.',
] as const;

const fill = (draft: Draft, values: Readonly<Record<string, string>>): Draft =>
  Object.entries(values).reduce(
    (now, [name, value]) => applyAction(now, { type: 'fill-slot', name, value }),
    draft,
  );

const office = (draft: Draft, change: Partial<Draft['office']>): Draft =>
  applyAction(draft, {
    type: 'set-up',
    setup: { kind: draft.kind, year: draft.year, office: { ...draft.office, ...change } },
  });

/** A commune's year, a department's drive and a bloc's end of the year, as three people would leave them. */
const drafts: readonly (readonly [string, Draft])[] = [
  [
    'commune, whole year, blanks left',
    withParts(emptyDraft(), [
      bases,
      purpose,
      ['muc-dich-yeu-cau', 'yeu-cau', '- Thiết thực;\n- Hiệu quả.'],
      ['doi-tuong-thoi-gian', 'doi-tuong', 'Tập thể, cá nhân thuộc [tên cơ quan].'],
      ['doi-tuong-thoi-gian', 'thoi-gian', 'Từ ngày 01/01/2027 đến ngày 31/12/2027.'],
      criteria,
      form,
      dossier,
      end,
    ]),
  ],
  [
    'department, drive, filled, signed by a deputy',
    fill(
      applyAction(
        withParts(
          office(emptyDraft('agency', 'phat-dong-dot'), {
            name: 'Sở Nội vụ',
            parent: 'Ủy ban nhân dân tỉnh Thái Nguyên',
            abbreviation: 'SNV',
            place: 'Thái Nguyên',
          }),
          [
            bases,
            purpose,
            ['chu-de-doi-tuong-thoi-gian', 'chu-de', '“[chủ đề]”.'],
            ['chu-de-doi-tuong-thoi-gian', 'doi-tuong', 'Các phòng, đơn vị thuộc Sở.'],
            ['chu-de-doi-tuong-thoi-gian', 'thoi-gian', 'Từ ngày 01/3/2027 đến ngày 30/6/2027.'],
            criteria,
            form,
            dossier,
            end,
          ],
        ),
        { type: 'choose-signer', signer: 'deputy' },
      ),
      {
        'tên đợt thi đua': '90 ngày đêm số hóa hồ sơ',
        'chủ đề': 'Kỷ cương, sáng tạo',
        'người đứng đầu': 'Giám đốc Sở Nội vụ',
        'cơ quan thường trực': 'Văn phòng Sở',
      },
    ),
  ],
  [
    'bloc, end of the year',
    withParts(
      office(emptyDraft('bloc', 'tong-ket'), {
        name: 'Khối thi đua số 3',
        abbreviation: 'KTĐ3',
        place: 'Tuyên Quang',
      }),
      [
        bases,
        purpose,
        ['thoi-gian', 'thoi-gian', 'Tổng kết trước ngày 15/12/2027.'],
        ['cham-diem', 'noi-dung', 'Các đơn vị:\n1. Tự chấm điểm;\n2. Chấm chéo.'],
        end,
      ],
    ),
  ],
];

describe.each(drafts)('the draft of a %s', (_, draft) => {
  const paper = paperOfDraft(draft);

  test('gives a Word file that bears its typed text', async () => {
    const typed = typedParagraphs(await toDocx(paper));
    expect(foldedLines(typed)).toBe(foldedLines(typedOrder(paper)));
    expect(typed).toContain('KẾ HOẠCH');
  });

  test('says the same as text and as Markdown', () => {
    const words = (text: string): string[] =>
      text.replace(/[\\*_#|<>]|&nbsp;/g, ' ').match(/[\p{L}\d]+/gu) ?? [];
    const [text, markdown] = [words(paperToText(paper)), new Set(words(paperToMarkdown(paper)))];
    expect(text.filter((word) => !markdown.has(word))).toEqual([]);
  });

  test('closes with the end mark, and keeps every blank that has no value', () => {
    const text = paperToText(paper);
    expect(text).toContain('nghiêm túc thực hiện./.');
    for (const { name } of slotUses(draft))
      expect(text.includes(`[${name}]`)).toBe(slotValue(draft, name) === '');
  });
});

test('the filled draft has all eight parts of a launch and the signature of a deputy', () => {
  const [, filled] = drafts[1] ?? [];
  if (filled === undefined) throw new Error('The second draft is gone.');
  expect(missingParts(filled)).toEqual([]);
  expect(paperToText(paperOfDraft(filled))).toContain('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC');
});
