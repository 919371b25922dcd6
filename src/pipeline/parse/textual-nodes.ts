import { blockStart } from '../text/block.ts';
import type { Plan, PlanContent, Textual } from '../tree.ts';

/** All nodes with text of their own, in the order in which they stand in the source. */
export function textualNodes(tree: Plan): Textual[] {
  const nodes: Textual[] = [];
  const visit = (node: PlanContent): void => {
    nodes.push(node);
    if (node.type === 'division') node.children.forEach(visit);
  };
  for (const zone of tree.children) {
    for (const node of zone.children) {
      visit(node);
    }
  }
  return nodes.sort((a, b) => blockStart(a.block) - blockStart(b.block));
}
