import { expect, test } from 'vitest';
import type { ClauseFamily } from '../../../../src/pipeline/clause/families/clause-family.ts';
import { findFamilies } from '../../../../src/pipeline/clause/families/find-families.ts';
import type { Reading } from '../../../../src/pipeline/reading.ts';
import { emptyRegistry } from '../../../../src/pipeline/registry.ts';
import { planOf } from './plans.ts';

const register = (commune: string, year: number, count = '05'): string =>
  `Các đơn vị trên địa bàn xã ${commune} đăng ký thi đua năm ${year}, mỗi đơn vị giới thiệu ít nhất ${count} điển hình tiên tiến trong phong trào thi đua yêu nước.`;
const other =
  'Bộ phận Văn hóa - xã hội tuyên truyền, nêu gương người tốt, việc tốt trên hệ thống loa truyền thanh.';

const older = planOf('ke-hoach-1', { commune: 'An Bình', year: 2023 }, [register('An Bình', 2023), other]);
const newer = planOf('ke-hoach-2', { commune: 'Tân Phú', year: 2025 }, [register('Tân Phú', 2025, '03')]);
const third = planOf('ke-hoach-3', { commune: 'Mỹ Lộc', year: 2024 }, [
  register('Mỹ Lộc', 2024).replace('giới thiệu ít nhất', 'lựa chọn, giới thiệu ít nhất'),
]);

const familiesOf = (...readings: Reading[]): ClauseFamily[] => findFamilies(readings, emptyRegistry);
const commonText = ({ common }: ClauseFamily): string =>
  common
    .map(({ marker, pieces }) =>
      [marker, pieces.map(({ text, slot }) => (slot === null ? text : `[${slot}]`)).join('')].join(' '),
    )
    .join('\n');

test('what belongs to one plan, and what the clauses name differently, become blanks', () => {
  const [family, ...others] = familiesOf(older, newer);
  expect(others).toEqual([]);
  expect(family && commonText(family)).toBe(
    '1. Các đơn vị trên địa bàn [địa danh] đăng ký thi đua năm [năm], mỗi đơn vị giới thiệu ít nhất [số lượng] điển hình tiên tiến trong phong trào thi đua yêu nước.',
  );
  expect(family?.slots).toEqual(['địa danh', 'năm', 'số lượng']);
  expect(family?.plans).toEqual(['ke-hoach-2', 'ke-hoach-1']);
});

test('a number that all print stays, a year of the plans does not', () => {
  const [family] = familiesOf(
    older,
    planOf('ke-hoach-4', { commune: 'An Bình', year: 2023 }, [register('An Bình', 2023)]),
  );
  expect(family?.slots).toEqual(['địa danh', 'năm']);
});

test('the year before the plan is another blank than its own', () => {
  const report = (year: number): string =>
    `Tổ chức hội nghị tổng kết phong trào thi đua yêu nước năm ${year - 1} và phát động phong trào thi đua yêu nước năm ${year}.`;
  const [family] = familiesOf(
    planOf('ke-hoach-1', { commune: 'An Bình', year: 2023 }, [report(2023)]),
    planOf('ke-hoach-2', { commune: 'Tân Phú', year: 2025 }, [report(2025)]),
  );
  expect(family?.slots).toEqual(['năm trước', 'năm']);
});

test('wordings stand beside the common text, differing words told', () => {
  const [family] = familiesOf(older, newer, third);
  expect(family?.wordings.map(({ plans }) => plans)).toEqual([2, 1]);
  const differing = family?.wordings[1]?.lines.flatMap(({ pieces }) =>
    pieces.filter(({ state }) => state !== 'same'),
  );
  expect(differing).toEqual([
    { state: 'named', text: 'xã Mỹ Lộc' },
    { state: 'named', text: '2024' },
    { state: 'changed', text: 'lựa chọn' },
    { state: 'named', text: '05' },
  ]);
});

test('pieces of a wording make up its text, but for what is missing', () => {
  for (const family of familiesOf(older, newer, third)) {
    for (const { lines, units } of family.wordings) {
      const text = lines
        .map(({ pieces }) =>
          pieces
            .filter(({ state }) => state !== 'missing')
            .map(({ text }) => text)
            .join(''),
        )
        .join('\n');
      expect(text).toBe(units[0]?.divisions.map(({ block }) => block.text).join('\n'));
    }
  }
});

test('the same families come of any order, and an id stays when plans are added', () => {
  const ids = (families: readonly ClauseFamily[]): string[] => families.map(({ id }) => id);
  expect(familiesOf(third, newer, older)).toEqual(familiesOf(older, newer, third));
  expect(ids(familiesOf(older, newer))).toEqual(
    ids(
      familiesOf(
        older,
        newer,
        planOf('ke-hoach-9', { commune: 'Yên Mỹ', year: 2026 }, [register('Yên Mỹ', 2026)]),
      ),
    ),
  );
});

test('a published id holds, whatever the words say; of two that became one the earlier', () => {
  const published = [
    { id: 'dang-ky-thi-dua', plan: 'ke-hoach-1', anchor: 'i.1' },
    { id: 'gioi-thieu-dien-hinh', plan: 'ke-hoach-3', anchor: 'i.1' },
    { id: 'nhom-khac', plan: 'ke-hoach-8', anchor: 'i.1' },
  ];
  const [family] = findFamilies([older, newer, third], emptyRegistry, published);
  expect(family?.id).toBe('dang-ky-thi-dua');
  expect(family?.formerIds).toEqual(['gioi-thieu-dien-hinh']);
});

test('what one plan says twice is no family', () => {
  const twice = planOf('ke-hoach-1', { commune: 'An Bình', year: 2023 }, [
    other,
    register('An Bình', 2023),
    other,
  ]);
  expect(familiesOf(twice)).toEqual([]);
  expect(
    familiesOf(twice, planOf('ke-hoach-2', { commune: 'Tân Phú', year: 2025 }, ['Khen thưởng.'])),
  ).toEqual([]);
});

test('no chain of small steps brings unlike clauses together', () => {
  const words = Array.from({ length: 40 }, (_, at) => `việc${String.fromCharCode(97 + (at % 26))}${at}`);
  const steps = Array.from(
    { length: 6 },
    (_, step) => `Thực hiện ${words.slice(step * 4, step * 4 + 18).join(' ')}.`,
  );
  const families = familiesOf(
    ...steps.map((clause, at) => planOf(`ke-hoach-${at}`, { commune: 'An Bình', year: 2020 + at }, [clause])),
  );
  for (const { plans } of families) expect(plans.length).toBeLessThanOrEqual(3);
  expect(families.length).toBeGreaterThan(0);
});

test('a clause of many paragraphs is one family, not one for every paragraph', () => {
  const many = (commune: string, year: number): string =>
    ['Trách nhiệm của các bộ phận', `a) ${register(commune, year)}`, `b) ${other}`].join('\n\n');
  const families = familiesOf(
    planOf('ke-hoach-1', { commune: 'An Bình', year: 2023 }, [many('An Bình', 2023)]),
    planOf('ke-hoach-2', { commune: 'Tân Phú', year: 2025 }, [many('Tân Phú', 2025)]),
  );
  expect(families.map(({ common }) => common.map(({ marker, level }) => [marker, level]))).toEqual([
    [
      ['1.', 1],
      ['a)', 2],
      ['b)', 2],
    ],
  ]);
});
