import type { StatementRole, ZoneName } from '../tree.ts';
import { matchCue } from './cue.ts';
import { decides, isEnacting } from './enacting.ts';
import { findTail } from './find-tail.ts';
import { headRole } from './letterhead-roles.ts';
import { follows, isItem } from './marker.ts';
import type { Paragraph } from './paragraphs.ts';
import { closingCue } from './profiles/closing.table.ts';
import { capitalBodyCue, capitalPlace, noAuthorityCue } from './profiles/issuer.table.ts';
import {
  addresseeCue,
  basisCue,
  basisListCue,
  instrumentCue,
  laterBasisCue,
  legalBasisCue,
} from './profiles/preamble.table.ts';
import { attachedToCue, positionCue } from './profiles/signature.table.ts';
import { footnoteCue } from './profiles/tables.table.ts';
import { readTail } from './tail.ts';
import { isOtherTitle, readTitle } from './title-line.ts';
import type { Zoned } from './zoned.ts';

/** Farthest paragraph in which a title is looked for: letterheads, stamps and signatures on screen come before it. */
const headLimit = 40;

const isMarked = ({ markers }: Paragraph): boolean => markers.some(({ kind }) => !isItem(kind));
const isBasis = ({ block }: Paragraph): boolean => matchCue(basisCue, block.text) !== null;
const enacts = ({ block }: Paragraph): boolean => isEnacting(block.text);
const inCapitals = ({ block }: Paragraph): boolean => !/\p{Ll}/u.test(block.text);

/**
 * Cuts a document into the parts of NĐ 30/2020/NĐ-CP, Annex I, by one walk from the head and one from the end. Each cue
 * is taken once, before anyone asks about numbering, so that no recipient becomes an item of the last clause.
 */
export function toZones(paragraphs: readonly Paragraph[]): Zoned[] {
  const zoned: Zoned[] = [];
  const put = (zone: ZoneName, role: StatementRole | null, paragraph: Paragraph): void => {
    zoned.push({ zone, role, paragraph });
  };
  const titleAt = findTitle(paragraphs);
  const tailAt = findTail(paragraphs, titleAt + 1);

  const headEnd = titleAt >= 0 ? titleAt : Math.min(untitledHeadEnd(paragraphs), tailAt);
  for (const [index, paragraph] of paragraphs.slice(0, headEnd).entries()) {
    const role = headRole(paragraph, paragraphs[index + 1]);
    put(role === 'stamp' ? 'stamp' : 'letterhead', role, paragraph);
  }

  let at = headEnd;
  const title = paragraphs[titleAt];
  if (title !== undefined) {
    const [{ text }] = title.lines;
    const type = readTitle(text);
    const isNamed = type !== null || isOtherTitle(text);
    put('title', isNamed ? 'documentType' : 'subject', title);
    at = titleAt + 1;
    const hasSubject = !isNamed || (type !== null && /[\p{L}\d]/u.test(title.block.text.slice(type.rest)));
    const end = subjectEnd(paragraphs, at, tailAt, hasSubject);
    for (const paragraph of paragraphs.slice(at, end)) put('title', titleRole(paragraph), paragraph);
    at = end;
  }

  const further = furtherBases(paragraphs.slice(at, tailAt));
  const bodyAt = preambleEnd(paragraphs, at, tailAt, further);
  for (const paragraph of paragraphs.slice(at, bodyAt)) put(...preamblePlace(paragraph, further), paragraph);
  const annexAt = findAnnex(paragraphs, bodyAt, tailAt);
  const closingAt = findClosing(paragraphs, bodyAt, annexAt);
  for (const paragraph of paragraphs.slice(bodyAt, closingAt))
    put(...(displacedPlace(paragraph) ?? (['body', null] as const)), paragraph);
  for (const paragraph of paragraphs.slice(closingAt, annexAt))
    put(...(displacedPlace(paragraph) ?? closingPlace(paragraph)), paragraph);
  for (const paragraph of paragraphs.slice(annexAt, tailAt)) put('appendix', null, paragraph);
  return [...zoned, ...readTail(paragraphs.slice(tailAt))];
}

function findTitle(paragraphs: readonly Paragraph[]): number {
  const opens = letterheadStart(paragraphs);
  const head = paragraphs.slice(0, headLimit);
  const basisAt = head.findIndex(({ block }) => matchCue(legalBasisCue, block.text) !== null);
  const known = head.findIndex(({ lines: [{ text }], headCue }, at) => {
    const isOver = at < opens && /\p{Ll}/u.test(text);
    const isUnder = basisAt >= 0 && at > basisAt && decides(text);
    return headCue === null && readTitle(text) !== null && !isOver && !isUnder;
  });
  return known < 0 ? findOtherTitle(paragraphs.slice(0, untitledHeadEnd(paragraphs))) : known;
}

