import type { Division, MarkerKind, Plan, Textual } from '../pipeline/tree.ts';

/** Markers whose letters are printed as capitals in an address: "II". */
const capital: ReadonlySet<MarkerKind> = new Set(['roman', 'part', 'chapter', 'section', 'article']);

const ownPart = (division: Division): string => {
  const last = division.anchor.split('.').at(-1) ?? division.anchor;
  const ordinal = /^[bp](\d+.*)$/.exec(last)?.[1] ?? last;
  if (division.markerKind === 'paragraph') return ` ¶${ordinal}`;
  if (division.marker !== null && /^[^\p{L}\d]+$/u.test(division.marker)) return ` –${ordinal}`;
  return capital.has(division.markerKind) ? last.toUpperCase() : last;
};

const join = (parent: string, own: string): string => {
  if (parent === '') return own.trim();
  return own.startsWith(' ') ? parent + own : `${parent}.${own}`;
};

/**
 * What stands in the gutter beside each division: "II.4 –1" for the first dash of II.4, "I ¶2" for the second
 * unmarked paragraph of I.
 *
 * @returns addresses by anchor
 */
export const addressesOf = (tree: Plan): ReadonlyMap<string, string> => {
  const addresses = new Map<string, string>();
  const walk = (division: Division, parent: string): void => {
    const address = join(parent, ownPart(division));
    addresses.set(division.anchor, address);
    for (const child of division.children) if (child.type === 'division') walk(child, address);
  };
  for (const zone of tree.children)
    for (const node of zone.children) if (node.type === 'division') walk(node, '');
  return addresses;
};

/**
 * Fragment of a node on its plan's page: the anchor of a division, "L7" for a line outside the outline, "L7-312" for what
 * stands behind another statement on its line.
 */
export const fragmentOf = (node: Textual): string => {
  if (node.type === 'division') return node.anchor;
  const [line] = node.lines;
  return line === undefined ? `L${node.block.lines[0] ?? 0}-${node.block.offsets[0] ?? 0}` : `L${line}`;
};
