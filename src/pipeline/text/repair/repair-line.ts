import type { RawRange } from '../block.ts';
import type { Line } from '../lines.ts';
import type { Mapped } from '../normalise.ts';
import { applyEdits, type Edit } from './edit.ts';
import { gluedWords } from './glued-words.ts';
import { misreadLabels, misreadNumbers } from './misread-in-place.ts';
import { misreadWords } from './misread-words.ts';
import { mixedCase } from './mixed-case.ts';
import { spacedLetters, splitWords } from './split-words.ts';
import { type Token, tokensOf } from './tokens.ts';
import { tonePlaces } from './tone-places.ts';

/** What was read otherwise than printed. `start` and `end` are offsets of the raw source. */
export interface LineRepair extends RawRange {
  readonly rule: Edit['rule'];
  readonly read: string;
  /** 1-based. */
  readonly line: number;
}

type Find = (text: string, tokens: readonly Token[]) => Edit[];

/** Letters of the wrong case and tones out of place, then spaces, since words can only be judged whole; then numbers, whose place words tell; then words. */
const passes: readonly Find[] = [
  mixedCase,
  tonePlaces,
  (text, tokens) => [...spacedLetters(text), ...splitWords(text, tokens), ...gluedWords(text, tokens)],
  misreadNumbers,
  misreadLabels,
  misreadWords,
];

/** Edits in order, the first of those that overlap. */
function settle(edits: readonly Edit[]): readonly Edit[] {
  if (edits.length < 2) return edits;
  let covered = -1;
  return [...edits]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < covered) return false;
      covered = end;
      return true;
    });
}

const rawRange = ({ offsets }: Mapped, { start, end }: Edit): RawRange => ({
  start: offsets[start] ?? 0,
  end: (offsets[Math.max(start, end - 1)] ?? 0) + 1,
});

/**
 * A line as it must have been meant, and what was read otherwise than printed. Each change has two witnesses: the
 * shape of what is printed, and what stands beside it. The source itself is never changed.
 */
export function repairLine(line: Line): { readonly line: Line; readonly repairs: readonly LineRepair[] } {
  let read: Mapped = line;
  let columns = line.columns;
  let tokens = tokensOf(line.text);
  const repairs: LineRepair[] = [];
  for (const find of passes) {
    const edits = settle(find(read.text, tokens));
    if (edits.length === 0) continue;
    for (const edit of edits) {
      repairs.push({ ...rawRange(read, edit), rule: edit.rule, read: edit.read, line: line.number });
    }
    columns = columns.map((column) => applyEdits(column, editsWithin(column, edits, read)));
    read = applyEdits(read, edits);
    tokens = tokensOf(read.text);
  }
  return repairs.length === 0 ? { line, repairs } : { line: { ...line, ...read, columns }, repairs };
}

/** Edits of the whole line that fall into one of its columns, with the column's own offsets. */
function editsWithin(column: Mapped, edits: readonly Edit[], whole: Mapped): Edit[] {
  return edits.flatMap((edit): Edit[] => {
    const start = column.offsets.indexOf(whole.offsets[edit.start] ?? 0);
    const last = column.offsets.lastIndexOf(whole.offsets[Math.max(edit.start, edit.end - 1)] ?? 0);
    return start < 0 || last < 0 ? [] : [{ ...edit, start, end: last + 1 }];
  });
}
