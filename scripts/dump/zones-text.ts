import { textualNodes } from '../../src/pipeline/parse/textual-nodes.ts';
import type { Plan, Statement } from '../../src/pipeline/tree.ts';

/** Every node with text under its zone, in the order of the source: lines, role, first words. */
export const zonesText = (tree: Plan): string =>
  tree.children
    .map((zone) => {
      const nodes = textualNodes({ type: 'plan', children: [zone] });
      const rows = nodes.map((node) => {
        const role = node.type === 'statement' ? (node satisfies Statement).role : node.type;
        return `  ${node.lines.join('+').padStart(7)}  ${role.padEnd(18)} ${node.block.text.slice(0, 90)}`;
      });
      return [zone.zone, ...rows].join('\n');
    })
    .join('\n');
