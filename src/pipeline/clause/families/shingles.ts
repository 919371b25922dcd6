import { fnvBasis, fnvOf } from '../../text/fnv.ts';

/** Words that stand together in one shingle. */
const shingleLength = 3;

/** Spreads the bits of a hash over all of its places (finaliser of MurmurHash3). */
const spread = (value: number): number => {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** Hashes of all runs of three words, each once, ascending; of the whole where it is shorter. */
export const shinglesOf = (words: readonly string[]): Uint32Array => {
  const hashes = words.map((word) => fnvOf(word));
  const count = Math.max(1, hashes.length - shingleLength + 1);
  const found = new Set<number>();
  for (let at = 0; at < count; at += 1) {
    let hash = fnvBasis;
    for (const own of hashes.slice(at, at + shingleLength)) hash = spread(Math.imul(hash, 31) ^ own);
    found.add(hash);
  }
  return Uint32Array.from(found).sort();
};

/** Share of shingles that two clauses have in common, 0 to 1 (Jaccard); both lists ascending. */
export const sharedShingles = (a: Uint32Array, b: Uint32Array): number => {
  let [i, j, both] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left = 0, right = 0] = [a[i], b[j]];
    if (left === right) both += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return both / Math.max(1, a.length + b.length - both);
};

/**
 * Bands of the MinHash signature: 20 bands of 2. Of two clauses that share half of their shingles, at least one band is
 * equal in 997 of 1,000 pairs; of two that share a tenth, in 182.
 */
const bands = 20;
const rowsInBand = 2;
const seeds = Uint32Array.from({ length: bands * rowsInBand }, (_, row) => spread(row + 1));

/** Keys of the bands of a clause; like clauses share at least one of them. */
export const bandsOf = (shingles: Uint32Array): Uint32Array => {
  const least = new Uint32Array(seeds.length).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let row = 0; row < seeds.length; row += 1) {
      const hash = spread(shingle ^ (seeds[row] ?? 0));
      if (hash < (least[row] ?? 0)) least[row] = hash;
    }
  }
  return Uint32Array.from({ length: bands }, (_, band) => {
    let key = spread(band + 1);
    for (let row = band * rowsInBand; row < (band + 1) * rowsInBand; row += 1)
      key = spread(Math.imul(key, 31) ^ (least[row] ?? 0));
    return key;
  });
};
