import type { Plan } from '../../tree.ts';
import { isItem, readMarkers } from '../marker.ts';
import { statementsIn } from './statements.ts';

/** What stands before a recipient: its dash, or its number; an abbreviation behind a dash, "- P. Nội vụ", is the recipient's. */
function markLength(text: string): number {
  const dash = /^[-–—+•*](?: [-–])?\)?\s*/.exec(text)?.[0].length;
  return dash ?? readMarkers(text).find(({ kind }) => isItem(kind) || kind === 'arabic')?.length ?? 0;
}

/** Recipients as printed, without their dashes. */
export function readRecipients(tree: Plan): string[] {
  return statementsIn(tree, 'recipients')
    .filter(({ role }) => role === 'recipient')
    .map(({ block: { text } }) => text.slice(markLength(text)));
}
