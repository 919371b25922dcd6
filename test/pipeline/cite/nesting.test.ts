import { expect, test } from 'vitest';
import { nothingPrinted } from '../../../src/pipeline/cite/find/printed-with-tail.ts';
import { parentsOf } from '../../../src/pipeline/cite/nesting.ts';
import type { Printed } from '../../../src/pipeline/cite/printed.ts';

const at = (start: number, end: number): Printed => ({
  ...nothingPrinted,
  kind: 'plan',
  range: { start, end },
});

test('each mention has the smallest one around it; equal ranges hold none of each other', () => {
  const [outer, twin, inner, innermost, behind] = [at(0, 50), at(0, 50), at(10, 40), at(20, 30), at(60, 70)];
  expect(parentsOf([outer, twin, inner, innermost, behind])).toEqual([null, null, twin, inner, null]);
});
