import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/project-root.ts';
import { readContent } from '../../../src/loaders/content.ts';
import { buildCatalogue, joinCatalogue, newestFirst } from '../../../src/pipeline/catalogue/catalogue.ts';
import type { Reading } from '../../../src/pipeline/reading.ts';
import { run } from '../../../src/pipeline/run.ts';
import { abridge } from '../../../src/pipeline/stored/abridge.ts';
import { headOf, heldReading } from '../../../src/pipeline/stored/held-reading.ts';

const { registry, plans } = readContent(join(projectRoot, 'content'));
const readings = plans.map(({ id, path, text, sha256 }) =>
  abridge(run({ path, text, sha256 }, registry, { id })),
);

/** A held reading, and how often its words were opened. */
const held = (reading: Reading): { readonly reading: Reading; readonly times: () => number } => {
  let times = 0;
  const head: ReturnType<typeof headOf> = JSON.parse(JSON.stringify(headOf(reading)));
  return {
    reading: heldReading(head, () => {
      times += 1;
      return reading;
    }),
    times: () => times,
  };
};

test('a held reading is the reading, spread, compared and written as JSON', () => {
  expect(readings.length).toBeGreaterThan(4);
  for (const reading of readings) {
    expect({ ...held(reading).reading }).toEqual(reading);
    expect(JSON.parse(JSON.stringify(held(reading).reading))).toEqual(JSON.parse(JSON.stringify(reading)));
  }
});

test('names, places, days and outlines open nothing; words are opened once', () => {
  for (const reading of readings) {
    const { reading: own, times } = held(reading);
    const { id, subject, issuer, issuedOn, outline, reference } = own.entry;
    expect([id, subject, issuer, issuedOn, outline, reference, own.context]).toEqual([
      reading.entry.id,
      reading.entry.subject,
      reading.entry.issuer,
      reading.entry.issuedOn,
      reading.entry.outline,
      reading.entry.reference,
      reading.context,
    ]);
    expect(times()).toBe(0);
    expect(own.citations).toBe(reading.citations);
    expect(own.entry.citations).toBe(reading.entry.citations);
    expect(own.tree).toBe(reading.tree);
    expect(times()).toBe(1);
  }
});

test('a catalogue of held readings, opened one after the other, is that of the readings', () => {
  const ids = readings.toSorted(newestFirst).map(({ entry }) => entry.id);
  const byId = new Map(readings.map((reading) => [reading.entry.id, reading]));
  const order: string[] = [];
  const heldById = new Map(
    ids.flatMap((id) => {
      const reading = byId.get(id);
      if (reading === undefined) return [];
      const open = (): Reading => {
        order.push(id);
        return reading;
      };
      return [[id, heldReading(headOf(reading), open)] as const];
    }),
  );
  const joined = joinCatalogue(
    { readings: heldById, whole: new Map(), studied: new Map() },
    registry,
    '2026-11-22',
  );
  const { citedBy, namedIn, stubs, ungrouped } = buildCatalogue(readings, registry, '2026-11-22');
  expect(joined).toMatchObject({ citedBy, namedIn, stubs, ungrouped });
  expect(order).toEqual(ids);
});
