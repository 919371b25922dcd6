import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { f1, noFigures } from '../../scripts/score/figures.ts';
import { formatScore } from '../../scripts/score/format-score.ts';
import { readGoldSet } from '../../scripts/score/gold-set.ts';
import { scoreSet } from '../../scripts/score/score-set.ts';
import { readContent } from '../../src/loaders/content.ts';

const content = readContent(join(projectRoot, 'content'));

/** Floors of the reading on copies as offices pass them on; each is the F1 of its class. */
const floors = {
  metadata: 0.97,
  outline: 0.95,
  roles: 0.95,
  citations: 0.97,
  'citations canonical id': 0.97,
  'citations target': 0.97,
  movements: 0.97,
  dates: 0.97,
};

describe.each(['plans', 'documents'] as const)('the reading of damaged copies of %s', (set) => {
  const damage = { level: 'medium', seeds: [1, 2, 3] } as const;
  const score = scoreSet(set, readGoldSet(set, projectRoot, content), content.registry, damage);
  const page = formatScore(score);

  test.each(Object.entries(floors))('%s does not fall below %f', (name, floor) => {
    expect(f1(score.figures.get(name) ?? noFigures), page).toBeGreaterThanOrEqual(floor);
  });

  test('no link leads to another record than the gold has', () => {
    expect(score.remarks.filter(({ fault }) => fault === 'wrong link')).toEqual([]);
  });
});
