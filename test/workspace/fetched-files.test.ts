import { afterEach, expect, test, vi } from 'vitest';
import { readPlanOf } from '../../src/drafting/read-plan.ts';
import { isReadPlan } from '../../src/drafting/read-plan-shape.ts';
import { openLibrary } from '../../src/loaders/library.ts';
import { openModelUses } from '../../src/loaders/model-uses.ts';
import { checkRegistry } from '../../src/site/views/check-registry.ts';
import { clauseCandidatesOf } from '../../src/site/views/clause-candidates.ts';
import { isRegistryFile } from '../../src/workspace/check/registry-file.ts';
import { fetchRecord } from '../../src/workspace/compare/plan-files.ts';
import { fetchCandidates } from '../../src/workspace/draft/candidates-file.ts';
import { fetchJson, NoFile } from '../../src/workspace/fetch-json.ts';

const { catalogue, modelClauses } = openLibrary();
const [reading] = catalogue.readings.values();
if (reading === undefined) throw new Error('Unexpected empty catalogue.');

/** A value as it comes out of a file. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const serve = (value: unknown, status = 200): void => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(value), { status }));
};
const isText = (value: unknown): value is string => typeof value === 'string';

afterEach(() => vi.unstubAllGlobals());

test('a file of another shape is refused, a missing one is told apart', async () => {
  serve('a');
  expect(await fetchJson('/a', isText)).toBe('a');
  serve({});
  await expect(fetchJson('/a', isText)).rejects.toThrow('Unexpected shape of /a');
  serve('', 404);
  await expect(fetchJson('/a', isText)).rejects.toThrow(NoFile);
});

test('the registry of the site is known, another file is not', () => {
  const file = sent({ version: 'a', ...checkRegistry(catalogue) });
  expect(isRegistryFile(file)).toBe(true);
  for (const other of [null, [], {}, { ...Object(file), registry: null }, { ...Object(file), stubs: {} }])
    expect(isRegistryFile(other)).toBe(false);
});

test('candidates of every role are taken as the site publishes them, others refused', async () => {
  const published = clauseCandidatesOf('muc-dich', catalogue, {
    families: [],
    models: modelClauses,
    usesOfModel: (id) => openModelUses().get(id) ?? [],
  });
  serve(published);
  expect(await fetchCandidates('muc-dich')).toEqual(sent(published.candidates));
  serve('', 404);
  expect(await fetchCandidates('muc-dich')).toEqual([]);
  serve({ candidates: [{ id: 'a' }] });
  await expect(fetchCandidates('muc-dich')).rejects.toThrow('Unexpected shape');
});

test('the record of a plan is taken as it is published', async () => {
  const plan = {
    id: reading.entry.id,
    plate: '',
    title: '',
    year: null,
    level: 'unknown',
    also: '',
  } as const;
  serve([]);
  await expect(fetchRecord(plan)).rejects.toThrow('Unexpected shape');
  serve(reading.entry);
  expect(await fetchRecord(plan)).toEqual(sent(reading.entry));
});

test('every plan may be handed to the drafting page, one of another form may not', () => {
  for (const own of catalogue.readings.values()) {
    const plan = readPlanOf(own);
    expect(isReadPlan(sent(plan))).toBe(true);
    for (const key of Object.keys(plan)) expect(isReadPlan(sent({ ...plan, [key]: undefined }))).toBe(false);
    for (const key of Object.keys(plan.entry))
      expect(isReadPlan(sent({ ...plan, entry: { ...plan.entry, [key]: 1 } }))).toBe(false);
    expect(isReadPlan(sent({ ...plan, entry: { ...plan.entry, outline: [{}] } }))).toBe(false);
  }
});
