import { describe, expect, test } from 'vitest';
import { missingParts } from '../../src/drafting/missing-parts.ts';
import { officePresets } from '../../src/drafting/office-presets.table.ts';
import { roleTitles } from '../../src/drafting/role-titles.table.ts';
import { sectionsFor, withSetup } from '../../src/drafting/skeleton.ts';
import { skeletons } from '../../src/drafting/skeletons.table.ts';
import { launchParts } from '../../src/pipeline/clause/launch-parts.table.ts';
import { slotKinds } from '../../src/pipeline/clause/slots.table.ts';
import { slotsIn } from '../../src/pipeline/clause/slots.ts';
import { draftKind, draft as draftSchema } from '../../src/schemas/draft.ts';
import { role } from '../../src/schemas/role.ts';
import { emptyDraft, withParts } from './drafts.ts';

test('every kind has one skeleton, every role a heading', () => {
  expect(skeletons.map(({ kind }) => kind)).toEqual(draftKind.options);
  expect(Object.keys(roleTitles).sort()).toEqual([...role.options].sort());
});

test('no level that is offered is a district', () => {
  expect(officePresets.map(({ level }) => level)).not.toContain('district');
});

describe.each(draftKind.options)('a draft of kind %s', (kind) => {
  test.each(officePresets.map(({ level }) => level))('is whole for %s', (level) => {
    const draft = emptyDraft(level, kind);
    expect(draftSchema.parse(draft)).toEqual(draft);
    const ids = draft.sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(draft.sections[0]?.place).toBe('bases');
    expect(draft.sections.at(-1)?.place).toBe('closing');
    const known = slotKinds.map(({ name }) => name);
    expect(slotsIn(draft.subject).filter((name) => !known.includes(name))).toEqual([]);
  });

  test('has a section for each of the eight parts', () => {
    const roles = sectionsFor({ kind, office: emptyDraft().office }).flatMap((section) => section.roles);
    for (const part of launchParts)
      if (part.id !== 'name') expect(roles.filter((one) => part.roles.includes(one))).not.toEqual([]);
  });
});

test('an empty draft lacks seven of the eight parts, a whole one none', () => {
  const missing = missingParts(emptyDraft()).map(({ part }) => part.id);
  expect(missing).toEqual(launchParts.map(({ id }) => id).filter((id) => id !== 'name'));
  const whole = withParts(emptyDraft(), [
    ['can-cu', 'can-cu', 'Căn cứ Luật Thi đua, khen thưởng;\nCăn cứ Kế hoạch số 05/KH-UBND.'],
    ['muc-dich-yeu-cau', 'muc-dich', 'Nâng cao chất lượng phong trào thi đua.'],
    ['doi-tuong-thoi-gian', 'doi-tuong', 'Tập thể, cá nhân thuộc xã.'],
    ['doi-tuong-thoi-gian', 'thoi-gian', 'Từ ngày 01/01/2027 đến ngày 31/12/2027.'],
    ['khen-thuong', 'tieu-chuan-khen-thuong', '- Tiêu chí một;\n- Tiêu chí hai;\n- Tiêu chí ba.'],
    ['khen-thuong', 'hinh-thuc-khen-thuong', 'Giấy khen của Chủ tịch Ủy ban nhân dân xã.'],
    ['ho-so-khen-thuong', 'ho-so-khen-thuong', 'Hồ sơ gửi trước ngày 15/11/2027.'],
  ]);
  expect(missingParts(whole)).toEqual([]);
});

describe('another set-up', () => {
  const full = withParts(emptyDraft(), [
    ['muc-dich-yeu-cau', 'muc-dich', 'Giữ lại khi đổi loại.'],
    ['tien-do', 'tien-do', 'Phần mà loại khác không có.'],
  ]);

  test('keeps every clause', () => {
    const other = withSetup(full, { kind: 'phat-dong-dot', office: full.office, year: 2028 });
    const kept = other.sections.flatMap(({ parts }) => parts.map(({ id }) => id));
    expect(kept.sort()).toEqual(['doan-0', 'doan-1']);
    expect(other.sections.at(-1)?.place).toBe('closing');
  });

  test('proposes subject, signing and recipients anew only where they were not changed', () => {
    const office = { ...full.office, level: 'agency' as const };
    const other = withSetup({ ...full, recipients: ['Tự ghi'] }, { kind: 'tong-ket', office, year: 2027 });
    expect(other.subject).toContain('Tổng kết');
    expect(other.signing.head).toBe('Giám đốc');
    expect(other.recipients).toEqual(['Tự ghi']);
  });
});
