import { expect, test } from 'vitest';
import { openLibrary } from '../../../src/loaders/library.ts';
import { forceOn } from '../../../src/pipeline/catalogue/force.ts';
import { forceHistory } from '../../../src/pipeline/catalogue/force-history.ts';

const { catalogue } = openLibrary();
const { registry, today } = catalogue;
const historyOf = (id: string) => {
  const record = registry.instruments.find((one) => one.id === id);
  return record === undefined ? [] : forceHistory(record, today, registry);
};

test('a decree is issued, holds and is replaced, each from its day', () => {
  expect(
    historyOf('nghi-dinh-98-2023-nd-cp').map(({ from, until, force }) => [from, until, force.state]),
  ).toEqual([
    ['2023-12-31', '2024-01-01', 'notYet'],
    ['2024-01-01', '2025-07-01', 'inForce'],
    ['2025-07-01', null, 'replaced'],
  ]);
});

test('an instrument of which no day is known has no history', () => {
  const [record] = registry.instruments;
  const bare = { ...record, id: 'khong-ro', issuedOn: null, force: [] };
  expect(record && forceHistory({ ...record, ...bare }, today, registry)).toEqual([]);
});

test.each(registry.instruments.map((record) => [record.id, record] as const))(
  'the history of %s says on every day of change what the force says of that day',
  (_, record) => {
    const spans = forceHistory(record, today, registry);
    for (const [index, { from, until, force }] of spans.entries()) {
      expect(force).toEqual(forceOn(record, from, registry));
      expect(spans[index + 1]?.from ?? null).toBe(until);
    }
    const last = spans.at(-1);
    if (last !== undefined) expect(last.force.state).toBe(forceOn(record, today, registry).state);
  },
);
