import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { f1, recall } from '../../scripts/score/figures.ts';
import { formatScore } from '../../scripts/score/format-score.ts';
import { readGold } from '../../scripts/score/gold.ts';
import { figuresOf } from '../../scripts/score/score.ts';
import { scorePlans } from '../../scripts/score/score-plans.ts';

const score = scorePlans(projectRoot);
const page = formatScore(score);

/** Floors of the reading on the plans of the gold; each is the F1 of its class. */
const floors = [
  { name: 'metadata', floor: 1 },
  { name: 'outline', floor: 0.98 },
  { name: 'citations', floor: 0.97 },
  { name: 'citations span', floor: 0.97 },
  { name: 'citations fields', floor: 0.9 },
  { name: 'citations canonical id', floor: 0.97 },
  { name: 'citations target', floor: 0.97 },
  { name: 'movements', floor: 0.97 },
  { name: 'movements span', floor: 0.97 },
  { name: 'movements family', floor: 1 },
  { name: 'roles', floor: 0.95 },
  { name: 'dates', floor: 0.9 },
];

for (const { name, floor } of floors) {
  test(`${name} does not fall below ${floor}`, () => {
    expect(figuresOf(score, name).wanted).toBeGreaterThan(0);
    expect(f1(figuresOf(score, name)), page).toBeGreaterThanOrEqual(floor);
  });
}

test('no citation leads to another instrument than the gold has', () => {
  expect(score.remarks.filter(({ fault }) => fault === 'wrong link')).toEqual([]);
});

test('every field that a plan prints is read', () => {
  expect(recall(figuresOf(score, 'metadata')), page).toBe(1);
});

for (const gold of readGold(join(projectRoot, 'test/gold'))) {
  test(`the gold of ${gold.id} quotes what stands in the plan`, () => {
    const source = readFileSync(join(projectRoot, 'content/plans', `${gold.id}.txt`), 'utf8');
    const lines = source.split('\n');
    const mentions = [
      ...gold.citations,
      ...gold.movements.mentions,
      ...gold.movements.nearMisses,
      ...gold.dates,
    ];
    for (const { line, column, endColumn, text } of mentions) {
      expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe(text);
    }
  });
}
