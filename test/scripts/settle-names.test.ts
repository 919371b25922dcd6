import { expect, test } from 'vitest';
import { settleNames } from '../../scripts/score/settle-names.ts';
import { emptyRegistry } from '../../src/pipeline/registry.ts';
import { movement } from '../../src/schemas/movement.ts';

const record = (id: string, name: string, more: object = {}) => ({
  ...movement.parse({ name, kind: 'movement', level: 'national', parent: null, scope: 'national', ...more }),
  id,
});

const registry = {
  ...emptyRegistry,
  movements: [
    record('day-tot-hoc-tot', 'Dạy tốt, học tốt', { aliases: ['Hai tốt'] }),
    record('hai-tot-2', 'Hai tốt'),
    record('xa-a', 'Nhà sạch, vườn đẹp', { level: 'commune', scope: 'tinh-a/xa-a' }),
  ],
};

const idsOf = (text: string, movementId: string | null = null) => {
  const mention = { line: 1, column: 1, endLine: 1, endColumn: 9, text, form: 'named' as const };
  const gold = { mentions: [{ ...mention, movement: movementId, family: movementId }], nearMisses: [] };
  return settleNames(gold, registry).mentions.map((one) => [one.movement, one.family]);
};

test('a name that a national record bears by now means that record', () => {
  expect(idsOf('Dạy tốt - Học tốt giai đoạn 2021 - 2025')).toEqual([['day-tot-hoc-tot', 'day-tot-hoc-tot']]);
});

test.each([
  ['borne by two records', 'Hai tốt'],
  ['of a place', 'Nhà sạch, vườn đẹp'],
  ['borne by none', 'Thắp sáng đường quê'],
])('a name %s stays open', (_why, text) => {
  expect(idsOf(text)).toEqual([[null, null]]);
});

test('what the gold has settled stays as it is', () => {
  expect(idsOf('Dạy tốt - Học tốt', 'other')).toEqual([['other', 'other']]);
});
