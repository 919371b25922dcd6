import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { f1, noFigures, recall } from '../../scripts/score/figures.ts';
import { formatScore } from '../../scripts/score/format-score.ts';
import { readGoldSet } from '../../scripts/score/gold-set.ts';
import { scoreSet } from '../../scripts/score/score-set.ts';
import { readContent } from '../../src/loaders/content.ts';
import { goldSets } from '../../src/schemas/saved-score.ts';

const content = readContent(join(projectRoot, 'content'));
const plans = readGoldSet('plans', projectRoot, content);
const score = scoreSet('plans', plans, content.registry);
const page = formatScore(score);
const figuresOf = (name: string) => score.figures.get(name) ?? noFigures;

/** Floors of the reading on the plans of the site; each is the F1 of its class. */
const floors = [
  { name: 'metadata', floor: 1 },
  { name: 'outline', floor: 0.99 },
  { name: 'citations', floor: 0.98 },
  { name: 'citations span', floor: 0.98 },
  { name: 'citations fields', floor: 0.9 },
  { name: 'citations canonical id', floor: 0.98 },
  { name: 'citations target', floor: 0.98 },
  { name: 'movements', floor: 0.98 },
  { name: 'movements span', floor: 0.98 },
  { name: 'movements family', floor: 1 },
  { name: 'roles', floor: 0.95 },
  { name: 'dates', floor: 0.9 },
];

for (const { name, floor } of floors) {
  test(`${name} does not fall below ${floor}`, () => {
    expect(figuresOf(name).wanted).toBeGreaterThan(0);
    expect(f1(figuresOf(name)), page).toBeGreaterThanOrEqual(floor);
  });
}

test('no link leads to another record than the gold has', () => {
  expect(score.remarks.filter(({ fault }) => fault === 'wrong link')).toEqual([]);
});

test('every field that a plan prints is read', () => {
  expect(recall(figuresOf('metadata')), page).toBe(1);
});

describe.each(goldSets)('the gold of %s', (set) => {
  test('quotes what stands in its documents', () => {
    for (const { id, source, gold } of readGoldSet(set, projectRoot, content)) {
      const lines = source.text.split('\n');
      const { mentions, nearMisses } = gold.movements;
      for (const mention of [...gold.citations, ...mentions, ...nearMisses, ...gold.dates]) {
        const { line, column, endLine = line, endColumn, text } = mention;
        const printed = lines.slice(line - 1, endLine);
        const last = printed.length - 1;
        const cut = printed.map((one, index) =>
          one.slice(index === 0 ? column - 1 : 0, index === last ? endColumn - 1 : undefined),
        );
        expect(cut.join('\n'), `${id}:${line}:${column}`).toBe(text);
      }
    }
  });

  test('gives every division a line that is not blank, inside the one above it', () => {
    for (const { id, source, gold } of readGoldSet(set, projectRoot, content)) {
      const lines = source.text.split('\n');
      const byPath = new Map(gold.outline.map((node) => [node.path, node]));
      expect(byPath.size, `${id}: every path once`).toBe(gold.outline.length);
      for (const { path, parent, line, level } of gold.outline) {
        expect(lines[line - 1]?.trim(), `${id} ${path}`).toBeTruthy();
        const above = parent === null ? undefined : byPath.get(parent);
        expect(above?.level ?? 0, `${id} ${path}`).toBeLessThan(level);
        expect(above?.line ?? 1, `${id} ${path}`).toBeLessThanOrEqual(line);
        expect(parent === null || above !== undefined, `${id} ${path} has its parent`).toBe(true);
      }
    }
  });
});
