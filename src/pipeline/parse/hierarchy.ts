import type { Block } from '../text/block.ts';
import type { Division, Unknown } from '../tree.ts';
import { anchors } from './anchors.ts';
import { matchCue } from './cue.ts';
import { isItem, type Marker } from './marker.ts';
import { type Paragraph, tailOf } from './paragraphs.ts';
import { listFollowsCue } from './profiles/headings.table.ts';
import { ownedLines } from './segment.ts';

interface Open {
  readonly division: Division;
  readonly marker: Marker;
  readonly indent: number;
}

/**
 * Picks the reading of a marker that its neighbours bear out: "i)" after "h)" is a letter, after "ii" unseen and before
 * "ii)" a small Roman numeral; "C." after "B." a letter, else no marker at all. Null where no reading holds.
 */
function settle(markers: readonly Marker[], open: readonly Open[]): Marker | null {
  const last = (style: string): Marker | undefined =>
    open.findLast(({ marker }) => marker.style === style)?.marker;
  const follows = (marker: Marker): boolean => {
    const before = last(marker.style)?.value;
    return before !== undefined && before !== null && marker.value === before + 1;
  };
  const plausible = markers.filter((marker) => !isCapital(marker) || marker.value === 1 || follows(marker));
  return (
    plausible.find(follows) ??
    plausible.find(({ value }) => value === null || value === 1) ??
    plausible[0] ??
    null
  );
}

const isCapital = ({ style }: Marker): boolean => style.startsWith('capital');
const family = ({ style }: Marker): string => style.replace(/[^a-z-]+$/, '');

/**
 * How many of the open divisions stay open above a new marker. A marker goes on with its own series where one is open;
 * a series that begins under a marker of the same family ("1)" under "1.") or under a letter is nested; else it goes
 * under the nearest open marker of lower rank.
 */
function depthFor(marker: Marker, indent: number, open: readonly Open[]): number {
  const same = open.findLastIndex(
    (item) => item.marker.style === marker.style && !(isItem(marker.kind) && indent >= item.indent + 2),
  );
  if (same >= 0) return same;
  const begins = marker.value === 1;
  if (begins && !isItem(marker.kind)) {
    const related = open.findLastIndex(({ marker: other }) => family(other) === family(marker));
    const letter =
      marker.kind === 'arabic' ? open.findLastIndex(({ marker: other }) => other.kind === 'letter') : -1;
    if (related >= 0 || letter >= 0) return lastOrdered(open) + 1;
  }
  const parent = open.findLastIndex(
    (item) =>
      item.marker.rank < marker.rank ||
      (isItem(marker.kind) && isItem(item.marker.kind) && item.marker.rank <= marker.rank),
  );
  return parent + 1;
}

const lastOrdered = (open: readonly Open[]): number =>
  open.findLastIndex(({ marker }) => !isItem(marker.kind));

const division = (paragraph: Paragraph, marker: Marker | null, level: number, block: Block): Division => ({
  type: 'division',
  markerKind: marker?.kind ?? 'paragraph',
  marker: marker?.printed ?? null,
  level,
  anchor: '',
  heading: null,
  block,
  lines: ownedLines(paragraph.lines),
  role: null,
  roleRule: null,
  children: [],
});

/** Divisions of a body and the markers that were misread in it. */
export interface Outline {
  readonly divisions: Division[];
  readonly misread: readonly Division[];
}

/**
 * Paragraphs to a tree of divisions. Gaps and repetitions are kept as printed. An unmarked paragraph belongs to the
 * nearest marked division above it that is not a dash, plus or bullet.
 */
export function toOutline(paragraphs: readonly Paragraph[], prefix: string | null = null): Outline {
  const roots: Division[] = [];
  const misread: Division[] = [];
  const keys = new Map<Division, Marker>();
  let open: Open[] = [];
  for (const paragraph of paragraphs) {
    const indent = paragraph.lines[0]?.indent ?? 0;
    const marker = settle(paragraph.markers, open);
    open = open.slice(0, marker === null ? lastOrdered(open) + 1 : depthFor(marker, indent, open));
    const parent = open.at(-1)?.division;
    const block = marker === null ? paragraph.block : tailOf(paragraph.block, marker.length);
    const node = division(paragraph, marker, open.length + 1, block);
    (parent?.children ?? roots).push(node);
    if (marker === null) continue;
    keys.set(node, marker);
    open.push({ division: node, marker, indent });
    if (marker.misread) misread.push(node);
  }
  anchors(roots, keys, prefix);
  for (const root of roots) setHeadings(root);
  return { divisions: roots, misread };
}

const isDivision = (node: Division | Unknown): node is Division => node.type === 'division';
const longestHeading = 260;

/** A division has a heading where its own text announces its children or stands in capitals. */
function setHeadings(node: Division): void {
  const children = node.children.filter(isDivision);
  if (node.marker !== null && !isItem(node.markerKind) && announces(node, children))
    node.heading = node.block.text;
  for (const child of children) setHeadings(child);
}

function announces({ block: { text } }: Division, children: readonly Division[]): boolean {
  if (text === '' || text.length > longestHeading * 1.5) return false;
  if (/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)) return true;
  const [first] = children;
  if (first === undefined) return false;
  if (/[.;]$/u.test(text)) {
    return (
      text.length <= longestHeading &&
      first.marker === null &&
      !/[.;]\s/u.test(text) &&
      /[”"]\s?[.;]$/u.test(text)
    );
  }
  if (text.endsWith(':')) return text.length <= longestHeading && matchCue(listFollowsCue, text) === null;
  return !/[.;]\s+\p{Lu}/u.test(text);
}
