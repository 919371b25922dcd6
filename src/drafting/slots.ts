import { slotPieces } from '../pipeline/clause/slots.ts';
import type { PaperRun } from '../render/paper/paper.ts';
import type { Draft } from '../schemas/draft.ts';
import { slotValue } from './slot-values.ts';

/** The text with its blanks filled; those without a value keep their brackets. */
export const fillText = (text: string, draft: Draft): string =>
  slotPieces(text)
    .map((piece) => (piece.slot === null ? piece.text : slotValue(draft, piece.slot) || piece.text))
    .join('');

/** The same as runs, each blank that is still to be filled a run of its own. */
export const fillRuns = (text: string, draft: Draft): PaperRun[] => {
  const runs: PaperRun[] = [];
  let words = '';
  for (const piece of slotPieces(text)) {
    const value = piece.slot === null ? piece.text : slotValue(draft, piece.slot);
    if (value !== '') {
      words += value;
      continue;
    }
    if (words !== '') runs.push({ text: words });
    runs.push({ text: piece.text, isSlot: true });
    words = '';
  }
  return words === '' && runs.length > 0 ? runs : [...runs, { text: words }];
};

/** A blank of the draft. */
export interface SlotUse {
  readonly name: string;
  /** How often it stands in the draft. */
  readonly count: number;
  /** Parts of the draft in which it stands, in order. */
  readonly parts: readonly string[];
}

/** Blanks of a draft in the order in which they are first met. */
export const slotUses = (draft: Draft): SlotUse[] => {
  const uses = new Map<string, { count: number; parts: Set<string> }>();
  const look = (text: string, part: string | null): void => {
    for (const { slot } of slotPieces(text)) {
      if (slot === null) continue;
      const use = uses.get(slot) ?? { count: 0, parts: new Set<string>() };
      use.count += 1;
      if (part !== null) use.parts.add(part);
      uses.set(slot, use);
    }
  };
  look(draft.subject, null);
  for (const { title, parts } of draft.sections) {
    look(title, null);
    for (const { id, lines } of parts) for (const { text } of lines) look(text, id);
  }
  for (const line of draft.recipients) look(line, null);
  return [...uses].map(([name, { count, parts }]) => ({ name, count, parts: [...parts] }));
};
