import { type Requirement, requirementsOf } from './required.ts';
import { bitOfOne, bitOfPair, isSet, type Sight } from './sight.ts';

/** For each requirement, for each of its alternatives, the bits that a sight must have. */
type Gate = readonly (readonly Int32Array[])[];

const bitsOf = (requirement: Requirement): Int32Array[] =>
  requirement.map((classes) => {
    const [only] = classes;
    return only !== undefined && classes.length === 1
      ? Int32Array.of(bitOfOne(only))
      : Int32Array.from(classes.slice(1), (next, index) => bitOfPair(classes[index] ?? 0, next));
  });

/** Gates of the patterns of the tables; a pattern that is made for one text goes with it. */
const gates = new WeakMap<RegExp, Gate>();

function gateOf(pattern: RegExp): Gate {
  const known = gates.get(pattern);
  if (known !== undefined) return known;
  const gate = requirementsOf(pattern).map(bitsOf);
  gates.set(pattern, gate);
  return gate;
}

function hasAll(sight: Sight, bits: Int32Array): boolean {
  for (let index = 0; index < bits.length; index += 1) {
    if (!isSet(sight, bits[index] ?? 0)) return false;
  }
  return true;
}

function hasOne(sight: Sight, alternatives: readonly Int32Array[]): boolean {
  for (const bits of alternatives) if (hasAll(sight, bits)) return true;
  return false;
}

/**
 * Whether a pattern can find anything in a text of which only the sight is known: false is sure, true is not. What a
 * pattern needs is worked out from its own source, so that a table says it once.
 */
export function mayMatch(pattern: RegExp, sight: Sight): boolean {
  for (const alternatives of gateOf(pattern)) if (!hasOne(sight, alternatives)) return false;
  return true;
}
