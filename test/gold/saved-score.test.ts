import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { savedScoreOf } from '../../scripts/score/saved-score.ts';
import { scoreAll } from '../../scripts/score/score-all.ts';
import { readSavedScore } from '../../src/loaders/score.ts';

test('the saved score, which /chat-luong/ shows, is that of this reading', () => {
  const hint =
    'The score has changed: look at it with "npm run score", then save it with "npm run score -- --save".';
  expect(readSavedScore(projectRoot), hint).toEqual(savedScoreOf(scoreAll(projectRoot)));
}, 120_000);
