import type { Block } from '../text/block.ts';
import { type Division, isDivision, type PlanContent, type Statement, type StatementRole } from '../tree.ts';
import type { AnchorNames } from './anchor-names.ts';
import { anchors } from './anchors.ts';
import { matchCue } from './cue.ts';
import { footnotesIn } from './footnotes.ts';
import { follows, isItem, type Marker } from './marker.ts';
import { type Paragraph, tailOf } from './paragraphs.ts';
import { listFollowsCue, sectionNameCue } from './profiles/headings.table.ts';
import { attachedToCue } from './profiles/signature.table.ts';
import { ownedLines } from './segment.ts';
import { settle } from './settle.ts';

interface Open {
  readonly division: Division;
  readonly marker: Marker;
  readonly indent: number;
}

/** Fewest columns of blank by which a dash under another is nested. */
const nestedIndent = 2;

const family = ({ style }: Marker): string => style.replace(/[^a-z-]+$/, '');

/**
 * How many of the open divisions stay open above a new marker. The first case that holds decides:
 * - the marker goes on with its own series where one is open ("2." behind "1."), a dash with one that stands as far in,
 *   or with any where it stands no further in than the number above;
 * - a "Phần" goes under the letter of the alphabet that divides the whole document;
 * - a dash goes on with the first series of dashes that stands further in than itself;
 * - a series that begins is nested under a marker of its own family ("1)" under "1.") or, of numbers, under a letter;
 * - else the marker goes under the nearest open one of lower rank.
 */