/**
 * A title of no known type in a head: by its words, or the subject of a lost one, capitals behind the number that name no
 * body. A letter has neither.
 */
function findOtherTitle(head: readonly Paragraph[]): number {
  if (head.some(({ headCue }) => headCue === 'aboutLine')) return -1;
  const numberAt = head.findIndex(({ headCue }) => headCue === 'number');
  return head.findIndex(
    ({ headCue, block: { text } }, at) =>
      headCue === null && (isOtherTitle(text) || (numberAt >= 0 && at > numberAt && isOtherCapitals(text))),
  );
}

/** Where in the rest of a body's name the place begins at the latest: "ĐÀO TẠO TỈNH"; a subject may end in a place. */
const latestPlace = 25;

/** Capitals of a head that name neither a body nor a place, nor what is printed beside them. */
const isOtherCapitals = (text: string): boolean =>
  /\p{Lu}{2}.*\p{Lu}{2}/u.test(text) &&
  [capitalBodyCue, noAuthorityCue, positionCue].every((cue) => matchCue(cue, text) === null) &&
  (capitalPlace.exec(text)?.index ?? latestPlace) >= latestPlace;

/**
 * Without a title, the head is what lies before the first line that is neither letterhead nor capitals; what a page of
 * the web prints over the motto is part of it.
 */
function untitledHeadEnd(paragraphs: readonly Paragraph[]): number {
  const opens = letterheadStart(paragraphs);
  const end = paragraphs.findIndex(
    ({ headCue, block, markers }, at) =>
      at > opens && headCue === null && (markers.length > 0 || /\p{Ll}/u.test(block.text)),
  );
  return Math.max(end, 0);
}

/** How far behind the motto the number of a paper stands, in paragraphs. */
const numberReach = 8;

/** Where the letterhead stands that has a motto and a number; -1 where there is none. */
const letterheadStart = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.slice(0, headLimit).findIndex(opensHead);

/** Whether a letterhead stands here: the motto, and the number soon behind it. */
const opensHead = ({ headCue }: Paragraph, at: number, paragraphs: readonly Paragraph[]): boolean =>
  headCue === 'motto' &&
  paragraphs.slice(at + 1, at + numberReach).some(({ headCue: next }) => next === 'number');

/** The subject: the first paragraph under the title and the lines that stand right under it in the same hand. */
function subjectEnd(
  paragraphs: readonly Paragraph[],
  from: number,
  limit: number,
  titleHasSubject: boolean,
): number {
  let hasSubject = titleHasSubject;
  let at = from;
  for (; at < limit; at += 1) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || isMarked(paragraph)) break;
    if (paragraph.headCue === 'pageFurniture') {
      if (hasSubject && isRule(paragraph)) return at + 1;
      continue;
    }
    if (paragraph.headCue !== null && paragraph.headCue !== 'aboutLine') break;
    const about = !hasSubject && paragraph.headCue === 'aboutLine';
    if (!about && (enacts(paragraph) || matchCue(addresseeCue, paragraph.block.text) !== null)) break;
    const next = paragraphs[at + 1];
    if (hasSubject && next !== undefined && isBasis(next) && namesAuthority(paragraph)) break;
    const under = paragraph.lines[0].adjacent || leadsToBasis(paragraphs.slice(at, at + subjectReach));
    const goesOn = /^\p{Ll}/u.test(paragraph.block.text);
    if (hasSubject && (!under || (isBasis(paragraph) && !goesOn) || endsText(paragraph))) break;
    if (hasSubject && inCapitals(paragraph) && !inCapitals(paragraphs[at - 1] ?? paragraph)) break;
    if (!hasSubject && matchCue(legalBasisCue, paragraph.block.text) !== null) break;
    hasSubject = true;
  }
  return at;
}

/** The line of dashes that closes a title; a page number is none. */
const isRule = ({ block }: Paragraph): boolean => /^[-–—_=*~\s]{2,}$/u.test(block.text);

/** Capitals that name an office or a body: who decides, between the title and the basis. */
const namesAuthority = ({ block: { text } }: Paragraph): boolean =>
  !/\p{Ll}/u.test(text) && (matchCue(positionCue, text) !== null || matchCue(capitalBodyCue, text) !== null);

/** Most lines of a subject that blank lines part, with the basis behind them. */
const subjectReach = 4;

