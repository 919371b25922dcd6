import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { readSavedScore } from '../../src/loaders/score.ts';
import type { SavedScore, SavedSet } from '../../src/schemas/saved-score.ts';
import { copy } from '../../src/site/copy.ts';
import { damageOverview, detailTables, setsOverview, weakClasses } from '../../src/site/views/score.ts';

const heldOut: SavedSet = {
  set: 'held-out',
  damage: null,
  documents: 2,
  wrongLinks: 0,
  figures: {
    outline: [1999, 2000, 2000],
    citations: [8, 10, 8],
    'citations state': [8, 10, 8],
    'citations state span': [4, 8, 8],
    'citations party': [0, 0, 0],
    dates: [1, 4, 4],
  },
};
const heavy: SavedSet = { ...heldOut, damage: { level: 'heavy', seeds: [1] }, wrongLinks: 3 };
const saved: SavedScore = { sets: [heldOut, heavy] };

const rowNamed = (
  rows: readonly { readonly name: string; readonly cells: readonly unknown[] }[],
  name: string,
) => rows.find((row) => row.name === name)?.cells;

test('a share is cut, so that only what is whole is 100 %', () => {
  const { rows } = setsOverview(saved);
  expect(rowNamed(rows, copy.score.overviewNames.outline)).toEqual(['99,9 %']);
  expect(rowNamed(rows, copy.score.overviewNames.citations)).toEqual(['88,8 %']);
  expect(rowNamed(rows, copy.score.overviewNames.movements)).toEqual([copy.score.nothing]);
});

test('damaged copies stand beside the texts as they are', () => {
  const { columns, rows } = damageOverview(saved);
  expect(columns).toEqual([copy.score.clean, copy.score.damageNames.heavy]);
  expect(rowNamed(rows, copy.score.wrongLinks)).toEqual(['0', '3']);
});

test('a class says of how many, a question is asked of what was found, an empty class is left out', () => {
  const citations = detailTables(heldOut)[0];
  expect(citations?.rows.map(({ name }) => name)).toEqual([
    copy.score.rowNames.citations,
    copy.score.rowNames['citations state'],
  ]);
  expect(citations?.rows[1]?.cells.slice(0, 3)).toEqual([
    { percent: '100 %', right: 8, asked: 8 },
    { percent: '80 %', right: 8, asked: 10 },
    { percent: '50 %', right: 4, asked: 8 },
  ]);
});

test('what is read worst stands first; what the gold has little of is not judged', () => {
  const weak = weakClasses(saved);
  expect(weak[0]).toContain(copy.score.questionNames.span);
  expect(weak).toHaveLength(3);
  expect(weak.join()).not.toContain(copy.score.groupNames.dates);
});

test('every class of the saved score has its row and its column on the page', () => {
  const names = new Set(readSavedScore(projectRoot)?.sets.flatMap(({ figures }) => Object.keys(figures)));
  const rows = Object.keys(copy.score.rowNames);
  const questions = Object.keys(copy.score.questionNames);
  const known = new Set([
    ...rows,
    ...rows.flatMap((row) => questions.map((question) => `${row} ${question}`)),
  ]);
  expect([...names].filter((name) => !known.has(name))).toEqual([]);
});
