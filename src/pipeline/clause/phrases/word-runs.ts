import type { Reading } from '../../reading.ts';
import type { Registry } from '../../registry.ts';
import type { Division, PlanContent } from '../../tree.ts';
import { entityFinder } from '../families/find-entities.ts';
import { maskedWordsOf, shortFormsOf } from '../families/masked-words.ts';

/** A word of a run: folded, and where it stands in its division's block. Words of a written-out short form share one place. */
export interface RunWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Plain words of a clause that follow each other without a stop, a bracket, a quotation mark or a name between them. */
export interface WordRun {
  readonly reading: Reading;
  readonly division: Division;
  readonly words: readonly RunWord[];
}

/** Ends a formula wherever it stands; a comma does not, since many formulas are lists. */
const stop = /[.;:!?()[\]“”"«»…]|\s[-–]\s/u;
const figure = /\d/;

const divisionsIn = (nodes: readonly PlanContent[]): Division[] =>
  nodes.flatMap((node) => (node.type === 'division' ? [node, ...divisionsIn(node.children)] : []));

/** Runs of plain words in the clauses of one document, in the order of its text. Names, numbers and headings are left out. */
export const wordRunsOf = (reading: Reading, registry: Registry): WordRun[] => {
  const entitiesIn = entityFinder(reading, registry);
  const shortForms = shortFormsOf(registry);
  return divisionsIn(reading.tree.children.flatMap(({ children }) => children)).flatMap((division) => {
    if (division.heading !== null) return [];
    const { text } = division.block;
    const runs: RunWord[][] = [];
    let run: RunWord[] = [];
    let end = 0;
    for (const word of maskedWordsOf(division, entitiesIn(division), shortForms)) {
      const isPlain = word.entity === null && !figure.test(word.key);
      if (!isPlain || (word.start > end && stop.test(text.slice(end, word.start)))) {
        if (run.length > 0) runs.push(run);
        run = [];
      }
      if (isPlain) run.push({ key: word.key, start: word.start, end: word.end });
      end = word.end;
    }
    if (run.length > 0) runs.push(run);
    return runs.map((words) => ({ reading, division, words }));
  });
};
