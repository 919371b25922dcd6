import { fnvOf } from '../../text/fnv.ts';

const [firstBase, secondBase] = [0x01000193, 0x2545f491];
const secondBasis = 0x2545f491;
/** Bits of the second hash that fit beside 32 of the first in a whole number. */
const secondRange = 2 ** 21;

/** Hashes of the stretches of one list of words, each in constant time. */
export interface GramHashes {
  /** 53 bits that tell the words from `start` on, `length` of them, from other words. */
  of(start: number, length: number): number;
}

const prefixes = (values: readonly number[], base: number): { sums: Uint32Array; powers: Uint32Array } => {
  const sums = new Uint32Array(values.length + 1);
  const powers = new Uint32Array(values.length + 1).fill(1);
  for (const [at, value] of values.entries()) {
    sums[at + 1] = Math.imul(sums[at] ?? 0, base) + value;
    powers[at + 1] = Math.imul(powers[at] ?? 0, base);
  }
  return { sums, powers };
};

const stretch = ({ sums, powers }: ReturnType<typeof prefixes>, start: number, length: number): number =>
  ((sums[start + length] ?? 0) - Math.imul(sums[start] ?? 0, powers[length] ?? 0)) >>> 0;

/** Prepares the hashes of all stretches of some words (polynomial prefix hashes modulo 2^32, two of them). */
export const gramHashes = (words: readonly string[]): GramHashes => {
  const first = prefixes(
    words.map((word) => fnvOf(word)),
    firstBase,
  );
  const second = prefixes(
    words.map((word) => fnvOf(word, secondBasis)),
    secondBase,
  );
  return {
    of: (start, length) =>
      stretch(first, start, length) * secondRange + (stretch(second, start, length) % secondRange),
  };
};
