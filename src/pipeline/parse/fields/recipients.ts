import type { Line } from '../../text/lines.ts';
import type { Plan } from '../../tree.ts';
import { readMarkers } from '../marker.ts';
import { statementsOf } from './statements.ts';

/** Recipients as printed, without their dashes; a second column on the line is the signature and left out. */
export function readRecipients(tree: Plan, lines: readonly Line[]): string[] {
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  return statementsOf(tree, 'recipient').map(({ block, lines: owned }) => {
    const first = byNumber.get(owned[0] ?? 0);
    const split = (first?.columns.length ?? 0) > 1;
    const text = split ? (first?.columns[0]?.text ?? block.text) : block.text;
    return text.slice(readMarkers(text)[0]?.length ?? 0);
  });
}
