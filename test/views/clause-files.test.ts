import { expect, test } from 'vitest';
import { clauseFilesOf, plansPerClauseFile } from '../../src/site/clause-files.ts';

const plans = (count: number): string[] => Array.from({ length: count }, (_, index) => `ke-hoach-${index}`);

test.each([
  [0, []],
  [1, ['2024']],
  [plansPerClauseFile, ['2024']],
  [plansPerClauseFile + 1, ['2024', '2024-2']],
  [3 * plansPerClauseFile, ['2024', '2024-2', '2024-3']],
])('%i plans of a year stand in files of bounded size, each plan once and in order', (count, names) => {
  const files = clauseFilesOf('2024', plans(count));
  expect(files.map(({ name }) => name)).toEqual(names);
  expect(files.flatMap((file) => file.plans)).toEqual(plans(count));
});

test('where provinces divide a catalogue, the names of files tell the province', () => {
  const files = clauseFilesOf('2024', plans(plansPerClauseFile + 1), 'bac-kan');
  expect(files.map(({ name }) => name)).toEqual(['2024-bac-kan', '2024-bac-kan-2']);
});
