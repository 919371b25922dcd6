import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCatalogue } from '../../scripts/generate/catalogue.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { readContent } from '../../src/loaders/content.ts';
import { run } from '../../src/pipeline/run.ts';

const { plans, registry } = readContent(join(projectRoot, 'content'));
const readings = plans.map(({ id, path, text, sha256 }) => run({ path, text, sha256 }, registry, { id }));
const make = (seed: number) => {
  const { places, plans: made } = makeCatalogue(readings, registry.places, { count: 60, seed });
  return { places, made: [...made] };
};
const { places, made } = make(1);

test('the same seed gives the same catalogue, another seed another', () => {
  expect(make(1).made).toEqual(made);
  expect(make(2).made).not.toEqual(made);
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
