import { describe, expect, test } from 'vitest';
import { applyAction } from '../../src/drafting/actions.ts';
import { paperOfDraft } from '../../src/drafting/paper-of-draft.ts';
import { slotUses } from '../../src/drafting/slots.ts';
import { paperToText } from '../../src/render/paper/text.ts';
import type { Draft } from '../../src/schemas/draft.ts';
import { emptyDraft, withParts } from './drafts.ts';

const drafted = withParts(emptyDraft(), [
  ['can-cu', 'can-cu', 'Căn cứ Luật Thi đua, khen thưởng.\nCăn cứ Nghị định số 152/2025/NĐ-CP'],
  ['muc-dich-yeu-cau', 'yeu-cau', 'Công khai, đúng luật.'],
  ['muc-dich-yeu-cau', 'muc-dich', '- Động viên [tên phong trào] năm [năm];\n- Nhân rộng điển hình.'],
  ['giai-phap', 'giai-phap', 'Tuyên truyền tại [địa danh].'],
  ['giai-phap', 'giai-phap', 'Kiểm tra [tên phong trào].'],
  ['ket-thuc', 'ket-thuc', 'Trên đây là Kế hoạch của [tên cơ quan].'],
]);

const textOf = (draft: Draft): string => paperToText(paperOfDraft(draft));

describe('the paper of a draft', () => {
  const text = textOf(drafted);

  test('ends each basis with a semicolon and the last with a full stop', () => {
    expect(text).toContain('Căn cứ Luật Thi đua, khen thưởng;');
    expect(text).toContain('Căn cứ Nghị định số 152/2025/NĐ-CP.');
  });

  test('keeps the space behind a blank before its last words', () => {
    const last = withParts(emptyDraft(), [['giai-phap', 'giai-phap', 'Kiểm tra [nội dung] hằng năm.']]);
    expect(textOf(last)).toContain('Kiểm tra [nội dung] hằng năm./.');
  });

  test('numbers what is there and skips nothing', () => {
    expect(text).toContain('I. MỤC ĐÍCH, YÊU CẦU');
    expect(text).toContain('II. GIẢI PHÁP THỰC HIỆN');
    expect(text).not.toContain('III.');
  });

  test('puts clauses under the headings of their roles, in the order of the skeleton', () => {
    const at = ['1. Mục đích', '- Động viên', '2. Yêu cầu', 'Công khai'].map((words) => text.indexOf(words));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at[0]).toBeGreaterThan(0);
  });

  test('numbers clauses of one role as items', () => {
    expect(text).toContain('1. Tuyên truyền tại xã Lam Vỹ.\n');
    expect(text).toContain('2. Kiểm tra [tên phong trào].');
  });

  test('numbers a second clause under the heading of a role as a point, and the first with it', () => {
    const two = withParts(emptyDraft(), [
      ['muc-dich-yeu-cau', 'muc-dich', 'Một.'],
      ['muc-dich-yeu-cau', 'muc-dich', 'Hai.'],
    ]);
    expect(textOf(two)).toContain('1. Mục đích\n\na) Một.\n\nb) Hai');
  });

  test('lets words that lead into numbered items stand over them', () => {
    const led = withParts(emptyDraft(), [
      ['giai-phap', 'giai-phap', 'Các đơn vị:\n1. Tuyên truyền;\n2. Kiểm tra.'],
      ['giai-phap', 'giai-phap', 'Đoạn khác.'],
    ]);
    expect(textOf(led)).toContain('1. Các đơn vị:\n\na) Tuyên truyền;\n\nb) Kiểm tra.\n\n2. Đoạn khác');
  });

  test('does not repeat the heading of a section', () => {
    const text = textOf(
      withParts(emptyDraft(), [
        ['muc-dich-yeu-cau', 'muc-dich-yeu-cau', '1. Mục đích\n- Một.\n2. Yêu cầu\n- Hai.'],
      ]),
    );
    expect(text).toContain('I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\n- Một.\n\n2. Yêu cầu');
  });

  test('fills from the set-up, leaves what is not known, and closes with the end mark', () => {
    expect(text).toContain('Động viên [tên phong trào] năm 2027;');
    expect(text).toContain('Trên đây là Kế hoạch của Ủy ban nhân dân xã Lam Vỹ./.');
  });

  test('fills a blank everywhere at once', () => {
    const filled = textOf(
      applyAction(drafted, { type: 'fill-slot', name: 'tên phong trào', value: 'Dân vận khéo' }),
    );
    expect(filled).toContain('Động viên Dân vận khéo năm 2027;');
    expect(filled).toContain('Kiểm tra Dân vận khéo.');
    expect(slotUses(drafted).find(({ name }) => name === 'tên phong trào')?.count).toBe(2);
  });

  test('re-derives numbers when a clause moves', () => {
    const moved = textOf(applyAction(drafted, { type: 'move-part', part: 'doan-4', by: -1 }));
    expect(moved).toContain('1. Kiểm tra [tên phong trào].');
    expect(moved).toContain('2. Tuyên truyền');
  });

  test('carries letterhead, signature and recipients', () => {
    expect(text).toContain('ỦY BAN NHÂN DÂN XÃ LAM VỸ');
    expect(text).toContain('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH');
    expect(text).toMatch(/- Lưu: VT, VHXH\.$/m);
    expect(paperOfDraft(drafted).name).toBe('ke-hoach-uy-ban-nhan-dan-xa-lam-vy-2027');
  });
});

test('the name of a file is cut between words where the office has a long name', () => {
  const draft = emptyDraft();
  const name = 'Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp huyện';
  expect(paperOfDraft({ ...draft, office: { ...draft.office, name }, year: 2027 }).name).toBe(
    'ke-hoach-ban-quan-ly-du-an-dau-tu-xay-dung-cong-trinh-dan-dung-va-2027',
  );
});
