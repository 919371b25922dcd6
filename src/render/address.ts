import { blockStart } from '../pipeline/text/block.ts';
import type { Division, MarkerKind, Plan, Textual } from '../pipeline/tree.ts';

/** Markers that are words with a number, "Điều 5.", "Chương II", or words alone, "PHỤ LỤC". */
const worded: ReadonlySet<MarkerKind> = new Set(['part', 'chapter', 'section', 'article']);

const closingPoint = /[\s.:]+$/;

/** Words in capitals that are no Roman numerals. */
const loudWord = /(?<!\p{L})(?![IVXLC]+(?!\p{L}))\p{Lu}{2,}(?!\p{L})/gu;

/** "PHỤ LỤC II." as running text writes it: "Phụ lục II". */
const quiet = (marker: string): string => {
  const name = marker.replace(closingPoint, '').replace(loudWord, (word) => word.toLocaleLowerCase('vi'));
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
};

const ownPart = ({ anchor, marker, markerKind }: Division): string => {
  if (marker !== null && worded.has(markerKind)) return quiet(marker);
  const last = anchor.split('.').at(-1) ?? anchor;
  const ordinal = /^[bp](\d+.*)$/.exec(last)?.[1] ?? last;
  if (markerKind === 'paragraph') return ` ¶${ordinal}`;
  if (marker !== null && /^[^\p{L}\d]+$/u.test(marker)) return ` –${ordinal}`;
  return markerKind === 'roman' ? last.toUpperCase() : last;
};

/** Articles are numbered through the document, whatever chapter they stand in; other divisions begin anew in theirs. */
const addressIn = (parent: Division | null, parentAddress: string, division: Division): string => {
  const own = ownPart(division);
  if (parent === null || division.markerKind === 'article') return own.trim();
  if (own.startsWith(' ')) return parentAddress + own;
  const isWord = worded.has(parent.markerKind) && parent.markerKind !== 'article';
  return `${parentAddress}${isWord ? ', ' : '.'}${own}`;
};

/**
 * What stands in the gutter beside each division: "II.4 –1" for the first dash of II.4, "I ¶2" for the second
 * unmarked paragraph of I, "Điều 5.1.a" for a point of an article.
 *
 * @returns addresses by anchor
 */
export const addressesOf = (tree: Plan): ReadonlyMap<string, string> => {
  const addresses = new Map<string, string>();
  const walk = (division: Division, parent: Division | null, parentAddress: string): void => {
    const address = addressIn(parent, parentAddress, division);
    addresses.set(division.anchor, address);
    for (const child of division.children) if (child.type === 'division') walk(child, division, address);
  };
  for (const zone of tree.children)
    for (const node of zone.children) if (node.type === 'division') walk(node, null, '');
  return addresses;
};

/**
 * Fragment of a node on its plan's page: the anchor of a division, "L7" for a line outside the outline, "L7-312" for what
 * stands behind another statement on its line.
 */
export const fragmentOf = (node: Textual): string => {
  if (node.type === 'division') return node.anchor;
  const [line] = node.lines;
  return line === undefined ? `L${node.block.lines[0] ?? 0}-${blockStart(node.block)}` : `L${line}`;
};
