import { foldKeepingLength } from '../fold.ts';
import { classBits, edgeClasses, letterClass } from './letter-class.ts';

/** Bit of a single class, and of two classes side by side, among the bits of a sight. */
const singles = 1 << (2 * classBits);
export const bitOfOne = (one: number): number => singles + one;
export const bitOfPair = (one: number, next: number): number => (one << classBits) | next;

const words = (singles + (1 << classBits)) >> 5;

/** Which characters, and which pairs of neighbours, a text holds, by their classes: one bit each. */
export type Sight = Uint32Array;

const mark = (bits: Sight, bit: number): void => {
  bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
};

/** What every text has: its edges, of which a pattern may ask for one twice. */
const edges: Sight = new Uint32Array(words);
for (const edge of Object.values(edgeClasses)) {
  mark(edges, bitOfOne(edge));
  mark(edges, bitOfPair(edge, edge));
}

/** Looks at a text once. A text and its folded form, unit for unit, give the same sight. */
export function sightOf(text: string): Sight {
  const bits = edges.slice();
  let last: number = edgeClasses.start;
  for (let at = 0; at < text.length; at += 1) {
    const one = letterClass(text.charCodeAt(at));
    mark(bits, bitOfOne(one));
    mark(bits, bitOfPair(last, one));
    last = one;
  }
  mark(bits, bitOfPair(last, edgeClasses.end));
  return bits;
}

export const isSet = (sight: Sight, bit: number): boolean =>
  (((sight[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;

/** A text as the patterns see it, worked out once for all that look at it. */
export interface Seen {
  readonly text: string;
  /** The text folded, unit for unit. */
  readonly folded: string;
  readonly sight: Sight;
}

/** Texts that were seen last: a paragraph is looked at for one thing after the other. */
const recent = new Map<string, Seen>();
const recentLimit = 256;
let last: Seen = { text: '', folded: '', sight: sightOf('') };

/** A text with its folded form and its sight. */
export function see(text: string): Seen {
  if (text === last.text) return last;
  const known = recent.get(text);
  if (known !== undefined) {
    last = known;
    return known;
  }
  const seen = { text, folded: foldKeepingLength(text), sight: sightOf(text) };
  if (recent.size >= recentLimit) recent.clear();
  recent.set(text, seen);
  last = seen;
  return seen;
}