/** Short lines apart from the one above them that still belong to the subject: the basis follows them. */
function leadsToBasis(ahead: readonly Paragraph[]): boolean {
  const basis = ahead.findIndex(isBasis);
  return (
    basis > 0 &&
    ahead
      .slice(0, basis)
      .every(
        (each) =>
          each.headCue === null && each.block.text.length < 120 && !endsText(each) && !namesAuthority(each),
      )
  );
}

/** Whether a line ends as a text does; a title in capitals may end in a stop. */
const endsText = (paragraph: Paragraph): boolean =>
  (inCapitals(paragraph) ? /[;:]$/ : /[.;:]$/).test(paragraph.block.text);

/** Role of a line under the name of the type; the line in brackets that names another document states no subject. */
function titleRole({ headCue, block }: Paragraph): StatementRole {
  if (headCue === 'pageFurniture') return headCue;
  return matchCue(attachedToCue, block.text) === null ? 'subject' : 'text';
}

/** Whether a paragraph begins, behind its marker, with an instrument. */
const namesInstrument = ({ block, markers }: Paragraph): boolean =>
  matchCue(instrumentCue, block.text.slice(markers[0]?.length ?? 0)) !== null;

/**
 * Paragraphs that state a basis without saying so: the items of a list that "Căn cứ các văn bản:" opens, and instruments
 * that go on behind the semicolon of a basis.
 */
function furtherBases(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const found = new Set<Paragraph>();
  const texts = paragraphs.filter(({ headCue }) => headCue !== 'pageFurniture');
  for (const [at, paragraph] of texts.entries()) {
    const { block, markers } = paragraph;
    const before = texts[at - 1];
    const opens = matchCue(basisListCue, block.text) !== null;
    const goesOn =
      markers.length === 0 &&
      before !== undefined &&
      /[;,]$/.test(before.block.text) &&
      namesInstrument(paragraph);
    if (opens) for (const item of listedBases(texts.slice(at + 1))) found.add(item);
    if (opens || goesOn) found.add(paragraph);
    else if (!found.has(paragraph) && !isBasis(paragraph)) return found;
  }
  return found;
}

/**
 * The items of a list of bases: all of one series where the sentence that enacts stands right behind it, all dashes where
 * some name an instrument, else the instruments with which it begins.
 */
function listedBases(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const series = firstOf(paragraphs, isSeries);
  const behind = paragraphs[series.length];
  const isDashed = series.length > 0 && !series.some(isMarked);
  if ((behind !== undefined && enacts(behind)) || (isDashed && series.some(namesInstrument))) return series;
  return firstOf(paragraphs, (each) => each.markers.length > 0 && namesInstrument(each));
}

/** Paragraphs up to the first that does not hold. */
function firstOf(
  paragraphs: readonly Paragraph[],
  holds: (paragraph: Paragraph, before: Paragraph | undefined) => boolean,
): readonly Paragraph[] {
  const end = paragraphs.findIndex((paragraph, at) => !holds(paragraph, paragraphs[at - 1]));
  return end < 0 ? paragraphs : paragraphs.slice(0, end);
}

/** Whether a paragraph begins a list or goes on with the one before it: dash after dash, number after number. */
function isSeries({ markers: [marker] }: Paragraph, before: Paragraph | undefined): boolean {
  const last = before?.markers[0];
  if (marker === undefined || last === undefined) return marker !== undefined;
  return isItem(marker.kind) ? isItem(last.kind) : marker.style === last.style && follows(marker, last.value);
}

/** The preamble runs to the first marker of the body, or to the end of the enacting sentence; addressees are part of it. */
function preambleEnd(
  paragraphs: readonly Paragraph[],
  from: number,
  limit: number,
  further: ReadonlySet<Paragraph>,
): number {
  let enacted = false;
  let addressed = false;
  let at = from;
  for (; at < limit; at += 1) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || (isMarked(paragraph) && !further.has(paragraph))) break;
    const basis = isBasis(paragraph) || further.has(paragraph);
    const item = paragraph.markers.length > 0;
    addressed = matchCue(addresseeCue, paragraph.block.text) !== null || (addressed && item);
    if (item && !basis && !addressed) break;
    if (enacted && !basis && !decides(paragraph.block.text)) break;
    enacted ||= enacts(paragraph);
  }
  const markedFollows = paragraphs.slice(at, limit).some(isMarked);
  if (enacted || markedFollows) return at;
  return from + preambleAhead(paragraphs.slice(from, at), further);
}

