import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { readContent } from '../../src/loaders/content.ts';
import { checkCorpus } from '../../src/pipeline/catalogue/check-corpus.ts';
import { forceOn } from '../../src/pipeline/catalogue/force.ts';
import { isOfficialSource } from '../../src/pipeline/catalogue/official-source.ts';
import { type Claim, claim } from '../../src/schemas/claim.ts';

const content = readContent(join(projectRoot, 'content'));
const { registry } = content;

/** Every claim of a record, however deep. */
const claimsIn = (value: unknown): Claim[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = claim.safeParse(value);
  return [...(own.success ? [own.data] : []), ...Object.values(value).flatMap(claimsIn)];
};

test('every file fits its schema and bears the name of its record', () => {
  expect(content.problems).toEqual([]);
});

test('every reference between records resolves', () => {
  const plans = content.plans.map(({ id, sidecar }) => ({ id, place: sidecar?.place?.value ?? null }));
  expect(checkCorpus(registry, plans)).toEqual([]);
});

test('every plan has the facts that its paper does not print', () => {
  expect(content.plans.filter(({ sidecar }) => sidecar === null).map(({ id }) => id)).toEqual([]);
});

test('every text of the content is in NFC', () => {
  const records = [...content.files.values()].map(({ path, value }) => ({
    path,
    text: JSON.stringify(value),
  }));
  expect(records.filter(({ text }) => text !== text.normalize('NFC')).map(({ path }) => path)).toEqual([]);
});

test('a claim names its source in words, not by a number alone', () => {
  const sources = [...content.files.values()]
    .flatMap(({ value }) => claimsIn(value))
    .map(({ source }) => source);
  expect(sources.filter((source) => !/\p{L}{3}/u.test(source) || /\bidx\b/.test(source))).toEqual([]);
});

test('only what the State or the Party publishes, or the paper itself, is an official source', () => {
  const wrong = [...content.files.values()].flatMap(({ path, value }) =>
    claimsIn(value)
      .filter(({ source, confidence }) => confidence === 'official' && !isOfficialSource(source))
      .map(({ source }) => `${path}: ${source}`),
  );
  expect(wrong).toEqual([]);
});

test('an instrument is never in force on an unverified claim', () => {
  const states = registry.instruments.map((instrument) => ({
    id: instrument.id,
    force: forceOn(instrument, '2026-11-21', registry),
  }));
  const wrong = states.filter(
    ({ force }) =>
      force.state === 'inForce' &&
      force.claim?.confidence !== 'official' &&
      force.claim?.confidence !== 'secondary',
  );
  expect(wrong).toEqual([]);
});

test('each of the 63 provinces of before 01/7/2025 is listed once; 52 of them have one successor', () => {
  const provinces = registry.places.filter(({ level }) => level === 'province');
  expect(provinces).toHaveLength(63);
  const merged = provinces.filter(({ endedOn }) => endedOn !== null);
  expect(merged).toHaveLength(52);
  expect(merged.filter(({ successors }) => successors.length !== 1)).toEqual([]);
});

test('a local variant of a movement has its scope in a place, a national movement has none', () => {
  const wrong = registry.movements.filter(
    ({ level, scope }) => (level === 'national') !== (scope === 'national'),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