function depthFor(marker: Marker, indent: number, open: readonly Open[]): number {
  const isSame = ({ marker: { style } }: Open): boolean => style === marker.style;
  const isFlush = !isItem(marker.kind) || indent <= (open[lastOrdered(open)]?.indent ?? -1);
  const same = open.findLastIndex(
    (item) => isSame(item) && (isFlush || Math.abs(indent - item.indent) < nestedIndent),
  );
  if (same >= 0) return same;
  if (marker.style.startsWith('part') && open[0]?.marker.isLetter === true) return 1;
  const further = open.findIndex((item) => isSame(item) && indent < item.indent);
  if (further >= 0) return further;
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

/** Paragraphs that are asked whether a series goes on behind a list. */
const listReach = 40;

/** Whether "1." of the paragraph at `at` begins a list inside "2.1.": the next of that series is "2.2.". */
function opensList(
  { kind, value, rank }: Marker,
  open: readonly Open[],
  paragraphs: readonly Paragraph[],
  at: number,
): boolean {
  const above = open[lastOrdered(open)]?.marker;
  if (kind !== 'arabic' || value !== 1 || above?.kind !== 'decimal') return false;
  const next = paragraphs
    .slice(at + 1, at + 1 + listReach)
    .flatMap(({ markers, isRow }) => (isRow ? [] : markers.slice(0, 1)))
    .find((marker) => marker.rank < rank || marker.style === above.style);
  const before = (key: string): string => key.slice(0, key.lastIndexOf('.'));
  return next !== undefined && follows(next, above.value) && before(next.key) === before(above.key);
}

/** Paragraphs that are asked whether the Roman section above a letter goes on behind it. */
const sectionReach = 200;

/**
 * Depth of "A." of the paragraph at `at` where it divides the open section "II.": the next of that series is "III.". Null
 * where it does not.
 */
function depthInSection(
  { style, value }: Marker,
  open: readonly Open[],
  paragraphs: readonly Paragraph[],
  at: number,
): number | null {
  if (value !== 1 || !style.startsWith('capital') || open.some(({ marker }) => marker.style === style))
    return null;
  const index = open.findIndex(({ marker }) => marker.kind === 'roman');
  const above = open[index]?.marker;
  if (above === undefined) return null;
  const next = paragraphs
    .slice(at + 1, at + 1 + sectionReach)
    .flatMap(({ markers, isRow }) => (isRow ? [] : markers))
    .find((marker) => marker.style === above.style && (marker.read === null || follows(marker, above.value)));
  return next !== undefined && follows(next, above.value) ? index + 1 : null;
}

const lastOrdered = (open: readonly Open[]): number =>
  open.findLastIndex(({ marker }) => !isItem(marker.kind));

const division = (paragraph: Paragraph, marker: Marker | null, level: number, block: Block): Division => ({
  type: 'division',
  markerKind: marker?.kind ?? 'paragraph',
  marker: marker?.printed ?? null,
  level,
  ...(marker?.value == null ? {} : { ordinal: marker.value }),
  anchor: '',
  heading: null,
  block,
  lines: ownedLines(paragraph.lines),
  role: null,
  roleRule: null,
  children: [],
});

/** A division whose marker is read otherwise than printed. */
export interface Misread {
  readonly node: Division;
  readonly read: string;
}

/** What a body holds, and the markers that were misread in it. */
export interface Outline {
  readonly content: PlanContent[];
  readonly misread: readonly Misread[];
}

/** Where an outline stands: the anchor above it, and the anchors that the document has given out. */
export interface OutlinePlace {
  readonly prefix: string | null;
  readonly taken: AnchorNames;
}

/**
 * Paragraphs to a tree of divisions. Gaps and repetitions are kept as printed. An unmarked paragraph belongs to the
 * nearest marked division above it that is not a dash, plus or bullet; so do rows of tables and footnotes, which are no
 * divisions themselves. Where a body numbers nothing higher than clauses, a line in capitals opens a section, or the name of
 * one where a body begins with such a name and prints none in capitals.
 */
export function toOutline(paragraphs: readonly Paragraph[], { prefix, taken }: OutlinePlace): Outline {
  const roots: PlanContent[] = [];
  const misread: Misread[] = [];
  const keys = new Map<Division, Marker>();
  const footnotes = footnotesIn(paragraphs);
  const opens = openerOf(paragraphs);
  let open: Open[] = [];
  const lastOf = (style: string): number | null =>
    open.findLast(({ marker }) => marker.style === style)?.marker.value ?? null;
  for (const [at, paragraph] of paragraphs.entries()) {
    const indent = paragraph.lines[0].indent;
    const below = (): PlanContent[] => open[lastOrdered(open)]?.division.children ?? roots;
    const apart = roleApart(paragraph, footnotes);
    if (apart !== null) {
      below().push(asStatement(paragraph, apart));
      continue;
    }
    const settled = settle(paragraphs, at, lastOf);
    const marker = settled ?? (opens(paragraph) ? capitalHeading : null);
    const isBelow = marker === null || opensList(marker, open, paragraphs, at);
    const depth = isBelow
      ? lastOrdered(open) + 1
      : (depthInSection(marker, open, paragraphs, at) ?? depthFor(marker, indent, open));
    open = open.slice(0, depth);
    const parent = open.at(-1)?.division;
    const block = settled === null ? paragraph.block : tailOf(paragraph.block, settled.length);
    const node = division(paragraph, settled, open.length + 1, block);
    (parent?.children ?? roots).push(node);
    if (marker === null) continue;
    open.push({ division: node, marker, indent });
    if (settled === null) continue;
    keys.set(node, settled);
    if (settled.read !== null) misread.push({ node, read: settled.read });
  }
  const divisions = roots.filter(isDivision);
  anchors(divisions, keys, prefix, taken);
  for (const root of divisions) setHeadings(root);
  return { content: roots, misread };
}

/** Rank of a clause ("1."): a body with a marker of lower rank is divided by markers alone. */
const clauseRank = 60;

/** Which unmarked paragraphs of a body open its sections. */
function openerOf(paragraphs: readonly Paragraph[]): (paragraph: Paragraph) => boolean {
  if (paragraphs.some(({ markers }) => markers.some(({ rank, read }) => read === null && rank < clauseRank)))
    return () => false;
  const namesSection = ({ block: { text }, headCue }: Paragraph): boolean =>
    headCue === null && /^\p{Lu}/u.test(text) && matchCue(sectionNameCue, text) !== null;
  const [first] = paragraphs;
  return first !== undefined && namesSection(first) && !paragraphs.some(isCapitalHeading)
    ? namesSection
    : isCapitalHeading;
}

/** An unnumbered heading as if it were a marker: it stands over clauses. */
const capitalHeading: Marker = {
  kind: 'paragraph',
  printed: '',
  length: 0,
  rank: 38,
  style: 'heading',
  value: null,
  isLetter: false,
  key: '',
  read: null,
  doubtful: false,
};

const longestCapitalHeading = 150;

/** A text in which "l" and "1" between capitals are the capital that a scanner took for them. */
const withCapitals = (text: string): string => text.replace(/(?<=\p{Lu})[l1](?=\p{Lu})/gu, 'I');

const isCapitalHeading = ({ block, headCue }: Paragraph): boolean => {
  const text = withCapitals(block.text);
  return (
    headCue === null &&
    text.length <= longestCapitalHeading &&
    /\p{Lu}{2}[^\p{Ll}]*\s[^\p{Ll}]*\p{Lu}{2}/u.test(text) &&
    !/\p{Ll}/u.test(text) &&
    !/[.;,]$/.test(text)
  );
};

/** What a paragraph is that stands among divisions and is none. */
function roleApart(paragraph: Paragraph, footnotes: ReadonlySet<Paragraph>): StatementRole | null {
  if (paragraph.isRow) return 'tableRow';
  if (footnotes.has(paragraph)) return 'footnote';
  if (matchCue(attachedToCue, paragraph.block.text) !== null) return 'text';
  return paragraph.headCue === 'pageFurniture' ? 'pageFurniture' : null;
}

const asStatement = ({ block, lines }: Paragraph, role: StatementRole): Statement => ({
  type: 'statement',
  role,
  block,
  lines: ownedLines(lines),
});

const longestHeading = 260;

/** A division has a heading where its own text announces its children or a table, or stands in capitals. */
function setHeadings(node: Division): void {
  const children = node.children.filter(isDivision);
  if (node.marker === null ? isOpened(node) : !isItem(node.markerKind) && announces(node, children))
    node.heading = node.block.text;
  for (const child of children) setHeadings(child);
}

/** An unmarked paragraph is a heading where anything stands under it. */
const isOpened = ({ block: { text }, children }: Division): boolean =>
  children.length > 0 ||
  (text.length <= longestCapitalHeading && /\p{Lu}{2}/u.test(text) && !/[\p{Ll}.;,]/u.test(text));

function announces({ block, children: content }: Division, children: readonly Division[]): boolean {
  const hasRows = content.some((one) => one.type === 'statement' && one.role === 'tableRow');
  const text = withCapitals(block.text);
  if (text === '' || text.length > longestHeading * 1.5) return false;
  // A remark in brackets behind capitals is printed small: "TIÊU CHÍ CHẤM ĐIỂM (thang điểm 100)".
  const [first] = children;
  if (/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\s\([^()]{1,80}\)$/, '')))
    return first !== undefined || hasRows || !/[.;]$/.test(text);
  if (first === undefined)
    return (
      hasRows &&
      text.length <= longestCapitalHeading &&
      !/[.;]$|[.;:]\s/u.test(text) &&
      matchCue(listFollowsCue, text) === null
    );
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