/**
 * Paragraphs of addressees, of bases, and of who decides, with which a text begins whose sentence that enacts is lost or
 * that has none: a basis that ends in a semicolon and what goes on with it.
 */
function preambleAhead(paragraphs: readonly Paragraph[], further: ReadonlySet<Paragraph>): number {
  const states = (each: Paragraph): boolean => isBasis(each) || further.has(each);
  const addresses = (each: Paragraph): boolean =>
    !states(each) && (each.markers.length > 0 || matchCue(addresseeCue, each.block.text) !== null);
  const ahead = firstOf(
    paragraphs,
    (each) => states(each) || addresses(each) || each.headCue !== null || inCapitals(each),
  );
  const listed = ahead.some((each) => isBasis(each) && /[;,]$/.test(each.block.text));
  return ahead.findLastIndex((each) => addresses(each) || (listed && states(each))) + 1;
}

/**
 * Where a document begins, behind clauses whose signature is lost, that says in brackets under its title in capitals with
 * which one it was issued; `limit` if there is none.
 */
function findAnnex(paragraphs: readonly Paragraph[], from: number, limit: number): number {
  const at = paragraphs
    .slice(0, limit)
    .findIndex(({ block: { text } }, index) => index > from && isIssuedWith(text));
  const body = paragraphs.slice(from, Math.max(at, from));
  const length = body.findLastIndex((each) => !isTitle(each)) + 1;
  return length < body.length && body.slice(0, length).some(isMarked) ? from + length : limit;
}

/** Whether brackets name an instrument by its symbol with which something was issued, and no form or table. */
const isIssuedWith = (text: string): boolean =>
  matchCue(attachedToCue, text) !== null && /[/-]\s?\p{Lu}{2}/u.test(text);

const isTitle = (paragraph: Paragraph): boolean =>
  !paragraph.isRow && paragraph.headCue === null && paragraph.markers.length === 0 && inCapitals(paragraph);

/** Zone and role of a paragraph. */
type Place = readonly [ZoneName, StatementRole | null];

const closingPlace = (paragraph: Paragraph): Place => [
  'closing',
  isFootnote(paragraph) ? 'footnote' : 'closing',
];

function preamblePlace(paragraph: Paragraph, further: ReadonlySet<Paragraph>): Place {
  const displaced = displacedPlace(paragraph);
  if (displaced !== null) return displaced;
  const basis =
    isBasis(paragraph) || further.has(paragraph) || matchCue(laterBasisCue, paragraph.block.text) !== null;
  const enacting = enacts(paragraph);
  if (basis && enacting) return ['preamble', 'basisAndEnacting'];
  if (basis || enacting) return ['preamble', basis ? 'basis' : 'enacting'];
  return [
    'preamble',
    inCapitals(paragraph) && /\p{Lu}{2}/u.test(paragraph.block.text) ? 'authority' : 'text',
  ];
}

/**
 * Place of a line of the head that a scanner put elsewhere; null for everything else. Such lines keep their zone wherever
 * they stand; page numbers belong to none.
 */
function displacedPlace({ headCue }: Paragraph): Place | null {
  if (headCue === null || headCue === 'aboutLine') return null;
  if (headCue === 'pageFurniture') return ['unknown', headCue];
  return [headCue === 'stamp' ? 'stamp' : 'letterhead', headCue];
}

/** Index of the first closing paragraph among the unmarked ones at the end of the body; `limit` if there is none. */
function findClosing(paragraphs: readonly Paragraph[], from: number, limit: number): number {
  let closing = limit;
  let isLast = true;
  for (let at = limit - 1; at >= from; at -= 1) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || paragraph.markers.length > 0 || paragraph.isRow) break;
    if (paragraph.headCue !== null || isFootnote(paragraph)) continue;
    const { text } = paragraph.block;
    if (matchCue(closingCue, text) !== null) closing = at;
    else if (isLast && endsDocument(text) && !isAnnounced(paragraphs, at)) closing = at;
    isLast = false;
  }
  return closing;
}

const isFootnote = ({ block }: Paragraph): boolean => matchCue(footnoteCue, block.text) !== null;

/** The end mark of a document. */
const endsDocument = (text: string): boolean => /\.\s?\/\s?\.?$/.test(text);

/** Whether what follows is the text of a heading, and so no closing of the whole document. */
function isAnnounced(paragraphs: readonly Paragraph[], at: number): boolean {
  const before = paragraphs.slice(0, at).findLast(({ headCue, isRow }) => headCue === null && !isRow);
  return before !== undefined && !/[.;!?)”"/]$/.test(before.block.text);
}
