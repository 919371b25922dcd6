import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeCatalogue } from '../../scripts/generate/catalogue.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { type Content, readContent } from '../../src/loaders/content.ts';
import { planReader, readPlan } from '../../src/loaders/readings/plan-reader.ts';
import { inHand, readAhead } from '../../src/loaders/readings/read-ahead.ts';
import { laidOut } from '../pipeline/stored/laid-out.ts';

const own = readContent(join(projectRoot, 'content'));
const readings = own.plans.map((plan) => readPlan(plan, own.registry));
const { plans: made } = makeCatalogue(readings, own.registry, { count: 90, seed: 3 });
const many: Content = {
  ...own,
  plans: [...made].map(({ id, text }, at) => ({
    id,
    path: `content/plans/${id}.txt`,
    text,
    sha256: at.toString(16).padStart(64, '0'),
    sidecar: null,
  })),
};

const cache = mkdtempSync(join(tmpdir(), 'kho-thi-dua-'));
const files = (): string[] =>
  readdirSync(join(cache, 'readings'))
    .filter((name) => name.endsWith('.json'))
    .sort();
beforeAll(() => vi.stubEnv('CACHE_DIR', cache));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

test('each plan is read once, and again only where its text, its sidecar or a register changed', async () => {
  const [first, ...others] = own.plans;
  if (first === undefined) throw new Error('no plans');
  expect(await readAhead(own, projectRoot)).toBe(own.plans.length);
  expect(await readAhead(own, projectRoot)).toBe(0);
  const changed = { ...inHand(first), sha256: 'f'.repeat(64), text: `${first.text}\nThêm.` };
  expect(await readAhead({ ...own, plans: [changed, ...others] }, projectRoot)).toBe(1);
  expect(
    await readAhead({ ...own, plans: [{ ...inHand(first), sidecar: null }, ...others] }, projectRoot),
  ).toBe(1);
  const registry = { ...own.registry, places: own.registry.places.slice(1) };
  expect(await readAhead({ ...own, registry }, projectRoot)).toBe(own.plans.length);
  expect(files()).toHaveLength(own.plans.length);
});

test('a kept reading is the reading', async () => {
  await readAhead(own, projectRoot);
  const { read } = planReader(own.registry, projectRoot);
  expect(own.plans.map(read).map(laidOut)).toEqual(readings);
});

test('a kept reading that was cut short is read anew', async () => {
  await readAhead(own, projectRoot);
  for (const name of files()) writeFileSync(join(cache, 'readings', name), '{"entry":');
  const { read } = planReader(own.registry, projectRoot);
  expect(own.plans.map(read).map(laidOut)).toEqual(readings);
});

test('threads keep the same readings as one', async () => {
  expect(await readAhead(many, projectRoot, 3)).toBe(many.plans.length);
  const { read } = planReader(many.registry, projectRoot);
  expect(files()).toHaveLength(many.plans.length);
  const sample = many.plans.filter((_, at) => at % 10 === 0);
  expect(sample.map(read).map(laidOut)).toEqual(sample.map((plan) => readPlan(plan, many.registry)));
});
