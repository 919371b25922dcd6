import { globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/project-root.ts';
import { divide } from '../../../scripts/shard/divide.ts';
import { readContent } from '../../../src/loaders/content.ts';
import { openLibrary } from '../../../src/loaders/library.ts';
import { partsIn, readSummaries, readSummaryIndex } from '../../../src/loaders/shard/summary-folder.ts';
import { abridge } from '../../../src/pipeline/stored/abridge.ts';
import { laidOut } from '../../pipeline/stored/laid-out.ts';

const content = join(projectRoot, 'content');
const { plans } = readContent(content);
let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kho-thi-dua-divide-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

test.each(['year', 'province'] as const)('divided by %s, every plan is in one part', (by) => {
  const { parts } = divide(content, join(home, by), { by, whole: 2 });
  const folders = parts.map((part) => join(home, by, part, 'content'));
  const held = folders.flatMap((folder) => readContent(folder).plans.map(({ id }) => id));
  expect(held.toSorted()).toEqual(plans.map(({ id }) => id));
  expect(parts.length).toBeGreaterThan(1);
  expect(partsIn(join(home, by, 'summaries'))).toEqual(parts);
});

test('a part holds its texts as they were received, and every register', () => {
  const [part] = divide(content, join(home, 'year'), { by: 'year', whole: 2 }).parts;
  const own = readContent(join(home, 'year', part ?? '', 'content'));
  const texts = new Map(plans.map(({ id, text }) => [id, text]));
  for (const { id, text } of own.plans) expect(text).toBe(texts.get(id));
  expect(own.registry).toEqual(readContent(content).registry);
  expect(own.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the hub holds the newest plans whole', () => {
  const hub = join(home, 'year/hub/content/plans/*.txt');
  expect(globSync(hub).length).toBe(2);
});

test('summaries give back what a part knows of the plans of others', () => {
  const folder = join(home, 'year/summaries');
  const index = readSummaryIndex(folder);
  const records = readSummaries(folder, index, () => true);
  const { catalogue, sidecars, marks } = openLibrary();
  expect(records.map(({ reading }) => reading.entry.id).toSorted()).toEqual(plans.map(({ id }) => id));
  for (const { reading, sidecar, mark } of records) {
    const { id } = reading.entry;
    const whole = catalogue.readings.get(id);
    expect(whole && laidOut(abridge(whole))).toEqual(laidOut(reading));
    expect(sidecars.get(id) ?? null).toEqual(sidecar);
    expect(marks.get(id)).toBe(mark);
  }
  expect(index.today).toBe(catalogue.today);
});

test('without summaries the sentence says how they are made', () => {
  expect(() => readSummaryIndex(join(home, 'nothing'))).toThrow('npm run shard -- divide');
});
