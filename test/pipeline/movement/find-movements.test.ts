import { expect, test } from 'vitest';
import type { DocumentContext } from '../../../src/pipeline/mention.ts';
import { findMovements } from '../../../src/pipeline/movement/find-movements.ts';
import { leads } from '../../../src/pipeline/movement/patterns/leads.table.ts';
import {
  closingPeriod,
  closingPeriodExamples,
} from '../../../src/pipeline/movement/patterns/name-parts.table.ts';
import { quotations } from '../../../src/pipeline/movement/quotations.ts';
import { emptyRegistry, type Registry } from '../../../src/pipeline/registry.ts';
import { foldKeepingLength } from '../../../src/pipeline/text/fold.ts';
import type { Statement } from '../../../src/pipeline/tree.ts';
import { type Movement, movement } from '../../../src/schemas/movement.ts';

const record = (id: string, name: string, more: object = {}): Movement => ({
  ...movement.parse({ name, kind: 'movement', level: 'national', parent: null, scope: 'national', ...more }),
  id,
});

const registry: Registry = {
  ...emptyRegistry,
  movements: [
    record('ca-nuoc-chung-suc-xay-dung-nong-thon-moi', 'Cả nước chung sức xây dựng nông thôn mới', {
      pattern: '{place} chung {verb} xây dựng nông thôn mới',
    }),
    record('vi-nguoi-ngheo', 'Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau', {
      pattern: '{place} chung {verb} vì người nghèo - không để ai bị bỏ lại phía sau',
    }),
    record('van-hoa-cong-so', 'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở', {
      pattern: 'Cán bộ, công chức, viên chức {place} thi đua thực hiện văn hóa công sở',
    }),
    record('hoc-tap', 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', { kind: 'campaign' }),
    record('toan-thanh-pho-x', 'Toàn thành phố thi đua làm nhiều việc tốt', {
      level: 'district',
      scope: 'tinh-a/thanh-pho-b',
    }),
  ],
};

const context: DocumentContext = {
  id: 'plan',
  day: '2024-01-01',
  level: 'district',
  place: 'tinh-c/huyen-d',
  reference: null,
  subject: null,
};

const read = (text: string, title: string | null = null) => {
  const block = { text, offsets: [...text, ''].map((_, index) => index), lines: [1] };
  const node: Statement = { type: 'statement', role: 'text', block, lines: [1] };
  const at = title === null ? -1 : text.indexOf(title);
  const range = { start: at, end: at + (title?.length ?? 0) };
  const occupied = title === null ? [] : [{ node, range: { start: 0, end: range.end }, title: range }];
  return findMovements([node], text, context, registry, occupied).map(({ record: found }) => [
    found.text,
    found.form,
    found.movement,
    found.family,
  ]);
};

const ntm = 'ca-nuoc-chung-suc-xay-dung-nong-thon-moi';

test.each([
  ['a name of the registry', 'phong trào “Cả nước chung sức xây dựng nông thôn mới”', ntm, ntm],
  ['small letters, straight marks', 'phong trào "cả nước chung sức xây dựng nông thôn mới"', ntm, ntm],
  [
    'a period inside the marks',
    'phong trào “Cả nước chung sức xây dựng nông thôn mới giai đoạn 2021 - 2025”',
    ntm,
    ntm,
  ],
  [
    'a place at the start and another verb',
    'phong trào “Hòa Bình chung tay xây dựng nông thôn mới”',
    'hoa-binh-chung-tay-xay-dung-nong-thon-moi',
    ntm,
  ],
  [
    'a place in the middle',
    'phong trào “Cán bộ, công chức, viên chức tỉnh Hòa Bình thi đua thực hiện văn hóa công sở”',
    'can-bo-cong-chuc-vien-chuc-tinh-hoa-binh-thi-dua-thuc-hien-van-hoa-cong-so',
    'van-hoa-cong-so',
  ],
  [
    'no place at all: that of the plan',
    'phong trào “Toàn huyện chung sức xây dựng nông thôn mới”',
    'toan-huyen-chung-suc-xay-dung-nong-thon-moi-huyen-d',
    ntm,
  ],
  [
    'the second half left off',
    'phong trào “Mai Châu chung tay vì người nghèo”',
    'mai-chau-chung-tay-vi-nguoi-ngheo',
    'vi-nguoi-ngheo',
  ],
])('%s', (_why, text, id, family) => {
  expect(read(text)).toMatchObject([[expect.any(String), 'named', id, family]]);
});

test('a name without quotation marks is found by its full words', () => {
  expect(read('đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh trong năm')).toEqual([
    ['học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', 'named-unquoted', 'hoc-tap', 'hoc-tap'],
  ]);
});

test('a name in the title of a citation is told as such', () => {
  const title = 'Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh';
  expect(read(`Chỉ thị số 05-CT/TW về “${title}”`, title)).toEqual([
    [title, 'in-citation-title', 'hoc-tap', 'hoc-tap'],
  ]);
});

test.each([
  'Với tinh thần “chống dịch như chống giặc”',
  'mục đích “động viên, giáo dục, nêu gương”',
  'những biểu hiện “tự diễn biến”, “tự chuyển hóa” trong nội bộ',
  'tích cực xây dựng nông thôn mới',
  'theo Lời kêu gọi “Đã cố gắng càng cố gắng hơn nữa”',
])('no movement: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('a name that no family knows is kept as a candidate, and so is what follows it in the list', () => {
  expect(
    read('các phong trào thi đua như: “Dạy tốt, học tốt”, “Giỏi việc nước, đảm việc nhà”.'),
  ).toMatchObject([
    ['Dạy tốt, học tốt', 'candidate', null, null],
    ['Giỏi việc nước, đảm việc nhà', 'candidate', null, null],
  ]);
});

test('a local movement of another place is not this one', () => {
  expect(read('phong trào “Toàn thành phố thi đua làm nhiều việc tốt”')).toMatchObject([
    [expect.any(String), 'candidate', null, null],
  ]);
});

test.each(leads)('lead $id', ({ pattern, examples, counterexamples }) => {
  const fold = (text: string): string => foldKeepingLength(text);
  expect(examples.filter((text) => !pattern.test(fold(text)))).toEqual([]);
  expect(counterexamples.filter((text) => pattern.test(fold(text)))).toEqual([]);
});

test.each(closingPeriodExamples)('the closing period of "%s" is left off', (name, bare) => {
  expect(name.replace(closingPeriod, '')).toBe(bare);
});

test('quotations: nothing between marks that never close, and linear on many of them', () => {
  expect(quotations('“mở mà không đóng')).toEqual([]);
  const many = '“'.repeat(200_000);
  const start = performance.now();
  quotations(many);
  expect(performance.now() - start).toBeLessThan(2_000);
});
