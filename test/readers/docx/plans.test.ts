import { describe, expect, test, vi } from 'vitest';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';
import { planDocx } from '../fixtures/docx-file.ts';
import { errorRate } from '../fixtures/error-rate.ts';
import { factsOf } from '../fixtures/plan-facts.ts';
import { letterheaded, planLines } from '../fixtures/plan-lines.ts';

vi.setConfig({ testTimeout: 30_000 });

describe.each([...planLines, ...planLines.map(letterheaded)])('$id as a Word file', (plan) => {
  test.each(['typed', 'automatic'] as const)('with %s numbers reads back', (numbers) => {
    const { text, warnings } = readDocx(planDocx(plan, numbers));
    expect(errorRate(plan.text, text)).toBeLessThanOrEqual(0.0005);
    expect(warnings).toEqual([]);
    expect(factsOf(text)).toEqual(factsOf(plan.text));
  });
});
