import { describe, expect, test } from 'vitest';
import { applyAction } from '../../src/drafting/actions.ts';
import { districtWords } from '../../src/drafting/clashes/ended-places.table.ts';
import { findClashes, type Known } from '../../src/drafting/clashes/find-clashes.ts';
import { reportKinds } from '../../src/drafting/clashes/reporting-dates.table.ts';
import { openLibrary } from '../../src/loaders/library.ts';
import type { Draft } from '../../src/schemas/draft.ts';
import { forceRecords } from '../../src/site/views/force-records.ts';
import { emptyDraft, withParts } from './drafts.ts';

const { catalogue } = openLibrary();
const known: Known = { records: forceRecords(catalogue), places: catalogue.registry.places };

const clashesIn = (draft: Draft): string[] =>
  findClashes(draft, known).map(({ kind, words }) => `${kind}: ${words}`);

const reporting = (...typed: readonly string[]): Draft =>
  withParts(
    emptyDraft(),
    typed.map((text) => ['to-chuc-thuc-hien', 'che-do-bao-cao', text] as const),
  );

describe.each(reportKinds)('report $id', ({ pattern, examples, counterexamples }) => {
  test('is told by its examples and no counterexample', () => {
    expect(examples.filter((text) => !pattern.test(text))).toEqual([]);
    expect(counterexamples.filter((text) => pattern.test(text))).toEqual([]);
  });
});

test('districts are told by their examples and no counterexample', () => {
  const isFound = (text: string): boolean => text.search(districtWords.pattern) >= 0;
  expect(districtWords.examples.filter((text) => !isFound(text))).toEqual([]);
  expect(districtWords.counterexamples.filter(isFound)).toEqual([]);
});

describe('two days for one report', () => {
  test('clash, and the later clause can take the first day', () => {
    const draft = reporting('Báo cáo năm gửi trước ngày 15/11.', 'Báo cáo tổng kết năm trước ngày 15/12.');
    const [clash] = findClashes(draft, known);
    expect(clash).toMatchObject({ kind: 'reporting-dates', part: 'doan-1', against: 'trước ngày 15/11' });
    if (clash === undefined || clash.mend === null) throw new Error('No mend is offered.');
    const mended = applyAction(draft, { type: 'mend', part: clash.part, ...clash.mend });
    expect(clashesIn(mended)).toEqual([]);
  });

  test.each([
    ['Báo cáo 6 tháng trước ngày 15/5 và báo cáo năm trước ngày 15/11.', 'Báo cáo năm trước ngày 15/11.'],
    ['Báo cáo năm trước ngày 05/11.', 'Báo cáo năm trước ngày 5 tháng 11.'],
    ['Hồ sơ gửi trước ngày 15/11.', 'Báo cáo năm trước ngày 15/12.'],
  ])('do not clash where they are one day or two reports: %s', (...typed) =>
    expect(clashesIn(reporting(...typed))).toEqual([]),
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

  test('is named with the instrument of today, and the whole line can be mended', () => {
    const [clash] = findClashes(based, known);
    expect(clash).toMatchObject({ kind: 'dead-basis', since: '2025-07-01' });
    expect(clash?.against).toContain('152/2025/NĐ-CP');
    if (clash === undefined || clash.mend === null) throw new Error('No mend is offered.');
    const mended = applyAction(based, { type: 'mend', part: clash.part, ...clash.mend });
    const text = mended.sections[0]?.parts[0]?.lines[1]?.text ?? '';
    expect(text).toMatch(/^Căn cứ Nghị định số 152\/2025\/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ/);
    expect(clashesIn(mended)).toEqual([]);
  });

  test('in running text is told without a mend', () => {
    const draft = reporting(
      'Hồ sơ theo Mẫu số 08 ban hành kèm theo Nghị định số 98/2023/NĐ-CP của Chính phủ.',
    );
    const [clash] = findClashes(draft, known);
    expect(clash?.kind).toBe('dead-basis');
    expect(clash?.mend).toBeNull();
  });

  test('a number without its year is no identity', () => {
    expect(clashesIn(reporting('Thực hiện Chỉ thị số 19/CT-TTg.', 'Theo Kế hoạch số 98/KH-UBND.'))).toEqual(
      [],
    );
  });
});

describe('what is over', () => {
  test.each([
    ['Thực hiện kế hoạch giai đoạn 2021 - 2025.', 'ended-period: giai đoạn 2021 - 2025'],
    ['Gửi trước ngày 15/11/2026.', 'ended-period: trước ngày 15/11/2026'],
    ['Phối hợp với UBND huyện.', 'ended-place: UBND huyện'],
    ['Trên địa bàn huyện Định Hóa.', 'ended-place: huyện Định Hóa'],
    ['Các đơn vị của tỉnh Bắc Kạn.', 'ended-place: tỉnh Bắc Kạn'],
  ])('%s', (text, expected) => expect(clashesIn(reporting(text))).toEqual([expected]));

  test.each([
    'Giai đoạn 2026 - 2030.',
    'Gửi trước ngày 15/11/2027.',
    'Trên địa bàn tỉnh Thái Nguyên, tỉnh An Giang.',
    'Luyện tập thể dục thể thao.',
  ])('not: %s', (text) => expect(clashesIn(reporting(text))).toEqual([]));

  test('a district in the letterhead is told', () => {
    const draft = emptyDraft();
    const office = { ...draft.office, name: 'Ủy ban nhân dân huyện Định Hóa' };
    expect(clashesIn({ ...draft, office })).toContain('ended-place: Ủy ban nhân dân huyện');
  });
});

test('a full mention is told the second time', () => {
  const draft = reporting(
    'Theo Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ.',
    'Theo Nghị định số 152/2025/NĐ-CP.',
    'Theo Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ.',
  );
  expect(clashesIn(draft)).toEqual(['repeated-mention: 152/2025/NĐ-CP']);
});
