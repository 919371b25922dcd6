import { expect, test } from 'vitest';
import { openLibrary } from '../../src/loaders/library.ts';
import { openModelUses } from '../../src/loaders/model-uses.ts';
import { isDead } from '../../src/pipeline/catalogue/force.ts';
import { findFamilies } from '../../src/pipeline/clause/families/find-families.ts';
import { slotsIn } from '../../src/pipeline/clause/slots.ts';
import { clauseCandidates } from '../../src/schemas/clause-candidate.ts';
import { role as roles } from '../../src/schemas/role.ts';
import { clauseCandidatesOf } from '../../src/site/views/clause-candidates.ts';

const { catalogue, modelClauses } = openLibrary();
const modelUses = openModelUses();
const sources = {
  families: findFamilies([...catalogue.readings.values()], catalogue.registry),
  models: modelClauses,
  usesOfModel: (id: string) => modelUses.get(id) ?? [],
};
const files = roles.options.map((role) => clauseCandidatesOf(role, catalogue, sources));
const candidates = files.flatMap((file) => file.candidates);

test('every role has a file of candidates that fits the schema', () => {
  for (const file of files) expect(clauseCandidates.safeParse(file).error).toBeUndefined();
  expect(files.filter((file) => file.candidates.length < 2).map(({ role }) => role)).toEqual([]);
});

test('ids are unique in a file', () => {
  for (const { candidates: own } of files) expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
});

test('a clause with a dead basis stands behind those that hold', () => {
  const isDeadOne = ({ bases }: (typeof candidates)[number]): boolean =>
    bases.some(({ state }) => isDead(state));
  for (const { role, candidates: all } of files) {
    const dead = all.filter((candidate) => candidate.role === role).map(isDeadOne);
    expect(dead).toEqual([...dead].sort((a, b) => Number(a) - Number(b)));
  }
});

test('the blanks that a candidate names are those of its lines', () => {
  for (const { slots, lines } of candidates)
    expect([...slots].sort()).toEqual(slotsIn(lines.map(({ text }) => text).join('\n')).sort());
});

test('what stands in plans is never said to be approved', () => {
  expect(candidates.filter(({ kind, reviewed }) => kind !== 'model' && reviewed)).toEqual([]);
  expect(candidates.some(({ kind }) => kind === 'family')).toBe(true);
  expect(candidates.some(({ kind }) => kind === 'plan')).toBe(true);
});
