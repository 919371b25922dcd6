import type { Plan } from '../../tree.ts';
import { readMarkers } from '../marker.ts';
import { statementsIn } from './statements.ts';

/** Recipients as printed, without their dashes. */
export function readRecipients(tree: Plan): string[] {
  return statementsIn(tree, 'recipients')
    .filter(({ role }) => role === 'recipient')
    .map(({ block: { text } }) => text.slice(readMarkers(text)[0]?.length ?? 0));
}
