import type { OutlineNode } from '../../schemas/entry.ts';
import { type Division, isDivision, type Plan } from '../tree.ts';

const toOutlineNode = (division: Division): OutlineNode => ({
  anchor: division.anchor,
  marker: division.marker,
  level: division.level,
  line: division.block.lines[0] ?? 1,
  heading: division.heading,
  text: division.block.text,
  role: division.role,
  children: division.children.filter(isDivision).map(toOutlineNode),
});

/** The divisions of body and annexes in the published shape. */
export function outlineOf(tree: Plan): OutlineNode[] {
  return tree.children.flatMap(({ children }) => children.filter(isDivision).map(toOutlineNode));
}
