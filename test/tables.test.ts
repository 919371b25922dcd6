import { describe, expect, test } from 'vitest';
import { foldKeepingLength } from '../src/pipeline/text/fold.ts';
import { growthOf, repeatedTo, steep } from './growth.ts';
import { patternTables, type Row, rowTables } from './invariants/table-rows.ts';

/** Cues run on folded text unless they ask for the printed one; shapes of markers and whole patterns on the printed one. */
const matches = (row: Row, text: string): boolean => {
  if (row.pattern === undefined) return new RegExp(`^(?:${row.source})$`, 'u').test(text);
  const printed = row.printed === true || row.numeral !== undefined;
  return (printed ? text : foldKeepingLength(text)).search(row.pattern) >= 0;
};

/** Characters of a hostile text: long enough that a pattern which looks at every pair of places takes seconds. */
const hostileLength = 8000;

const hostile = [
  'a ',
  '1.',
  '1/',
  'I',
  '(',
  '“',
  ' ',
  '- ',
  ', ',
  'ĐẢNG ',
  'số 1/',
  'Căn cứ Kế hoạch số 1/KH-UBND, ',
  'ngày tháng năm ',
  'Quyết định của Ủy ban nhân dân ',
  'các Nghị định số 1, số 2 và ',
];

/** Pieces that, repeated, begin to match a row again and again: its own examples, whole and cut short, without an end. */
const piecesOf = (examples: readonly string[]): string[] =>
  examples.flatMap((text) => [
    text,
    `${text} `,
    text.slice(0, -1),
    text.slice(0, Math.ceil(text.length / 2)),
  ]);

test('tables with examples are found', () => {
  expect(rowTables.flatMap(({ rows }) => rows).length).toBeGreaterThan(50);
  expect(patternTables.flatMap(({ patterns }) => patterns).length).toBeGreaterThan(50);
});

for (const { path, rows } of rowTables) {
  describe(path, () => {
    test.each(rows)('$id matches its examples and no counterexample', (row) => {
      expect(row.examples.length).toBeGreaterThan(0);
      expect(row.examples.filter((text) => !matches(row, text))).toEqual([]);
      expect(row.counterexamples.filter((text) => matches(row, text))).toEqual([]);
    });

    test.each(rows)('$id meets hostile input in time', async (row) => {
      for (const piece of [...hostile, ...piecesOf(row.examples), ...piecesOf(row.counterexamples)]) {
        const growth = await growthOf((length) => matches(row, repeatedTo(piece, length)), hostileLength);
        expect(growth, piece).toBeLessThan(steep);
      }
    });
  });
}

describe('every expression of', () => {
  test.each(patternTables)(
    '$path meets hostile input in time',
    async ({ patterns }) => {
      for (const pattern of patterns) {
        const everywhere = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
        for (const piece of hostile) {
          const replace = (length: number): void => {
            const text = repeatedTo(piece, length);
            text.replace(everywhere, '');
            foldKeepingLength(text).replace(everywhere, '');
          };
          const growth = await growthOf(replace, hostileLength);
          expect(growth, `${pattern.source} on ${piece}`).toBeLessThan(steep);
        }
      }
    },
    60_000,
  );
});
