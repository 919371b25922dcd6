import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCatalogue } from '../../scripts/generate/catalogue.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { readContent } from '../../src/loaders/content.ts';
import { clauseBounds } from '../../src/pipeline/clause/families/clause-unit.ts';
import { findFamilies } from '../../src/pipeline/clause/families/find-families.ts';
import { run } from '../../src/pipeline/run.ts';
import type { OutlineNode } from '../../src/schemas/entry.ts';

const count = 120;
const { plans, registry } = readContent(join(projectRoot, 'content'));
const real = plans.map(({ id, path, text, sha256 }) => run({ path, text, sha256 }, registry, { id }));
const { places, plans: made } = makeCatalogue(real, registry, { count, seed: 7 });
const grown = { ...registry, places: [...registry.places, ...places] };

/** Where each drawn clause came from, by the plan and fragment where it stands now; plans that were not damaged. */
const originOf = new Map<string, string>();
const readings = [...made].map(({ id, text, truth }) => {
  const reading = run({ path: `${id}.txt`, text, sha256: '0'.repeat(64) }, grown, { id });
  if (!truth.damaged)
    for (const [section, clauses] of truth.clauses.entries())
      for (const [at, origin] of clauses.entries()) {
        const node = reading.entry.outline[section]?.children[at];
        if (node !== undefined && origin !== null) originOf.set(`${id}#${node.anchor}`, origin);
      }
  return reading;
});

/** Real clauses that a reader would take for one another. */
const twins = new Map([
  [
    'ke-hoach-ubnd-huyen-tuy-phuoc-thuc-hien-chi-thi-19-2021#ii.5.a',
    'ke-hoach-152-kh-ubnd-2024-dong-nai-long-khanh#iii.3.b6',
  ],
]);
const classOf = (origin: string): string => twins.get(origin) ?? origin;

const families = findFamilies(readings, grown);
const clausesOf = families.map(({ wordings }) =>
  wordings.flatMap(({ units }) =>
    units.flatMap(({ reading, division }) => {
      const clause = `${reading.entry.id}#${division.anchor}`;
      const origin = originOf.get(clause);
      return origin === undefined ? [] : [{ clause, origin: classOf(origin) }];
    }),
  ),
);

const pairs = (n: number): number => (n * (n - 1)) / 2;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const sizes = (origins: readonly string[]): number[] =>
  [...Map.groupBy(origins, (origin) => origin).values()].map((own) => own.length);

test('no family holds clauses of different origin', () => {
  const found = sum(clausesOf.map((clauses) => pairs(clauses.length)));
  const right = sum(clausesOf.flatMap((clauses) => sizes(clauses.map(({ origin }) => origin)).map(pairs)));
  expect(found).toBeGreaterThan(1000);
  expect(right / found).toBeGreaterThanOrEqual(0.999);
});

test('clauses of one origin are of one family', () => {
  const clause = new Map<string, OutlineNode>(
    readings.flatMap(({ entry }) =>
      entry.outline.flatMap(({ children }) =>
        children.map((node) => [`${entry.id}#${node.anchor}`, node] as const),
      ),
    ),
  );
  const isLongEnough = (name: string): boolean => {
    const node = clause.get(name);
    const words = node?.text.split(' ').length ?? 0;
    return node?.children.length === 0 && words >= 2 * clauseBounds.fewest && words <= clauseBounds.most;
  };
  const expected = [...originOf].filter(([name]) => isLongEnough(name));
  const all = sum(sizes(expected.map(([, origin]) => classOf(origin))).map(pairs));
  const held = new Set<string>(expected.map(([name]) => name));
  const found = sum(
    clausesOf.flatMap((clauses) =>
      sizes(clauses.filter(({ clause: name }) => held.has(name)).map(({ origin }) => origin)).map(pairs),
    ),
  );
  expect(all).toBeGreaterThan(1000);
  expect(found / all).toBeGreaterThanOrEqual(0.98);
});
