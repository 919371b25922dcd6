import type { Instrument, InstrumentKind } from '../../schemas/instrument.ts';
import type { CitationMention, DocumentContext } from '../mention.ts';
import type { Registry } from '../registry.ts';
import type { Block } from '../text/block.ts';
import { foldedKey } from '../text/phrase.ts';
import { lineIndex } from '../text/position.ts';
import { printedForm, rawRangeOf } from '../text/raw-range.ts';
import type { StatementRole, Textual } from '../tree.ts';
import { findAnaphors } from './find/anaphors.ts';
import { findCitations } from './find/find-citations.ts';
import { knownTitlesOf } from './find/known-titles.ts';
import { type Passage, passageOf } from './find/passage.ts';
import { pinpointOf } from './find/pinpoint.ts';
import { shortNameAt, usesOf } from './find/short-names.ts';
import { canonicalReference } from './find/symbol.ts';
import { isOwnMention, ownDocumentRule, ownKindOf } from './own-document.ts';
import { symbolByKind } from './patterns/kinds.table.ts';
import type { Printed } from './printed.ts';
import { antecedentOf } from './resolve/antecedent.ts';
import { resolve } from './resolve/resolve.ts';
import type { Resolution } from './resolve/sift.ts';
import type { ReadMention, Surroundings } from './resolve/surroundings.ts';

/** Statements that state the document's own identity or address; what stands there is no citation. */
const silentRoles: readonly StatementRole[] = [
  'authority',
  'motto',
  'number',
  'placeDate',
  'stamp',
  'documentType',
  'recipientsHeading',
  'recipient',
  'signingAuthority',
  'signerPosition',
  'signerRankAndName',
  'signerName',
  'digitalSignature',
  'pageFurniture',
];

/** Normative kinds whose number holds the year of issue: "91/2017/NĐ-CP". */
const yearInNumberKinds: readonly InstrumentKind[] = ['decree', 'circular', 'jointCircular'];

/** A short name that the document gave to an instrument, with every use of it. */
interface ShortName {
  readonly name: string;
  readonly bearer: Printed;
  readonly uses: Set<Printed>;
}

/** An annex names the decision that it belongs to: nothing is looked up. */
const ownDocument: Resolution = {
  outcome: 'unresolved',
  instrument: null,
  rule: ownDocumentRule,
  rejected: [],
};

/** What decided for a mention that leans on another one. */
const leaningRules = {
  number: 'antecedent-number',
  shortName: 'short-name',
  kind: 'sole-antecedent',
  any: 'sole-antecedent',
} as const satisfies Record<NonNullable<Printed['leansOn']>, string>;

/**
 * Finds, extracts and resolves every citation of a document, in reading order.
 *
 * @param nodes nodes with text, in reading order
 * @param raw the source that the blocks' offsets point into
 * @returns stand-off mentions; `nestedIn` is an index into the same list
 */
export function cite(
  nodes: readonly Textual[],
  raw: string,
  context: DocumentContext,
  registry: Registry,
): readonly CitationMention[] {
  const knownTitles = knownTitlesOf(registry);
  const places = lineIndex(raw);
  const mentions: CitationMention[] = [];
  const before: ReadMention[] = [];
  const ownKind = ownKindOf(nodes, context);
  const shortNames: ShortName[] = [];
  const readings = new Map<Printed, ReadMention>();
  for (const node of nodes) {
    if (node.type === 'statement' && silentRoles.includes(node.role)) continue;
    const { block } = node;
    const passage = passageOf(block, raw, knownTitles);
    const printedHere = mentionsIn(passage, ownKind, shortNames).filter(
      (one) => !isOwnMention(one, printedReference(one), context) || one.issuedOn !== null,
    );
    const sentence = lazily(() => foldedKey(passage.folded));
    const read = new Map<Printed, { readonly index: number; readonly instrument: Instrument | null }>();
    for (const [order, printed] of printedHere.entries()) {
      const parent = read.get(smallestAround(printedHere, order) ?? printed) ?? null;
      const bearer = shortNames.find(({ uses }) => uses.has(printed))?.bearer;
      const mention = readMention(printed, bearer === undefined ? null : (readings.get(bearer) ?? null), {
        context,
        registry,
        before,
        outer: parent?.instrument ?? null,
        sentence,
      });
      if (mention === null) continue;
      const { found } = mention;
      readings.set(printed, mention);
      read.set(printed, { index: mentions.length, instrument: found.instrument });
      if (printed.type !== 'anaphoric' && found.rule !== ownDocumentRule) before.push(mention);
      const range = rawRangeOf(
        block,
        printed.range,
        raw,
        printed.title !== null && opensEmphasis(printed, block, raw),
      );
      const [start, end] = [places.point(range.start), places.point(range.end)];
      const span = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
      mentions.push({
        node,
        range: printed.range,
        raw: range,
        title: printed.title,
        nestedIn: parent?.index ?? null,
        record: {
          ...span,
          text: printedForm(block, printed.range, raw, range),
          ...fieldsOf(mention, block.text),
        },
        rejected: found.rejected,
        pinpoint: pinpointOf(passage.text, printed.range),
      });
    }
  }
  return mentions;
}

