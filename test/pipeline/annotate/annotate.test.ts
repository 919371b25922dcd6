import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settle, spliceInto } from '../../../src/pipeline/annotate/splice.ts';
import type { Inline } from '../../../src/pipeline/tree.ts';

const textOf = (nodes: readonly Inline[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.value : textOf(node.children))).join('');

const splice = (start: number, end: number, rank: number, index = 0) => ({
  range: { start, end },
  rank,
  wrap: (children: Inline[]): Inline => ({ type: 'citation', index, children }),
});

test('links are spliced in, nested ones inside', () => {
  expect(
    spliceInto('abcdefgh', { start: 0, end: 8 }, settle([splice(2, 7, 0, 1), splice(3, 5, 1, 2)])),
  ).toEqual([
    { type: 'text', value: 'ab' },
    {
      type: 'citation',
      index: 1,
      children: [
        { type: 'text', value: 'c' },
        { type: 'citation', index: 2, children: [{ type: 'text', value: 'de' }] },
        { type: 'text', value: 'fg' },
      ],
    },
    { type: 'text', value: 'h' },
  ]);
});

test('of two that cross, the lower rank stays', () => {
  expect(settle([splice(0, 5, 1), splice(3, 8, 0)]).map(({ range }) => range)).toEqual([
    { start: 3, end: 8 },
  ]);
});

test('of two with one span, the first stays', () => {
  expect(settle([splice(1, 4, 0, 1), splice(1, 4, 0, 2)])).toHaveLength(1);
});

test('the leaves together are the text, whatever is spliced in', () => {
  const text = 'Căn cứ Luật Thi đua, khen thưởng';
  const any = fc.array(
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length), fc.nat(2))
      .map(([a, b, rank]) => splice(Math.min(a, b), Math.max(a, b), rank)),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(any, (splices) => {
      expect(textOf(spliceInto(text, { start: 0, end: text.length }, settle(splices)))).toBe(text);
    }),
  );
});

test('what is settled is nested or apart, and what is left out clashes with something of its rank or before', () => {
  const range = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(2));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), (parts) => {
      const splices = parts.map(([start, length, rank]) => splice(start, start + length, rank));
      const kept = settle(splices);
      const clashes = (one: (typeof splices)[number], other: (typeof splices)[number]): boolean => {
        const [a, b] = [one.range, other.range];
        if (a.end <= b.start || b.end <= a.start) return false;
        const isWithin = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
        return !isWithin || (a.start === b.start && a.end === b.end);
      };
      for (const [index, one] of kept.entries()) {
        expect(kept.slice(index + 1).some((other) => clashes(one, other))).toBe(false);
      }
      for (const one of splices.filter(
        (other) => !kept.includes(other) && other.range.end > other.range.start,
      )) {
        expect(kept.some((other) => other.rank <= one.rank && clashes(one, other))).toBe(true);
      }
    }),
  );
});
