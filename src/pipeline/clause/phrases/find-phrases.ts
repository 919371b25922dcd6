import type { Reading } from '../../reading.ts';
import type { Registry } from '../../registry.ts';
import { fnvOf } from '../../text/fnv.ts';
import type { Division } from '../../tree.ts';
import { weakFirst, weakLast } from './edge-words.table.ts';
import { type GramHashes, gramHashes } from './gram-hashes.ts';
import { type WordRun, wordRunsOf } from './word-runs.ts';

/** Where a formula stands: the clause, and the stretch of its text. */
export interface PhraseUse {
  readonly reading: Reading;
  readonly division: Division;
  readonly start: number;
  readonly end: number;
}

/** Words that clauses of several plans have in common, without names and numbers. */
export interface Phrase {
  /** Folded words; tells the formula from others. */
  readonly key: string;
  /** Number of words (syllables). */
  readonly length: number;
  /** How many plans use it. */
  readonly plans: number;
  /** Every place, newest plan first. */
  readonly uses: readonly PhraseUse[];
}

/** Lengths in words at which stretches are compared, the longest first; between them the stretches of one length join. */
const lengths = [40, 28, 20, 14, 10, 7] as const;

/** Fewest words of a formula: shorter ones are names of things rather than ways to say something. */
const fewest = 6;

interface OpenRun extends WordRun {
  readonly hashes: GramHashes;
  /** Per word: end of the longest kept formula that begins at or before it, and how many plans use that one. */
  readonly coveredTo: Uint32Array;
  readonly coveredBy: Uint32Array;
}

/** Plans that hold a stretch: how many, and a mark of which. */
interface Holders {
  plans: number;
  set: number;
  last: number;
}

/** Holders of every stretch of one length; cost grows with the number of words. */
const holdersOf = (runs: readonly OpenRun[], planOf: ReadonlyMap<Reading, number>, length: number) => {
  const holders = new Map<number, Holders>();
  for (const { reading, words, hashes } of runs) {
    const plan = planOf.get(reading) ?? 0;
    for (let at = 0; at + length <= words.length; at += 1) {
      const hash = hashes.of(at, length);
      const known = holders.get(hash);
      if (known === undefined) holders.set(hash, { plans: 1, set: fnvOf(`${plan}`), last: plan });
      else if (known.last !== plan) {
        known.plans += 1;
        known.set = Math.imul(known.set, 31) ^ fnvOf(`${plan}`);
        known.last = plan;
      }
    }
  }
  return holders;
};

interface Stretch {
  readonly run: OpenRun;
  readonly from: number;
  readonly to: number;
}

/** The stretch without weak words at its ends and without half a written-out short form; null where too little is left. */
const trimmed = ({ run, from, to }: Stretch): Stretch | null => {
  const { words } = run;
  const keyAt = (at: number): string => words[at]?.key ?? '';
  const isSplit = (at: number): boolean =>
    at > 0 && at < words.length && words[at]?.start === words[at - 1]?.start;
  let [first, last] = [from, to];
  while (first < last && (isSplit(first) || weakFirst.has(keyAt(first)))) first += 1;
  while (first < last && (isSplit(last) || weakLast.has(keyAt(last - 1)))) last -= 1;
  return last - first >= fewest ? { run, from: first, to: last } : null;
};

/** Stretches of a run all of whose parts of one length are held by the same plans, two at least. */
const stretchesOf = (run: OpenRun, holders: ReadonlyMap<number, Holders>, length: number): Stretch[] => {
  const found: Stretch[] = [];
  let from = -1;
  let set = 0;
  const count = run.words.length - length + 1;
  for (let at = 0; at <= count; at += 1) {
    const own = at < count ? holders.get(run.hashes.of(at, length)) : undefined;
    const isShared = own !== undefined && own.plans > 1;
    if (from >= 0 && (!isShared || own.set !== set)) {
      found.push({ run, from, to: at - 1 + length });
      from = -1;
    }
    if (isShared && from < 0) {
      from = at;
      set = own.set;
    }
  }
  return found;
};

/** Words that are added to either end of a stretch at most. */
const mostAdded = 8;

/** The word that stands at the same distance from all stretches; null where it is not one word, or there is none. */
const sameWord = (stretches: readonly Stretch[], at: (stretch: Stretch) => number): string | null => {
  const [first, ...others] = stretches.map((stretch) => stretch.run.words[at(stretch)]?.key ?? null);
  return first === undefined || others.some((word) => word !== first) ? null : first;
};

/** Like stretches with the words that stand before and after all of them: "sách, pháp luật" is "chính sách, pháp luật". */
const widened = (stretches: readonly Stretch[]): Stretch[] => {
  let [before, after] = [0, 0];
  while (before < mostAdded && sameWord(stretches, ({ from }) => from - before - 1) !== null) before += 1;
  while (after < mostAdded && sameWord(stretches, ({ to }) => to + after) !== null) after += 1;
  return stretches.map(({ run, from, to }) => ({ run, from: from - before, to: to + after }));
};

const plansIn = (stretches: readonly Stretch[]): number =>
  new Set(stretches.map(({ run }) => run.reading)).size;

const isCovered = ({ run, from, to }: Stretch, plans: number): boolean =>
  (run.coveredTo[from] ?? 0) >= to && (run.coveredBy[from] ?? 0) >= plans;

const cover = ({ run, from, to }: Stretch, plans: number): void => {
  for (let at = from; at < to; at += 1) {
    if ((run.coveredTo[at] ?? 0) < to || (run.coveredBy[at] ?? 0) < plans) {
      run.coveredTo[at] = to;
      run.coveredBy[at] = plans;
    }
  }
};

const keyOf = ({ run, from, to }: Stretch): string =>
  run.words
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');

const useOf = ({ run, from, to }: Stretch): PhraseUse => ({
  reading: run.reading,
  division: run.division,
  start: run.words[from]?.start ?? 0,
  end: run.words[to - 1]?.end ?? 0,
});

/**
 * Formulas that clauses of two plans at least have in common, those of most plans first, of equals the longest first. A
 * formula that lies in a longer one of as many plans is left out. Cost grows with the number of words.
 *
 * @param readings newest first
 */
export const findPhrases = (readings: readonly Reading[], registry: Registry): Phrase[] => {
  const planOf = new Map(readings.map((reading, at) => [reading, at]));
  const runs = readings
    .flatMap((reading) => wordRunsOf(reading, registry))
    .filter(({ words }) => words.length >= fewest)
    .map(
      (run): OpenRun => ({
        ...run,
        hashes: gramHashes(run.words.map(({ key }) => key)),
        coveredTo: new Uint32Array(run.words.length),
        coveredBy: new Uint32Array(run.words.length),
      }),
    );
  const phrases = new Map<string, Phrase>();
  for (const length of lengths) {
    const holders = holdersOf(runs, planOf, length);
    const stretches = runs.flatMap((run) => stretchesOf(run, holders, length));
    for (const group of Map.groupBy(stretches, keyOf).values()) {
      const alike = widened(group).flatMap((stretch) => trimmed(stretch) ?? []);
      const plans = plansIn(alike);
      const [first] = alike;
      if (first === undefined || plans < 2 || alike.every((one) => isCovered(one, plans))) continue;
      const key = keyOf(first);
      if (phrases.has(key)) continue;
      phrases.set(key, { key, length: first.to - first.from, plans, uses: alike.map(useOf) });
      for (const one of alike) cover(one, plans);
    }
  }
  return [...phrases.values()].sort(
    (a, b) => b.plans - a.plans || b.length - a.length || a.key.localeCompare(b.key),
  );
};
