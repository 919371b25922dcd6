import { expect, test } from 'vitest';
import { formatChanges, formatOverview } from '../../scripts/score/format-overview.ts';
import { changesSince, printScore, savedScoreOf } from '../../scripts/score/saved-score.ts';
import type { SetScore } from '../../scripts/score/score-set.ts';
import { savedScore } from '../../src/schemas/saved-score.ts';

const scoreWith = (right: number, damage: SetScore['damage'] = null): SetScore => ({
  set: 'plans',
  damage,
  documents: 5,
  figures: new Map([
    ['citations', { right, wanted: 10, found: 10 }],
    ['dates', { right: 0, wanted: 0, found: 0 }],
  ]),
  wrongLinks: 1,
  remarks: [],
});

test('a score is saved one class a line, and read again as it was', () => {
  const saved = savedScoreOf([scoreWith(9), scoreWith(8, { level: 'medium', seeds: [1, 2] })]);
  expect(savedScore.parse(JSON.parse(printScore(saved)))).toEqual(saved);
  expect(printScore(saved)).toContain('"citations": [9, 10, 10],\n');
});

test('gains and losses are those of the same set under the same condition', () => {
  const medium = { level: 'medium' as const, seeds: [1, 2] };
  const saved = savedScoreOf([scoreWith(9), scoreWith(8, medium)]);
  const changes = changesSince(saved, [scoreWith(10), scoreWith(7, medium)]);
  expect(changes).toEqual([
    { place: 'plans clean: citations', before: 0.9, after: 1 },
    { place: 'plans medium: citations', before: 0.8, after: 0.7 },
  ]);
  expect(changesSince(saved, [scoreWith(9), scoreWith(1, { level: 'medium', seeds: [3] })])).toEqual([]);
  expect(formatChanges(changes)).toBe(
    [
      'Against the saved score: 1 gains, 1 losses.',
      '  loss plans medium: citations 0.800 → 0.700 (-0.100)',
      '  gain plans clean: citations 0.900 → 1.000 (+0.100)',
    ].join('\n'),
  );
});

test('the overview lays the conditions side by side and leaves open what the gold does not have', () => {
  const lines = formatOverview([scoreWith(9), scoreWith(8, { level: 'heavy', seeds: [1, 2] })]).split('\n');
  const cells = (name: string) =>
    lines
      .find((line) => line.startsWith(`${name} `))
      ?.split(/\s{2,}/)
      .slice(1);
  expect(lines[1]?.trim().split(/\s+/)).toEqual(['clean', 'heavy']);
  expect(cells('citations')).toEqual(['0.900', '0.800']);
  expect(cells('dates')).toEqual(['–', '–']);
  expect(cells('wrong links')).toEqual(['1', '1']);
});
