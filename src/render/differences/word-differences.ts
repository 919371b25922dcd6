import { diffArrays } from 'diff';
import { isWord, type WordToken, wordTokens } from './word-tokens.ts';

/** A stretch of one of two texts: in both, in the second alone, or in the first alone. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Edits after which two texts count as wholly different: beyond it the search grows with the square of the length. */
const mostEdits = 1500;

/** Words in common between two changes that are too few to be read as kept. */
const fewestKept = 2;

interface Run {
  readonly kind: Stretch['kind'];
  /** Tokens of each text that the run covers, as half-open ranges. */
  readonly first: readonly [number, number];
  readonly second: readonly [number, number];
}

const runsOf = (first: readonly WordToken[], second: readonly WordToken[]): Run[] => {
  const parts = diffArrays(
    first.map(({ word }) => word),
    second.map(({ word }) => word),
    { maxEditLength: mostEdits },
  );
  if (parts === undefined)
    return [
      { kind: 'removed', first: [0, first.length], second: [0, 0] },
      { kind: 'added', first: [first.length, first.length], second: [0, second.length] },
    ];
  let [a, b] = [0, 0];
  return parts.map(({ added, removed, value }): Run => {
    const [fromA, fromB] = [a, b];
    if (!added) a += value.length;
    if (!removed) b += value.length;
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    return { kind, first: [fromA, a], second: [fromB, b] };
  });
};

/** Changes and the few words between them as one change: what was replaced reads as a phrase, not as confetti. */
const settled = (runs: readonly Run[], words: (run: Run) => number): Run[] => {
  const found: Run[] = [];
  let open: { first: [number, number]; second: [number, number] } | null = null;
  const close = (): void => {
    if (open === null) return;
    const { first, second } = open;
    if (first[1] > first[0]) found.push({ kind: 'removed', first, second: [second[0], second[0]] });
    if (second[1] > second[0]) found.push({ kind: 'added', first: [first[1], first[1]], second });
    open = null;
  };
  for (const [at, run] of runs.entries()) {
    const isEdge = at === 0 || at === runs.length - 1;
    if (run.kind === 'same' && (isEdge || words(run) >= fewestKept)) {
      close();
      found.push(run);
    } else if (open === null) open = { first: [...run.first], second: [...run.second] };
    else {
      open.first[1] = run.first[1];
      open.second[1] = run.second[1];
    }
  }
  close();
  return found;
};

const textOf = (text: string, tokens: readonly WordToken[], [from, to]: readonly [number, number]): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

/**
 * The words by which two texts differ, as stretches in reading order: a left-out stretch stands before the one that
 * replaces it. Spaces are not compared; the stretches of each text, put together, have its words and signs in order.
 */
export const wordDifferences = (first: string, second: string): Stretch[] => {
  const [a, b] = [wordTokens(first), wordTokens(second)];
  const wordsIn = (run: Run): number => a.slice(...run.first).filter(({ word }) => isWord(word)).length;
  return settled(runsOf(a, b), wordsIn).map(({ kind, first: own, second: other }) => ({
    kind,
    text: kind === 'added' ? textOf(second, b, other) : textOf(first, a, own),
  }));
};

/** Stretches as one of the two texts has them. */
export const stretchesOf = (stretches: readonly Stretch[], side: 'first' | 'second'): Stretch[] => {
  const other = side === 'first' ? 'added' : 'removed';
  return stretches.filter(({ kind }) => kind !== other);
};
