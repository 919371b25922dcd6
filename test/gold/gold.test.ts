import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { f1, noFigures } from '../../scripts/score/figures.ts';
import { formatScore } from '../../scripts/score/format-score.ts';
import { readGoldSet } from '../../scripts/score/gold-set.ts';
import { scoreSet } from '../../scripts/score/score-set.ts';
import { readContent } from '../../src/loaders/content.ts';
import { goldSets } from '../../src/schemas/saved-score.ts';

const content = readContent(join(projectRoot, 'content'));

/**
 * Floors of the reading, each the F1 of its class. Of the plans of the site they are those that were promised; of the
 * gold documents, which anybody may add to, a little below what is reached. Held-out documents have none: nobody tunes
 * on them.
 */
const floors = {
  plans: {
    metadata: 1,
    outline: 0.99,
    roles: 0.98,
    citations: 0.98,
    'citations span': 0.98,
    'citations fields': 0.98,
    'citations canonical id': 0.98,
    'citations target': 0.98,
    movements: 0.98,
    'movements span': 0.98,
    'movements family': 1,
    dates: 0.98,
    'dates from and to': 0.98,
  },
  documents: {
    metadata: 0.99,
    outline: 0.99,
    roles: 0.98,
    citations: 0.99,
    'citations span': 0.98,
    'citations fields': 0.98,
    'citations canonical id': 0.99,
    'citations target': 0.99,
    movements: 0.99,
    'movements span': 0.99,
    'movements family': 0.99,
    dates: 0.98,
    'dates from and to': 0.98,
  },
} as const;

describe.each(['plans', 'documents'] as const)('the reading of %s', (set) => {
  const score = scoreSet(set, readGoldSet(set, projectRoot, content), content.registry);
  const page = formatScore(score);

  test.each(Object.entries(floors[set]))('%s does not fall below %f', (name, floor) => {
    const figures = score.figures.get(name) ?? noFigures;
    expect(figures.wanted).toBeGreaterThan(0);
    expect(f1(figures), page).toBeGreaterThanOrEqual(floor);
  });

  test('no link leads to another record than the gold has', () => {
    expect(score.remarks.filter(({ fault }) => fault === 'wrong link')).toEqual([]);
  });
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
