import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCatalogue } from '../../scripts/generate/catalogue.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { readContent } from '../../src/loaders/content.ts';
import { run } from '../../src/pipeline/run.ts';

const { plans, registry } = readContent(join(projectRoot, 'content'));
const readings = plans.map(({ id, path, text, sha256 }) => run({ path, text, sha256 }, registry, { id }));
const make = (seed: number) => {
  const { places, plans: made } = makeCatalogue(readings, registry, { count: 60, seed });
  return { places, made: [...made] };
};
const { places, made } = make(1);
const many = [...makeCatalogue(readings, registry, { count: 2000, seed: 1 }).plans];

test('the same seed gives the same catalogue, another seed another', () => {
  expect(make(1).made).toEqual(made);
  expect(make(2).made).not.toEqual(made);
});

test.each([1, 2, 3, 8])('every place has an id of its own, with seed %i', (seed) => {
  const { places: invented } = makeCatalogue(readings, registry, { count: 2000, seed });
  const ids = [...registry.places, ...invented].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every plan has an id of its own and holds what its truth says', () => {
  expect(new Set(made.map(({ id }) => id)).size).toBe(60);
  for (const { text, truth } of made.filter((one) => !one.truth.damaged)) {
    expect(text).toContain(`Số: ${truth.number}`);
    expect(text).toContain(truth.place);
    if (truth.movement !== null) expect(text).toContain(truth.movement);
  }
});

test('the reading finds number, day and office of what was made', () => {
  const grown = { ...registry, places: [...registry.places, ...places] };
  for (const { id, text, truth } of made.filter((one) => !one.truth.damaged)) {
    const { entry } = run({ path: `${id}.txt`, text, sha256: '0'.repeat(64) }, grown, { id });
    expect(entry.reference).toBe(truth.number);
    expect(entry.issuedOn?.year).toBe(truth.year);
    expect(entry.issuer?.name.toLowerCase()).toContain(truth.place.toLowerCase());
    expect(entry.outline.map(({ marker }) => marker)).toEqual(['I.', 'II.', 'III.', 'IV.']);
  }
});

test('a plan that carries out another is younger and cites it', () => {
  const byId = new Map(made.map((one) => [one.id, one]));
  const followers = made.filter(({ truth }) => truth.follows !== null && !truth.damaged);
  expect(followers.length).toBeGreaterThan(20);
  for (const { text, truth } of followers) {
    expect(text).toContain(`Kế hoạch số ${byId.get(truth.follows ?? '')?.truth.number} ngày`);
  }
});

test('chains lead from the province through the district until 2025, straight to communes since', () => {
  const byId = new Map(many.map((one) => [one.id, one]));
  const depths = (isNew: boolean): Set<number> =>
    new Set(
      many
        .filter(({ truth }) => truth.year >= 2026 === isNew)
        .map(({ placeId }) => placeId.split('/').length),
    );
  expect(depths(false)).toEqual(new Set([1, 2, 3]));
  expect(depths(true)).toEqual(new Set([1, 2]));
  const known = new Set([...registry.places, ...places].map(({ id }) => id));
  for (const { placeId, truth } of many) {
    expect(known).toContain(placeId);
    if (truth.follows === null) continue;
    const superior = byId.get(truth.follows);
    expect(superior?.truth.year).toBe(truth.year);
    expect(placeId.startsWith(`${superior?.placeId}/`)).toBe(true);
  }
});

test('plans come from all provinces and years, later years more, about one in ten damaged', () => {
  expect(new Set(many.map(({ placeId }) => placeId.split('/')[0])).size).toBe(63);
  expect(new Set(many.map(({ truth }) => truth.year)).size).toBe(17);
  const from = (year: number): number => many.filter(({ truth }) => truth.year >= year).length;
  expect(from(2018) / many.length).toBeGreaterThan(0.55);
  const damaged = many.filter(({ truth }) => truth.damaged).length / many.length;
  expect(damaged).toBeGreaterThan(0.07);
  expect(damaged).toBeLessThan(0.13);
});

test('few movements are taken up by many plans, many by few', () => {
  const uses = [
    ...Map.groupBy(
      many.flatMap(({ truth }) => truth.takesUp),
      (name) => name,
    ).values(),
  ]
    .map(({ length }) => length)
    .sort((a, b) => b - a);
  expect(uses.length).toBeGreaterThan(10);
  const all = uses.reduce((sum, count) => sum + count, 0);
  expect(uses.slice(0, 3).reduce((sum, count) => sum + count, 0) / all).toBeGreaterThan(0.3);
  expect(uses.at(-1)).toBeLessThan((uses[0] ?? 0) / 5);
});
