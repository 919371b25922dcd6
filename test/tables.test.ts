import { describe, expect, test } from 'vitest';
import { foldKeepingLength } from '../src/pipeline/text/fold.ts';
import { patternTables, type Row, rowTables } from './invariants/table-rows.ts';

/** Cues run on folded text unless they ask for the printed one; shapes of markers and whole patterns on the printed one. */
const matches = (row: Row, text: string): boolean => {
  if (row.pattern === undefined) return new RegExp(`^(?:${row.source})$`, 'u').test(text);
  const printed = row.printed === true || row.numeral !== undefined;
  return (printed ? text : foldKeepingLength(text)).search(row.pattern) >= 0;
};

/** Characters of a hostile text: long enough that a pattern which looks at every pair of places takes seconds. */
const hostileLength = 8000;

const repeated = (text: string): string =>
  text.repeat(Math.ceil(hostileLength / Math.max(1, text.length))).slice(0, hostileLength);

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
].map(repeated);

/** Texts that begin to match a row again and again: its own examples, whole and cut short, without an end. */
const hostileFor = (examples: readonly string[]): string[] =>
  examples
    .flatMap((text) => [text, `${text} `, text.slice(0, -1), text.slice(0, Math.ceil(text.length / 2))])
    .map(repeated);

/** Milliseconds in which one pattern has to be done with one hostile text. A pattern that backtracks takes minutes. */
const bound = 250;

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

    test.each(rows)('$id meets hostile input in time', (row) => {
      const slow = [...hostile, ...hostileFor(row.examples), ...hostileFor(row.counterexamples)].filter(
        (text) => {
          const start = performance.now();
          matches(row, text);
          return performance.now() - start > bound;
        },
      );
      expect(slow.map((text) => text.slice(0, 60))).toEqual([]);
    });
  });
}

describe('every expression of', () => {
  test.each(patternTables)(
    '$path meets hostile input in time',
    ({ patterns }) => {
      for (const pattern of patterns) {
        const everywhere = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
        for (const text of hostile) {
          const start = performance.now();
          text.replace(everywhere, '');
          foldKeepingLength(text).replace(everywhere, '');
          expect(performance.now() - start, `${pattern.source} on ${text.slice(0, 40)}`).toBeLessThan(
            2 * bound,
          );
        }
      }
    },
    60_000,
  );
});
