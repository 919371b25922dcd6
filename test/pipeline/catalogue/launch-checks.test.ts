import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/project-root.ts';
import { openLibrary } from '../../../src/loaders/library.ts';
import { isLaunch, launchChecksOf } from '../../../src/pipeline/catalogue/launch-checks.ts';
import { emptyRegistry } from '../../../src/pipeline/registry.ts';
import { run } from '../../../src/pipeline/run.ts';

const { readings, registry } = openLibrary().catalogue;

const documents = join(projectRoot, 'test/gold/documents');
const readDocument = (id: string) =>
  run(
    {
      path: `${id}.txt`,
      sha256: '0'.repeat(64),
      text: readFileSync(join(documents, id, 'document.txt'), 'utf8'),
    },
    registry,
  );

/** The parts that are not whole, and how far they are. */
const gaps = (reading: Parameters<typeof launchChecksOf>[0]) =>
  Object.fromEntries(
    launchChecksOf(reading)
      .filter(({ state }) => state !== 'met')
      .map(({ id, state }) => [id, state]),
  );

describe('the plans of the site', () => {
  test.each([
    ['ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan', { bases: 'partly' }],
    [
      'ke-hoach-152-kh-ubnd-2024-dong-nai-long-khanh',
      {
        participants: 'missing',
        criteria: 'partly',
        dossier: 'partly',
        'award-forms': 'partly',
        bases: 'partly',
      },
    ],
    [
      'ke-hoach-879-kh-ktdnc-2021-tuyen-quang',
      { participants: 'partly', dossier: 'partly', 'award-forms': 'missing', bases: 'partly' },
    ],
    [
      'ke-hoach-ubnd-huyen-tuy-phuoc-thuc-hien-chi-thi-19-2021',
      {
        participants: 'partly',
        time: 'missing',
        dossier: 'partly',
        'award-forms': 'missing',
        bases: 'partly',
      },
    ],
    [
      'ke-hoach-hdtdkt-xa-lam-vy-2020',
      { participants: 'missing', dossier: 'partly', 'award-forms': 'partly', bases: 'partly' },
    ],
  ])('%s', (id, expected) => {
    const reading = readings.get(id);
    expect(reading).toBeDefined();
    if (reading !== undefined) expect(gaps(reading)).toEqual(expected);
  });
});

describe('documents of other places', () => {
  test.each([
    ['ke-hoach-36-kh-ldld-2025-vinh-long', {}],
    ['ke-hoach-142-kh-ubnd-2018-lao-cai', { participants: 'missing' }],
    [
      'ke-hoach-45-kh-hu-2021-nho-quan',
      { participants: 'missing', time: 'missing', dossier: 'partly', 'award-forms': 'missing' },
    ],
  ])('%s', (id, expected) => {
    const reading = readDocument(id);
    expect(isLaunch(reading)).toBe(true);
    expect(gaps(reading)).toEqual(expected);
  });
});

test('the time and the day for the dossiers are told in the words of the plan, with their clause', () => {
  const checks = launchChecksOf(readDocument('ke-hoach-36-kh-ldld-2025-vinh-long'));
  expect(checks.find(({ id }) => id === 'time')).toMatchObject({
    anchor: '3.1',
    words: 'từ ngày 20/9/2025 đến hết ngày 31/01/2026',
  });
  expect(checks.find(({ id }) => id === 'dossier')).toMatchObject({ anchor: '4.4.p1' });
  expect(checks.find(({ id }) => id === 'bases')).toMatchObject({ count: 7, anchor: null });
});

test('a text without anything has eight gaps and does not throw', () => {
  const reading = run({ path: 'x.txt', sha256: '0'.repeat(64), text: '' }, emptyRegistry);
  expect(Object.values(gaps(reading))).toEqual(Array(8).fill('missing'));
  expect(isLaunch(reading)).toBe(false);
});
