import type { Instrument } from '../../../schemas/instrument.ts';

/** What became of a mention: the one instrument, or why there is none; `rule` names what decided. */
export interface Resolution {
  readonly outcome: 'resolved' | 'ambiguous' | 'unresolved';
  readonly instrument: Instrument | null;
  readonly rule: string;
  readonly rejected: readonly { readonly instrument: string; readonly reason: string }[];
}

/** A reason to turn an instrument down, and the test that it has to pass. */
export type Check = readonly [reason: string, test: (instrument: Instrument) => boolean];

/** Puts candidates through checks in order; the one that is left is the target, and each other keeps its reason. */
export function sift(start: readonly Instrument[], checks: readonly Check[], rule: string): Resolution {
  const rejected: { instrument: string; reason: string }[] = [];
  let left = start;
  for (const [reason, test] of checks) {
    for (const { id } of left.filter((one) => !test(one))) rejected.push({ instrument: id, reason });
    left = left.filter(test);
  }
  const [only] = left;
  if (only === undefined) return { outcome: 'unresolved', instrument: null, rule: `${rule}-none`, rejected };
  if (left.length > 1) return { outcome: 'ambiguous', instrument: null, rule: `${rule}-several`, rejected };
  return { outcome: 'resolved', instrument: only, rule, rejected };
}