/** Mentions of a block in reading order; a phrase that points back never overlaps one that names its instrument. */
function mentionsIn(
  passage: Passage,
  ownKind: InstrumentKind | null,
  shortNames: ShortName[],
): readonly Printed[] {
  const naming = findCitations(passage);
  const isFree = ({ range }: Printed): boolean =>
    naming.every((one) => one.range.end <= range.start || one.range.start >= range.end);
  const short = usesOfShortNames(passage, naming, shortNames).filter(isFree);
  const pointing = [...short, ...findAnaphors(passage.text, ownKind).filter(isFree)];
  if (pointing.length === 0) return naming;
  return [...naming, ...pointing].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

/** Uses of the short names known so far, and of those that the block gives, which join `shortNames`. */
function usesOfShortNames(
  { text }: Passage,
  naming: readonly Printed[],
  shortNames: ShortName[],
): readonly Printed[] {
  const known = shortNames.map((one) => ({ ...one, from: 0 }));
  for (const bearer of naming) {
    const given = shortNameAt(text, bearer.range.end);
    const isOne = naming.filter(({ range }) => range.start === bearer.range.start).length === 1;
    if (given === null || !isOne) continue;
    const shortName: ShortName = { name: given.name, bearer, uses: new Set() };
    shortNames.push(shortName);
    known.push({ ...shortName, from: given.start });
  }
  return known.flatMap(({ name, bearer, uses, from }) => {
    const here = usesOf(name, bearer.kind, text, from);
    for (const one of here) uses.add(one);
    return here;
  });
}

/** Resolves a mention; null for one that leans on what the document does not name, or not as a single instrument. */
function readMention(printed: Printed, bearer: ReadMention | null, around: Surroundings): ReadMention | null {
  if (printed.leansOn === null) {
    const reference = printedReference(printed);
    if (isOwnMention(printed, reference, around.context)) return { printed, found: ownDocument, reference };
    const found = resolve(printed, around);
    return { printed, found, reference: found.instrument?.reference ?? reference };
  }
  const antecedent =
    bearer ?? (printed.leansOn === 'shortName' ? null : antecedentOf(printed, around.before));
  if (antecedent === null) return null;
  const { found, reference } = antecedent;
  const kind = antecedent.printed.kind;
  return {
    printed: { ...printed, kind },
    found: { ...found, rule: leaningRules[printed.leansOn] },
    reference,
  };
}

/** Does emphasis that begins inside the mention go on to its end? Then its closing marks belong to the printed form. */
function opensEmphasis({ range }: Printed, block: Block, raw: string): boolean {
  const { start, end } = rawRangeOf(block, range, raw);
  return (raw.slice(start, end).match(/[*_]+/g)?.length ?? 0) % 2 === 1;
}

/** A value that is worked out at most once. */
function lazily<T>(work: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
}

function fieldsOf({ printed, found, reference }: ReadMention, text: string) {
  const { issuerAt, title } = printed;
  return {
    type: printed.type,
    kind: printed.kind,
    number: printed.number,
    symbol: printed.symbol,
    reference,
    issuedOn: printed.issuedOn,
    issuer: issuerAt === null ? printed.issuer : text.slice(issuerAt.start, issuerAt.end),
    title: title === null ? printed.titleText : text.slice(title.start, title.end),
    outcome: found.outcome,
    instrument: found.instrument?.id ?? null,
    rule: found.rule,
  };
}

/** Reference as far as a mention prints it; the year that a decree's number lost is that of its day. */
function printedReference({ number, symbol: printed, yearInNumber, issuedOn, kind }: Printed): string | null {
  const symbol = printed ?? (yearInNumber === null ? null : (symbolByKind[kind] ?? null));
  if (number === null || symbol === null) return null;
  const year = yearInNumberKinds.includes(kind) ? (yearInNumber ?? issuedOn?.year ?? null) : yearInNumber;
  return canonicalReference(number, symbol, year);
}

/** The smallest mention, if any, that holds the one at `order`; mentions with the same range hold none. */
function smallestAround(all: readonly Printed[], order: number): Printed | null {
  const own = all[order]?.range;
  if (own === undefined) return null;
  const around = all
    .slice(0, order)
    .findLast(
      ({ range }) =>
        range.start <= own.start &&
        range.end >= own.end &&
        (range.start !== own.start || range.end !== own.end),
    );
  return around ?? null;
}
