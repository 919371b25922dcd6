import { expect, test } from 'vitest';
import { buildCatalogue } from '../../src/pipeline/catalogue/catalogue.ts';
import { emptyRegistry } from '../../src/pipeline/registry.ts';
import { type Movement, movement } from '../../src/schemas/movement.ts';
import { statusOf } from '../../src/site/views/movement/status.ts';

const claim = { source: 'Công báo', confidence: 'official', checkedOn: '2026-11-21' } as const;

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

const statusIn = (movements: readonly Movement[], id: string) => {
  const wanted = movements.find((one) => one.id === id);
  if (wanted === undefined) throw new Error(id);
  return statusOf(buildCatalogue([], { ...emptyRegistry, movements }, '2026-11-21'), wanted);
};

const phase = (from: string | null, to: string | null) => ({ from, to, claim });

test.each([
  ['2021', '2025', 'over'],
  ['2021', '2026', 'running'],
  ['2026-11-21', '2030', 'running'],
  ['2027', '2030', 'notYet'],
  ['2021', null, 'openEnd'],
  [null, '2025', 'over'],
  [null, null, 'unknown'],
])('a phase from %s to %s is %s', (from, to, standing) => {
  expect(statusIn([record('a', { phases: [phase(from, to)] })], 'a').standing).toBe(standing);
});

test('the latest phase counts, and what is unverified says so', () => {
  const unverified = { ...claim, confidence: 'unverified' };
  const phases = [{ from: '2026', to: '2030', claim: unverified }, phase('2016', '2020')];
  const status = statusIn([record('a', { phases })], 'a');
  expect(status.standing).toBe('running');
  expect(status.sentence).toContain('chưa kiểm chứng');
});

test('a local name is told by the phases of its family, with what came after', () => {
  const movements = [
    record('head', { phases: [phase('2016', '2020')], succeededBy: 'next' }),
    record('local', { parent: 'head', level: 'province' }),
    record('next', { phases: [phase('2021', '2025')] }),
  ];
  const status = statusIn(movements, 'local');
  expect(status.standing).toBe('over');
  expect(status.after?.href).toBe('/phong-trao/next/');
  expect(status.notes).toHaveLength(1);
  expect(statusIn(movements, 'next').before.map(({ href }) => href)).toEqual(['/phong-trao/head/']);
});
