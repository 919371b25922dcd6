import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { findingsOf, report } from '../../../src/pipeline/diagnostics/report.ts';
import { rules } from '../../../src/pipeline/diagnostics/rules.table.ts';

test('findings come in the order of their places, with place, severity, actual and expected', () => {
  const file = new VFile({ value: 'a\nbc' });
  report(file, [
    { rule: 'numbering-gap', start: 3, end: 4, actual: '3.', expected: '2' },
    { rule: 'blank-day', start: 0, end: 1 },
  ]);
  expect(findingsOf(file)).toMatchObject([
    { line: 1, column: 1, severity: 'info', rule: 'blank-day', actual: null, expected: null },
    { line: 2, column: 2, severity: 'warning', rule: 'numbering-gap', actual: '3.', expected: '2' },
  ]);
});

test('every rule has a whole sentence and an advice', () => {
  for (const { reason, advice } of Object.values(rules)) {
    expect(reason).toMatch(/^\p{Lu}.+\.$/u);
    expect(advice).toMatch(/\.$/);
  }
});
