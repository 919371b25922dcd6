import { slotPieces } from '../clause/slots.ts';
import { textualNodes } from '../parse/textual-nodes.ts';
import type { Reading } from '../reading.ts';
import { fold } from '../text/fold.ts';

/** Words of a run: they stand side by side and are compared as one. */
const runLength = 4;
/** A line of fewer runs is too common to tell a use by. */
const fewestRuns = 6;
/** Part of a line's runs that a clause has to hold to be a use of it. */
const leastShare = 0.5;

const runsOf = (text: string): Set<string> => {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const found = new Set<string>();
  for (let at = 0; at + runLength <= words.length; at += 1)
    found.add(words.slice(at, at + runLength).join(' '));
  return found;
};

/** Runs of the words between the blanks; a blank stands for anything. */
const runsBetweenSlots = (line: string): Set<string> =>
  new Set(slotPieces(line).flatMap(({ text, slot }) => (slot === null ? [...runsOf(text)] : [])));

interface Line {
  readonly id: string;
  readonly size: number;
}

/**
 * Plans in which words like those of a curated clause stand: one of their paragraphs holds at least half of the
 * four-word runs of one of its lines. Every paragraph of the plans is looked at once.
 *
 * @param clauses curated clauses by their lines
 * @returns ids of plans by id of clause, in the order of the readings
 */
export const modelUses = (
  clauses: readonly { readonly id: string; readonly lines: readonly string[] }[],
  readings: Iterable<Reading>,
): ReadonlyMap<string, readonly string[]> => {
  const holders = new Map<string, Line[]>();
  for (const { id, lines } of clauses)
    for (const text of lines) {
      const runs = runsBetweenSlots(text);
      if (runs.size < fewestRuns) continue;
      const line = { id, size: runs.size };
      for (const run of runs) {
        const known = holders.get(run);
        if (known === undefined) holders.set(run, [line]);
        else known.push(line);
      }
    }
  const uses = new Map<string, string[]>(clauses.map(({ id }) => [id, []]));
  for (const { tree, entry } of readings) {
    const found = new Set<string>();
    for (const { block } of textualNodes(tree)) {
      const shared = new Map<Line, number>();
      for (const run of runsOf(block.text))
        for (const line of holders.get(run) ?? []) shared.set(line, (shared.get(line) ?? 0) + 1);
      for (const [line, count] of shared) if (count >= leastShare * line.size) found.add(line.id);
    }
    for (const id of found) uses.get(id)?.push(entry.id);
  }
  return uses;
};
