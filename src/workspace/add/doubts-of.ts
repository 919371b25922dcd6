import { rules } from '../../pipeline/diagnostics/rules.table.ts';
import type { Reading } from '../../pipeline/reading.ts';
import { fragmentOf } from '../../render/address.ts';
import type { WeakWord } from '../../schemas/sidecar.ts';
import { addWorker as words } from '../../site/copy/add-worker.ts';
import { nodesByLine } from '../check/place-notices.ts';
import type { Doubt } from './plan-preview.ts';

const adviceOf = (rule: string): string | null =>
  Object.entries(rules).find(([id]) => id === rule)?.[1].advice ?? null;

/** Citations that lead to no record, with what may be done about them. */
const openCitations = ({ citations }: Reading, known: (index: number) => boolean): Doubt[] =>
  citations.flatMap(({ node, record }, index): Doubt[] => {
    if (record.outcome === 'resolved' || record.type === 'anaphoric' || known(index)) return [];
    const isAmbiguous = record.outcome === 'ambiguous';
    return [
      {
        severity: isAmbiguous ? 'warning' : 'info',
        line: record.line,
        fragment: fragmentOf(node),
        reason: isAmbiguous ? words.ambiguous(record.text) : words.notHeld(record.text),
        advice: isAmbiguous ? words.ambiguousAdvice : words.notHeldAdvice,
      },
    ];
  });

const ungroupedNames = ({ movements }: Reading): Doubt[] =>
  movements
    .filter(({ record }) => record.family === null)
    .map(({ node, record }) => ({
      severity: 'info',
      line: record.line,
      fragment: fragmentOf(node),
      reason: words.ungrouped(record.text),
      advice: words.ungroupedAdvice,
    }));

/** Words of a scan that the recognition was unsure of, line by line. */
const weakLines = (weakWords: readonly WeakWord[], fragmentAt: (line: number) => string | null): Doubt[] =>
  [...Map.groupBy(weakWords, ({ line }) => line)].map(([line, found]) => ({
    severity: 'warning',
    line,
    fragment: fragmentAt(line),
    reason: words.weak(found.map(({ text }) => text)),
    advice: words.weakAdvice,
    weakWords: found.map(({ text }) => text),
  }));

/**
 * Everything about a plan that a person has to look at, in the order of its lines: what the reading noticed, citations
 * that lead nowhere, names in no family, words that a scan left doubtful.
 *
 * @param isLinked whether the citation at an index leads to a page all the same
 */
export const doubtsOf = (
  reading: Reading,
  isLinked: (index: number) => boolean,
  weakWords: readonly WeakWord[],
): Doubt[] => {
  const nodes = nodesByLine(reading.tree);
  const fragmentAt = (line: number): string | null => {
    const node = nodes.get(line)?.[0];
    return node === undefined ? null : fragmentOf(node);
  };
  const noticed = reading.findings.map(
    ({ severity, line, rule, reason }): Doubt => ({
      severity,
      line,
      fragment: fragmentAt(line),
      reason,
      advice: adviceOf(rule),
    }),
  );
  return [
    ...noticed,
    ...openCitations(reading, isLinked),
    ...ungroupedNames(reading),
    ...weakLines(weakWords, fragmentAt),
  ].sort((a, b) => a.line - b.line);
};
