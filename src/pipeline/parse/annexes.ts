import type { Division, PlanContent, Statement, StatementRole } from '../tree.ts';
import type { AnchorNames } from './anchor-names.ts';
import { matchCue } from './cue.ts';
import { signs } from './find-tail.ts';
import { type Outline, toOutline } from './hierarchy.ts';
import { joinLines, type Paragraph, tailOf } from './paragraphs.ts';
import { mottoBesideCue } from './profiles/letterhead.table.ts';
import { annexAnchor } from './profiles/names.table.ts';
import { appendixCue, signedCue, witnessCue } from './profiles/signature.table.ts';
import { ownedLines } from './segment.ts';

/** Fewest paragraphs from the end of an annex that its own signature may reach up to. */
const signatureReach = 12;
/** Longest title of an annex, in paragraphs. */
const titleReach = 4;
/** Longest letterhead of a form, in paragraphs. */
const headReach = 8;

interface Annex {
  readonly content: PlanContent[];
  readonly misread: Outline['misread'];
}

/**
 * What stands behind the signature. An annex that calls itself one is a division with the name as its marker and the
 * title under it as its heading; the divisions of any other attached document stand beside those of the body.
 */
export function readAnnexes(paragraphs: readonly Paragraph[], taken: AnchorNames): Annex {
  const groups: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const group = groups.at(-1);
    if (group === undefined || isAppendix(paragraph)) groups.push([paragraph]);
    else group.push(paragraph);
  }
  const annexes = groups.map((group) => {
    const [title] = group;
    return title !== undefined && isAppendix(title)
      ? readAppendix(title, group.slice(1), taken)
      : readAttachment(group, taken);
  });
  return {
    content: annexes.flatMap(({ content }) => content),
    misread: annexes.flatMap(({ misread }) => misread),
  };
}

const isAppendix = ({ lines }: Paragraph): boolean => {
  const { text } = lines[0];
  const match = matchCue(appendixCue, text);
  return match !== null && /^\p{Lu}/u.test(text) && !/[.;]$/.test(text.slice(match[0].length));
};

function readAppendix(title: Paragraph, rest: readonly Paragraph[], taken: AnchorNames): Annex {
  const match = matchCue(appendixCue, title.block.text);
  const closing = /^\s*[:.]/.exec(title.block.text.slice(match?.[0].length ?? 0))?.[0].length ?? 0;
  const length = (match?.[0].length ?? 0) + closing;
  const ordinal = match?.groups?.['ordinal'] ?? '';
  const headEnd =
    formHeadEnd(rest) ||
    Math.max(
      0,
      rest.findIndex(({ headCue }) => headCue !== 'pageFurniture'),
    );
  const isNamed = title.block.text.length > length;
  const named = headEnd > 0 && isNamed ? [] : takeTitle(isNamed, rest.slice(headEnd));
  const anchor = taken.unique(ordinal === '' ? annexAnchor : `${annexAnchor}-${ordinal}`);
  const lines = [...title.lines, ...named.flatMap((paragraph) => paragraph.lines)].sort(
    (a, b) => (a.offsets[0] ?? 0) - (b.offsets[0] ?? 0),
  );
  const block = tailOf(joinLines(lines), length);
  const head = rest.slice(0, headEnd).map((paragraph) => statement(paragraph, headRole(paragraph)));
  const { content: body, misread } = readContent(rest.slice(headEnd + named.length), anchor, taken);
  const content = [...head, ...body];
  for (const child of content) if (child.type === 'division') deepen(child);
  const division: Division = {
    type: 'division',
    markerKind: 'part',
    marker: title.block.text.slice(0, length).trim(),
    level: 1,
    anchor,
    heading: block.text === '' ? null : block.text,
    block,
    lines: ownedLines(lines),
    role: null,
    roleRule: null,
    children: content,
  };
  return { content: [division], misread };
}

