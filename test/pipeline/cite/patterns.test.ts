import { describe, expect, test } from 'vitest';
import { issuePatterns } from '../../../src/pipeline/cite/patterns/dates.table.ts';
import { appealPatterns, eventPatterns } from '../../../src/pipeline/cite/patterns/events.table.ts';
import { issuerPatterns } from '../../../src/pipeline/cite/patterns/issuers.table.ts';
import { kinds } from '../../../src/pipeline/cite/patterns/kinds.table.ts';
import { lawPatterns } from '../../../src/pipeline/cite/patterns/laws.table.ts';
import type { Pattern } from '../../../src/pipeline/cite/patterns/pattern.ts';
import { letterSymbol, symbolPatterns } from '../../../src/pipeline/cite/patterns/symbols.table.ts';

const tables: Readonly<Record<string, readonly Pattern[]>> = {
  appeals: appealPatterns,
  dates: issuePatterns,
  events: eventPatterns,
  issuers: issuerPatterns,
  laws: lawPatterns,
  symbols: [...symbolPatterns, letterSymbol],
};
const rows = Object.entries(tables).flatMap(([table, patterns]) =>
  patterns.map((pattern) => ({ name: `${table}/${pattern.id}`, ...pattern })),
);

/** Text of a length at which a pattern that looks back at what it has read would not come to an end. */
const hostileLength = 50_000;
const hostile = (piece: string): string => piece.repeat(Math.ceil(hostileLength / piece.length));

describe.each(rows)('$name', ({ source, examples, counterexamples }) => {
  const whole = new RegExp(`^(?:${source})$`, 'u');

  test('has an example and a counterexample', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(counterexamples.length).toBeGreaterThan(0);
  });

  test.each(examples)('reads %s', (example) => {
    expect(example).toMatch(whole);
  });

  test.each(counterexamples)('leaves %s', (counterexample) => {
    expect(counterexample).not.toMatch(whole);
  });

  test('ends in time on its own examples repeated', () => {
    const anywhere = new RegExp(source, 'gu');
    for (const example of examples) {
      for (const text of [hostile(example), hostile(`${example} `), hostile(example.slice(0, -1))]) {
        const start = performance.now();
        [...text.matchAll(anywhere)].length;
        expect(performance.now() - start).toBeLessThan(1000);
      }
    }
  });
});

test('ids are unique in a table', () => {
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
});

test('a name and a group belong to one kind', () => {
  const names = kinds.flatMap((row) => row.names);
  const groups = kinds.flatMap((row) => row.groups);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(groups).size).toBe(groups.length);
});
