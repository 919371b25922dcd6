import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { savedScoreOf, scoreContent } from '../../scripts/score-search/score-content.ts';
import { readSavedSearchScore } from '../../src/loaders/search-score.ts';

const score = savedScoreOf(await scoreContent(projectRoot));

test('the saved score, which /chat-luong/ shows, is that of this search', () => {
  const hint =
    'The score has changed: look at it with "npm run score:search", then save it with "npm run score:search -- --save".';
  expect(readSavedSearchScore(projectRoot), hint).toEqual(score);
});

test.each(score.filter(({ kind }) => kind === null))('the cases of the set $set are answered', (row) => {
  expect(row.rPrecision).toBeGreaterThanOrEqual(950);
  expect(row.reciprocalRank).toBeGreaterThanOrEqual(970);
});
