import { describe, expect, test } from 'vitest';
import { applyAction } from '../../src/drafting/actions.ts';
import type { Clash } from '../../src/drafting/clash.ts';
import { clashesOf } from '../../src/drafting/clashes-of.ts';
import { printedDraft } from '../../src/drafting/printed-draft.ts';
import { openLibrary } from '../../src/loaders/library.ts';
import { draftClashes } from '../../src/pipeline/draft-clashes.ts';
import type { Draft } from '../../src/schemas/draft.ts';
import { emptyDraft, withParts } from './drafts.ts';

const { catalogue } = openLibrary();

const clashesIn = (draft: Draft): readonly Clash[] => {
  const printed = printedDraft(draft);
  const source = { path: 'ban-nhap.txt', text: printed.text, sha256: '0'.repeat(64) };
  return clashesOf(draftClashes(source, catalogue.registry, catalogue.today), printed, draft);
};

const told = (draft: Draft): string[] => clashesIn(draft).map(({ rule, words }) => `${rule}: ${words}`);

/** The draft after the mend of its first clash. */
const mended = (draft: Draft): Draft => {
  const [clash] = clashesIn(draft);
  if (clash === undefined || clash.mend === null) throw new Error('No mend is offered.');
  return applyAction(draft, { type: 'mend', edits: clash.mend.edits });
};

const reporting = (...typed: readonly string[]): Draft =>
  withParts(
    emptyDraft(),
    typed.map((text) => ['to-chuc-thuc-hien', 'che-do-bao-cao', text] as const),
  );

describe('two days for one report', () => {
  const draft = reporting('Báo cáo năm gửi trước ngày 15/11.', 'Báo cáo tổng kết năm gửi trước ngày 15/12.');

  test('clash, name both places, and the later clause can take the first day', () => {
    expect(clashesIn(draft)).toMatchObject([
      { rule: 'two-report-days', part: 'doan-1', otherPart: 'doan-0', words: 'trước ngày 15/12' },
    ]);
    expect(told(mended(draft))).toEqual([]);
  });

  test.each([
    ['Báo cáo 6 tháng trước ngày 15/5 và báo cáo năm trước ngày 15/11.', 'Báo cáo năm trước ngày 15/11.'],
    ['Báo cáo năm trước ngày 05/11.', 'Báo cáo năm trước ngày 05 tháng 11.'],
    ['Hồ sơ khen thưởng gửi trước ngày 15/11.', 'Báo cáo năm trước ngày 15/12.'],
  ])('do not clash where they are one day or two reports: %s', (...typed) =>
    expect(told(reporting(...typed))).toEqual([]),
  );
});

describe('a dead basis', () => {
  const based = withParts(emptyDraft(), [
    [
      'can-cu',
      'can-cu',
      'Căn cứ Luật Thi đua, khen thưởng;\nCăn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng.',
    ],
  ]);

  test('is named with the instrument of today and its source, and the citation can be mended', () => {
    const [clash] = clashesIn(based);
    expect(clash).toMatchObject({ rule: 'lapsed-basis', part: 'doan-0', claim: { confidence: 'secondary' } });
    expect(clash?.reason).toMatch(/01\/7\/2025.*152\/2025\/NĐ-CP/);
    const after = mended(based);
    expect(after.sections[0]?.parts[0]?.lines[1]?.text).toMatch(
      /^Căn cứ Nghị định số 152\/2025\/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ/,
    );
    expect(told(after)).toEqual([]);
  });

  test('a form of the old text becomes a blank that keeps its number, and the mend is to be judged', () => {
    const draft = reporting('Báo cáo thành tích (Mẫu số 08 ban hành kèm theo Nghị định số 98/2023/NĐ-CP).');
    expect(clashesIn(draft)[0]?.mend).toMatchObject({ isSure: false, pinned: ['Mẫu số 08'] });
    expect(
      mended(draft)
        .sections.flatMap(({ parts }) => parts)[0]
        ?.lines.at(-1)?.text,
    ).toBe('Báo cáo thành tích ([Mẫu số 08: đối chiếu] ban hành kèm theo Nghị định số 152/2025/NĐ-CP).');
  });

  test('two mentions in one line are mended at once, each in its own form', () => {
    const draft = reporting(
      'Theo Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 và Nghị định số 98/2023/NĐ-CP.',
    );
    const edits = clashesIn(draft).flatMap(({ mend }) => mend?.edits ?? []);
    const after = applyAction(draft, { type: 'mend', edits });
    expect(after.sections.flatMap(({ parts }) => parts)[0]?.lines.at(-1)?.text).toBe(
      'Theo Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 và Nghị định số 152/2025/NĐ-CP.',
    );
  });

  test('a number without its year is no identity', () => {
    expect(told(reporting('Theo Kế hoạch số 98/KH-UBND.'))).toEqual([]);
  });
});

describe('what is over', () => {
  test.each([
    ['Thực hiện kế hoạch giai đoạn 2021 - 2025.', 'past-day: giai đoạn 2021 - 2025'],
    ['Gửi trước ngày 15/11/2026.', 'past-day: trước ngày 15/11/2026'],
    ['Phối hợp với UBND huyện.', 'ended-level: UBND huyện'],
    ['Trên địa bàn huyện Định Hóa.', 'ended-level: huyện Định Hóa'],
    ['Các đơn vị của tỉnh Bắc Kạn.', 'ended-place: tỉnh Bắc Kạn'],
  ])('%s', (text, expected) => expect(told(reporting(text))).toEqual([expected]));

  test.each([
    'Giai đoạn 2026 - 2030.',
    'Gửi trước ngày 15/11/2027.',
    'Tổng kết phong trào giai đoạn 2021 - 2025.',
    'Trên địa bàn tỉnh Thái Nguyên, tỉnh An Giang.',
    'Luyện tập thể dục thể thao.',
  ])('not: %s', (text) => expect(told(reporting(text))).toEqual([]));

  test('a district in the letterhead is told, and no part holds it', () => {
    const draft = reporting('Tổ chức thực hiện.');
    const office = { ...draft.office, name: 'Ủy ban nhân dân huyện Định Hóa' };
    expect(clashesIn({ ...draft, office })).toMatchObject([{ rule: 'ended-level', part: null, mend: null }]);
  });
});

test('a full mention is told the second time', () => {
  const full =
    'Theo Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng.';
  const found = clashesIn(reporting(full, 'Theo Nghị định số 152/2025/NĐ-CP.', full));
  expect(found).toMatchObject([{ rule: 'later-mention', part: 'doan-2', otherPart: 'doan-0' }]);
});

test('what stands in blanks that are filled is told without a mend', () => {
  const draft = { ...reporting('Phối hợp với [cơ quan phối hợp] thuộc [địa bàn].') };
  const filled = { ...draft, slots: { 'địa bàn': 'tỉnh Bắc Kạn' } };
  expect(clashesIn(filled)).toMatchObject([{ rule: 'ended-place', part: 'doan-0', mend: null }]);
});