/** Whether a line prints the motto of the state, alone or beside a body. */
const hasMotto = ({ headCue, block: { text } }: Paragraph): boolean =>
  headCue === 'motto' || matchCue(mottoBesideCue, text) !== null;

/** Where the letterhead ends that a form prints over its title: bodies in capitals and the motto, number and day. */
function formHeadEnd(rest: readonly Paragraph[]): number {
  const motto = rest.slice(0, headReach).findLastIndex(hasMotto);
  const isHead = (paragraph: Paragraph): boolean =>
    paragraph.isRow ||
    paragraph.headCue !== null ||
    hasMotto(paragraph) ||
    (paragraph.markers.length === 0 && !/\p{Ll}/u.test(paragraph.block.text));
  if (!rest.slice(0, motto).every(isHead)) return 0;
  const behind = rest
    .slice(motto + 1)
    .findIndex(({ headCue, isRow }) => headCue === null && !(isRow && rest[motto]?.isRow === true));
  return motto < 0 ? 0 : motto + 1 + (behind < 0 ? rest.length - motto - 1 : behind);
}

/** Lines in capitals under the name of an annex: its title. A title on the line of the name needs capitals to go on. */
function takeTitle(isNamed: boolean, rest: readonly Paragraph[]): Paragraph[] {
  const end = rest.findIndex(
    ({ block: { text }, markers, isRow, headCue }) =>
      isRow || headCue !== null || markers.length > 0 || /\p{Ll}/u.test(text) || !/\p{Lu}{2}/u.test(text),
  );
  const named = rest.slice(0, Math.min(end < 0 ? rest.length : end, titleReach));
  if (named.length > 0 || isNamed) return named;
  const [first] = rest;
  const isTitle =
    first !== undefined &&
    !first.isRow &&
    first.markers.length === 0 &&
    first.headCue === null &&
    /^\p{Lu}[^.;:]*$/u.test(first.block.text);
  return isTitle ? [first] : [];
}

/** A document of its own: what stands before its first division is its head. */
function readAttachment(paragraphs: readonly Paragraph[], taken: AnchorNames): Annex {
  const start = paragraphs.findIndex(
    ({ markers, isRow, block: { text } }) =>
      isRow || markers.length > 0 || (text.length > 120 && /[.:;]$/.test(text)),
  );
  const headEnd = start < 0 ? paragraphs.length : start;
  const head = paragraphs.slice(0, headEnd).map((paragraph) => statement(paragraph, headRole(paragraph)));
  const { content, misread } = readContent(paragraphs.slice(headEnd), null, taken);
  return { content: [...head, ...content], misread };
}

const headRole = ({ headCue }: Paragraph): StatementRole => (headCue === 'pageFurniture' ? headCue : 'text');

/** The divisions of an annex, and the signature at its end, which belongs to none of them. */
function readContent(paragraphs: readonly Paragraph[], prefix: string | null, taken: AnchorNames): Annex {
  const bodyEnd = signatureStart(paragraphs);
  const outline = toOutline(paragraphs.slice(0, bodyEnd), { prefix, taken });
  const signature = paragraphs.slice(bodyEnd).map((paragraph) => statement(paragraph, headRole(paragraph)));
  return { content: [...outline.content, ...signature], misread: outline.misread };
}

function signatureStart(paragraphs: readonly Paragraph[]): number {
  const lowest = Math.max(0, paragraphs.length - signatureReach);
  const at = paragraphs.findIndex(({ lines, isRow }, index) => {
    const [line] = lines;
    if (index < lowest || isRow) return false;
    return signs(line) || matchCue(witnessCue, line.text) !== null || matchCue(signedCue, line.text) !== null;
  });
  return at < 0 ? paragraphs.length : at;
}

const statement = ({ block, lines }: Paragraph, role: StatementRole): Statement => ({
  type: 'statement',
  role,
  block,
  lines: ownedLines(lines),
});

function deepen(node: Division): void {
  node.level += 1;
  for (const child of node.children) if (child.type === 'division') deepen(child);
}
