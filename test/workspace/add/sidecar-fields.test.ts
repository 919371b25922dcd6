import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { level } from '../../../src/schemas/identity.ts';
import { sidecar as schema } from '../../../src/schemas/sidecar.ts';
import {
  type FactFields,
  type FactName,
  fieldsOf,
  type SidecarFields,
  sidecarOf,
} from '../../../src/workspace/add/sidecar-fields.ts';

const today = '2026-11-21';
const levels = level.options;
const claim = { source: 'Chính văn bản này: dòng 1', confidence: 'unverified', checkedOn: today } as const;
const proposed = fieldsOf(
  'ke-hoach-1-kh-ubnd-2024-bac-kan',
  { place: { value: 'bac-kan', evidence: 'Dòng 1: “Bắc Kạn”', claim } },
  'Đọc từ tệp “a.docx”',
);

const typed = (name: FactName, fields: Partial<FactFields>): SidecarFields => ({
  ...proposed,
  facts: {
    ...proposed.facts,
    [name]: { ...proposed.facts[name], evidence: 'Dòng 2', source: 'Dòng 2', ...fields },
  },
});
const faultsOf = (fields: SidecarFields) => sidecarOf(fields, levels, today).faults;

test('what was proposed passes as it stands, and facts that are empty are left out', () => {
  const { sidecar, faults } = sidecarOf(proposed, levels, today);
  expect(faults).toEqual([]);
  expect(Object.keys(sidecar ?? {})).toEqual(['place', 'addedOn', 'origin']);
  expect(schema.parse(sidecar)).toEqual(sidecar);
});

describe('faults are told by field and part', () => {
  test.each([
    ['place', ''],
    ['place', 'Bắc Kạn'],
    ['place', 'a/b/c/d'],
    ['level', 'king'],
    ['year', '24'],
    ['notBefore', '2024-13'],
    ['notBefore', '2024-02-30'],
    ['notBefore', '25/9/2024'],
    ['period', '2024'],
  ] as const)('%s: “%s”', (name, value) => {
    expect(faultsOf(typed(name, { value }))).toContainEqual({ field: name, part: 'value' });
  });

  test('a period needs both ends, in their order', () => {
    expect(faultsOf(typed('period', { value: '2024-10', until: '2024' }))).toEqual([]);
    expect(faultsOf(typed('period', { value: '2025', until: '2024' }))).toHaveLength(1);
  });

  test('a fact needs evidence and source', () => {
    const parts = faultsOf(typed('issuer', { value: 'Sở Nội vụ', evidence: ' ', source: '' }));
    expect(parts.map(({ part }) => part)).toEqual(['evidence', 'source']);
  });

  test.each(['', 'Ke-hoach', 'a--b', '../a', 'a.b', '-a'])('the id “%s” cannot stand', (id) => {
    expect(faultsOf({ ...proposed, id })).toEqual([{ field: 'id', part: 'value' }]);
  });
});

test('whatever is accepted passes the schema', () => {
  const words = fc.oneof(
    fc.string(),
    fc.constantFrom('', '2024', '2024-09', '2024-09-25', 'bac-kan', 'province'),
  );
  const fact = fc.record({
    value: words,
    until: words,
    evidence: words,
    source: words,
    confidence: fc.constantFrom('official' as const, 'secondary' as const, 'unverified' as const),
  });
  const fields = fc.record({
    id: fc.constantFrom('ke-hoach', 'a b', ''),
    facts: fc.record({
      issuer: fact,
      level: fact,
      place: fact,
      year: fact,
      notBefore: fact,
      period: fact,
    }),
    origin: words,
  });
  fc.assert(
    fc.property(fields, (any) => {
      const { sidecar, faults } = sidecarOf(any, levels, today);
      expect(sidecar === null).toBe(faults.length > 0);
      if (sidecar !== null) expect(schema.safeParse(sidecar).success).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
