import { read } from '../reading.ts';

type Textual = ReturnType<typeof read>['nodes'][number];

const nodeLine = (node: Textual): string => {
  const lines = node.lines.join('+');
  if (node.type !== 'division')
    return `${lines} ${node.type === 'statement' ? node.role : node.type}: ${node.block.text}`;
  const { markerKind, marker, level, anchor, heading, block } = node;
  return `${lines} #${anchor} ${markerKind} ${level} [${marker ?? ''}]${heading === null ? '' : ` <${heading}>`}: ${block.text}`;
};

/** A document as it is read: zones with their nodes, then fields, then messages, a line each. */
export const dump = (raw: string): string => {
  const { tree, nodes, fields, messages } = read(raw);
  const zoneOf = new Map(tree.children.map((zone) => [zone.children[0], zone.zone]));
  const lines = nodes.flatMap((node) => {
    const zone = zoneOf.get(node);
    return [...(zone === undefined ? [] : [`= ${zone}`]), nodeLine(node)];
  });
  const told = messages.map(({ line, rule, actual, expected }) =>
    [`! ${line}`, rule, actual ?? '', expected ?? ''].join(' | '),
  );
  const known = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `${[...lines, '', ...known, '', ...told].join('\n')}\n`;
};
