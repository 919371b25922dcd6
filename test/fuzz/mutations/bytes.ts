import fc from 'fast-check';

type Change = (bytes: Uint8Array) => Uint8Array;

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Uint8Array, share: number): number => Math.floor(share * bytes.length);

const overwritten = fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 8 })).map(
  ([share, put]): Change =>
    (bytes) => {
      const copy = bytes.slice();
      for (const [index, byte] of put.entries())
        if (at(bytes, share) + index < copy.length) copy[at(bytes, share) + index] = byte;
      return copy;
    },
);
const flipped = fc.tuple(place, fc.nat(7)).map(
  ([share, bit]): Change =>
    (bytes) => {
      const copy = bytes.slice();
      copy[at(bytes, share)] = (copy[at(bytes, share)] ?? 0) ^ (1 << bit);
      return copy;
    },
);
const cut = fc.tuple(place, place).map(
  ([from, to]): Change =>
    (bytes) =>
      joined(bytes.subarray(0, at(bytes, Math.min(from, to))), bytes.subarray(at(bytes, Math.max(from, to)))),
);
const repeated = fc.tuple(place, place, fc.integer({ min: 1, max: 5 })).map(
  ([from, to, times]): Change =>
    (bytes) => {
      const [first, last] = [at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to))];
      const piece = bytes.subarray(first, Math.min(last, first + 4000));
      return joined(bytes.subarray(0, last), ...Array<Uint8Array>(times).fill(piece), bytes.subarray(last));
    },
);
const ended = place.map(
  (share): Change =>
    (bytes) =>
      bytes.slice(0, at(bytes, share)),
);

const change = fc.oneof(
  { weight: 4, arbitrary: overwritten },
  { weight: 4, arbitrary: flipped },
  { weight: 1, arbitrary: cut },
  { weight: 1, arbitrary: repeated },
  { weight: 1, arbitrary: ended },
);

/** A file with up to six changes: bytes overwritten, bits flipped, stretches cut out or repeated, an early end. */
export const mutatedBytes = (files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([file, changes]) => changes.reduce((bytes, make) => make(bytes), file));
