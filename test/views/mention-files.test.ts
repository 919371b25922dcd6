import { expect, test } from 'vitest';
import type { MentionRow } from '../../src/pipeline/catalogue/mention-row.ts';
import { mentionFilesOf, rowsPerMentionFile, tableOfMentions } from '../../src/site/tables/mention-files.ts';

const page = '/phong-trao/ca-nuoc/';

const rowsOf = (day: string | null, count: number): MentionRow[] =>
  Array.from({ length: count }, (_, line) => ({
    plan: `ke-hoach-${day}`,
    level: 'province',
    place: null,
    day,
    anchor: null,
    role: null,
    line,
    before: '',
    text: 'Cả nước chung sức',
    after: '',
  }));

test('a list of sentences that fits one file is not divided', () => {
  expect(mentionFilesOf(page, [])).toEqual([]);
  expect(mentionFilesOf(page, rowsOf('2024-05-01', rowsPerMentionFile))).toEqual([]);
  expect(tableOfMentions(page)).toBe('/phong-trao/ca-nuoc/vien-dan.csv');
});

test('a longer one is divided by year, newest first, each sentence once and in order', () => {
  const rows = [
    ...rowsOf('2025-01-31', 2),
    ...rowsOf('2024-12', 2 * rowsPerMentionFile + 1),
    ...rowsOf('2019', 1),
    ...rowsOf(null, 1),
  ];
  const files = mentionFilesOf(page, rows);
  expect(files.map(({ url, year, number, rows: own }) => [url, year, number, own.length])).toEqual([
    ['/phong-trao/ca-nuoc/vien-dan-2025.csv', '2025', 1, 2],
    ['/phong-trao/ca-nuoc/vien-dan-2024.csv', '2024', 1, rowsPerMentionFile],
    ['/phong-trao/ca-nuoc/vien-dan-2024-2.csv', '2024', 2, rowsPerMentionFile],
    ['/phong-trao/ca-nuoc/vien-dan-2024-3.csv', '2024', 3, 1],
    ['/phong-trao/ca-nuoc/vien-dan-2019.csv', '2019', 1, 1],
    ['/phong-trao/ca-nuoc/vien-dan-khong-ro-nam.csv', 'khong-ro-nam', 1, 1],
  ]);
  expect(files.flatMap((file) => file.rows)).toEqual(rows);
});

test('an unknown year stands last wherever its sentences stand in the list', () => {
  const rows = [...rowsOf(null, 1), ...rowsOf('2024', rowsPerMentionFile), ...rowsOf('2025', 1)];
  expect(mentionFilesOf(page, rows).map(({ year }) => year)).toEqual(['2025', '2024', 'khong-ro-nam']);
});
