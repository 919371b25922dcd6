import { expect, test } from 'vitest';
import type { MentionRow } from '../../../src/pipeline/catalogue/mention-row.ts';
import { mistakesIn } from '../../../src/pipeline/catalogue/movement-mistakes.ts';
import { emptyRegistry } from '../../../src/pipeline/registry.ts';
import { type Movement, movement } from '../../../src/schemas/movement.ts';

const claim = { source: 'Công báo', confidence: 'official', checkedOn: '2026-11-21' } as const;
const unverified = { ...claim, confidence: 'unverified' } as const;

const record = (id: string, more: object): Movement => ({
  ...movement.parse({
    name: id,
    kind: 'movement',
    level: 'national',
    parent: null,
    scope: 'national',
    ...more,
  }),
  id,
});

const row = (text: string, day: string | null, after = '”.'): MentionRow => ({
  plan: 'p',
  level: 'commune',
  place: null,
  day,
  anchor: 'i',
  role: 'phong-trao',
  line: 1,
  before: 'Hưởng ứng phong trào “',
  text,
  after,
});

const old = record('old', {
  name: 'Cả nước giúp nhau - Không ai bị bỏ lại',
  phases: [{ from: '2016', to: '2020', claim }],
  succeededBy: 'next',
});
const next = record('next', { name: 'Không ai bị bỏ lại', phases: [{ from: '2021', to: '2025', claim }] });
const local = record('local', { name: 'Xã A giúp nhau', parent: 'old', level: 'commune' });

const faults = (
  of: Movement,
  rows: readonly MentionRow[],
  movements: readonly Movement[] = [old, next, local],
) => mistakesIn(of, rows, { ...emptyRegistry, movements }).map(({ fault, expected }) => [fault, expected]);

test('the old name is a mistake once the new phase has surely begun, and not before', () => {
  expect(faults(old, [row(old.name, '2024-01-29')])).toEqual([['old-name', next.name]]);
  expect(faults(old, [row(old.name, '2019')])).toEqual([]);
  expect(faults(old, [row(old.name, null)])).toEqual([]);
});

test('a local name without phases is judged by its family', () => {
  expect(faults(local, [row(local.name, '2024-01-29')])).toEqual([['old-name', next.name]]);
});

test('a movement named after its last known phase is told, and on an unverified claim nothing is', () => {
  expect(faults(next, [row(next.name, '2026-02-01')])).toEqual([['after-end', null]]);
  expect(faults(next, [row(next.name, '2025-12-31')])).toEqual([]);
  const doubtful = record('d', { name: 'Thử', phases: [{ from: '2016', to: '2020', claim: unverified }] });
  expect(faults(doubtful, [row('Thử', '2024')], [doubtful])).toEqual([]);
});

test.each([
  ['Cả nước giúp nhau- Không ai bị bỏ lại', 'other-spelling'],
  ['Cả nước giúp nhau - không ai bị bỏ lại', 'other-spelling'],
  ['cả nước giúp nhau – Không ai bị bỏ lại', null],
  ['Cả nước giúp nhau - Không ai bị bỏ lại', null],
  ['phong trào này', null],
])('“%s” is spelt %s', (text, fault) => {
  expect(faults(old, [row(text, '2018')]).map(([found]) => found)).toEqual(fault === null ? [] : [fault]);
});

test('a period inside the quotation marks is told, outside them not', () => {
  const name = `${next.name} giai đoạn 2021 - 2025`;
  expect(faults(next, [row(name, '2023')])).toEqual([['period-inside-name', next.name]]);
  expect(faults(next, [row(name, '2023', ', do tỉnh phát động')])).toEqual([]);
});
