import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/project-root.ts';
import { readContent } from '../../../src/loaders/content.ts';
import { buildCatalogue, type Catalogue } from '../../../src/pipeline/catalogue/catalogue.ts';
import { buildChainGraph } from '../../../src/pipeline/catalogue/chain.ts';
import { matrixRow } from '../../../src/pipeline/catalogue/matrix.ts';
import { scheduleOf } from '../../../src/pipeline/catalogue/schedule.ts';
import { textualNodes } from '../../../src/pipeline/parse/textual-nodes.ts';
import type { Reading } from '../../../src/pipeline/reading.ts';
import { run } from '../../../src/pipeline/run.ts';
import { abridge } from '../../../src/pipeline/stored/abridge.ts';
import { fromRuns, toRuns } from '../../../src/pipeline/stored/offset-runs.ts';
import { packReading, unpackReading } from '../../../src/pipeline/stored/pack-reading.ts';
import { addressesOf } from '../../../src/render/address.ts';
import { laidOut } from './laid-out.ts';

const { registry } = readContent(join(projectRoot, 'content'));
const files = globSync(['content/plans/*.txt', 'test/gold/documents/*/document.txt'], {
  cwd: projectRoot,
}).sort();
const texts = files.map((path) => readFileSync(join(projectRoot, path), 'utf8'));
const readings = texts.map((text, index) =>
  run({ path: files[index] ?? '', text, sha256: String(index).padStart(64, '0') }, registry, {
    id: `van-ban-${index}`,
  }),
);

test('there are documents', () => {
  expect(readings.length).toBeGreaterThan(10);
});

test.each(readings.map((reading, index) => ({ path: files[index], reading })))(
  'the reading of $path comes back as it was packed',
  ({ reading }) => {
    const back = unpackReading(packReading(reading));
    expect(laidOut(back)).toEqual(reading);
    expect(packReading(back)).toBe(packReading(reading));
  },
);

test('a mention that comes back stands on the node of its own tree', () => {
  for (const reading of readings.map(packReading).map(unpackReading))
    for (const { node, range } of [...reading.citations, ...reading.movements])
      expect(node.block.text.slice(range.start, range.end)).not.toBe('');
});

test('a block that comes back tells its beginning without its offsets', () => {
  for (const reading of readings)
    expect(textualNodes(unpackReading(packReading(reading)).tree).map(({ block }) => block.start)).toEqual(
      textualNodes(reading.tree).map(({ block }) => block.offsets[0]),
    );
});

test('a line that lost a record is refused by name', () => {
  const [reading] = readings.filter(({ citations }) => citations.length > 0);
  const broken = JSON.parse(packReading(reading as Reading));
  broken.entry.citations = [];
  expect(() => unpackReading(JSON.stringify(broken))).toThrow(broken.entry.id);
});

test('runs give back any offsets that never decrease', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5 })), (steps) => {
      let at = 0;
      const offsets = steps.map((step) => {
        at += step;
        return at;
      });
      expect(fromRuns(toRuns(offsets))).toEqual(offsets);
    }),
  );
});

describe('an abridged reading', () => {
  const short = readings.map(abridge);
  const joined = (from: readonly Reading[]): Catalogue => buildCatalogue(from, registry, '2026-11-21');

  test('gives the same backlinks, names and stubs as the whole one', () => {
    const { citedBy, namedIn, stubs, ungrouped } = joined(short);
    const whole = joined(readings);
    expect({ citedBy, namedIn, stubs, ungrouped }).toEqual({
      citedBy: whole.citedBy,
      namedIn: whole.namedIn,
      stubs: whole.stubs,
      ungrouped: whole.ungrouped,
    });
    expect(citedBy.size).toBeGreaterThan(5);
  });

  test('gives the same chains, matrix and times', () => {
    expect(buildChainGraph(joined(short))).toEqual(buildChainGraph(joined(readings)));
    expect(short.map(matrixRow)).toEqual(readings.map(matrixRow));
    expect(short.map(scheduleOf)).toEqual(readings.map(scheduleOf));
  });

  test('has the addresses of all that it tells, as the whole one has them', () => {
    for (const [index, reading] of short.entries()) {
      const own = addressesOf(reading.tree);
      const whole = addressesOf((readings[index] ?? reading).tree);
      expect([...own].filter(([anchor, address]) => whole.get(anchor) !== address)).toEqual([]);
      const nodes = [...reading.citations, ...reading.movements].map(({ node }) => node);
      const anchors = [
        ...nodes.flatMap((node) => (node.type === 'division' ? [node.anchor] : [])),
        ...matrixRow(reading).flatMap(({ anchor }) => anchor ?? []),
        ...scheduleOf(reading).flatMap(({ anchor }) => anchor ?? []),
      ];
      expect(anchors.filter((anchor) => !own.has(anchor))).toEqual([]);
    }
  });

  test('is at most half of the whole, and leaves the whole as it was', () => {
    const before = readings.map(packReading);
    const after = readings.map(abridge).map(packReading);
    expect(readings.map(packReading)).toEqual(before);
    const bytes = (lines: readonly string[]): number => lines.join('').length;
    expect(bytes(after) / bytes(before)).toBeLessThan(0.6);
  });

  test('comes back as it was packed', () => {
    for (const reading of short) expect(laidOut(unpackReading(packReading(reading)))).toEqual(reading);
  });
});

test('a line of another version is refused', () => {
  for (const line of ['{}', 'null', '[]', '{"version":1}'])
    expect(() => unpackReading(line)).toThrow('expected version');
});
