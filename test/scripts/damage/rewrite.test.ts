import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Edit, piecesOf, rewrite } from '../../../scripts/damage/rewrite.ts';

const edits = (length: number): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.tuple(fc.nat(length), fc.nat(length), fc.string({ maxLength: 4 })).map(([one, other, text]) => ({
      start: Math.min(one, other),
      end: Math.max(one, other),
      text,
    })),
    { maxLength: 6 },
  );

const edited = fc
  .string({ minLength: 1, maxLength: 40 })
  .chain((text) => fc.record({ text: fc.constant(text), edits: edits(text.length) }));

test('a character that stays is found at its new place', () => {
  fc.assert(
    fc.property(edited, ({ text, edits: list }) => {
      const pieces = piecesOf(text, list);
      const { text: now, move } = rewrite(text, pieces);
      for (const piece of pieces) {
        if ('text' in piece || piece.start >= piece.end) continue;
        const range = move(piece);
        expect(now.slice(range?.start, range?.end)).toBe(text.slice(piece.start, piece.end));
      }
    }),
  );
});

test('a range grows by what is printed within it, and not by what is printed beside it', () => {
  const { text, move } = rewrite(
    'ab cd',
    piecesOf('ab cd', [
      { start: 0, end: 0, text: '<' },
      { start: 2, end: 3, text: '--' },
      { start: 5, end: 5, text: '>' },
    ]),
  );
  expect(text).toBe('<ab--cd>');
  expect(move({ start: 0, end: 5 })).toEqual({ start: 1, end: 7 });
  expect(move({ start: 3, end: 5 })).toEqual({ start: 5, end: 7 });
});

test('a range that lost a letter is lost; one that lost a space is not', () => {
  const letter = rewrite('ab cd', [
    { start: 0, end: 3 },
    { start: 4, end: 5 },
  ]);
  expect(letter.move({ start: 3, end: 5 })).toBeNull();
  const space = rewrite('ab cd', [
    { start: 0, end: 2 },
    { start: 3, end: 5 },
  ]);
  expect(space.move({ start: 0, end: 5 })).toEqual({ start: 0, end: 4 });
});

test('pieces may be printed in another order', () => {
  const { text, move } = rewrite('abcd', [
    { start: 2, end: 4 },
    { start: 0, end: 2 },
  ]);
  expect(text).toBe('cdab');
  expect(move({ start: 2, end: 4 })).toEqual({ start: 0, end: 2 });
});
