import type { Instrument, InstrumentKind } from '../../schemas/instrument.ts';
import type { CitationMention, DocumentContext } from '../mention.ts';
import type { Registry } from '../registry.ts';
import type { Block } from '../text/block.ts';
import { foldKeepingLength } from '../text/fold.ts';
import { foldedKey } from '../text/phrase.ts';
import { lineIndex } from '../text/position.ts';
import { printedForm, rawRangeOf } from '../text/raw-range.ts';
import type { StatementRole, Textual } from '../tree.ts';
import { findAnaphors } from './find/anaphors.ts';
import { coverOf } from './find/cover.ts';
import { findCitations } from './find/find-citations.ts';
import { mayCite } from './find/gate.ts';
import { type KnownTitles, knownTitlesOf } from './find/known-titles.ts';
import { passageOf } from './find/passage.ts';
import { pinpointOf } from './find/pinpoint.ts';
import { ShortNames } from './find/short-names.ts';
import { canonicalReference } from './find/symbol.ts';
import { isOwnMention, ownDocumentRule, ownKindOf } from './own-document.ts';
import { symbolByKind } from './patterns/kinds.table.ts';
import type { Printed } from './printed.ts';
import { Antecedents } from './resolve/antecedent.ts';
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

/** A number alone is the document's own heading; with the name of its kind it is a mention. */
function namesItsKind({ range }: Printed, text: string): boolean {
  return /\p{L}/u.test(text.charAt(range.start));
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
  const before = new Antecedents();
  const ownKind = ownKindOf(nodes, context);
  const shortNames = new ShortNames();
  const readings = new Map<Printed, ReadMention>();
  for (const node of nodes) {
    if (node.type === 'statement' && silentRoles.includes(node.role)) continue;
    const { block } = node;
    const { naming, text } = namingIn(block, raw, knownTitles);
    const printedHere = [...naming, ...pointingIn(text, naming, ownKind, shortNames)]
      .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
      .filter((one) => !isOwnMention(one, printedReference(one), context) || namesItsKind(one, text));
    const sentence = lazily(() => foldedKey(block.text));
    const read = new Map<Printed, { readonly index: number; readonly instrument: Instrument | null }>();
    const parents = parentsOf(printedHere);
    for (const [order, printed] of printedHere.entries()) {
      const around = parents[order];
      const parent = around == null ? null : (read.get(around) ?? null);
      const bearer = shortNames.bearerOf(printed);
      const mention = readMention(printed, bearer === undefined ? null : (readings.get(bearer) ?? null), {
        context,
        registry,
        before,
        outer: parent?.instrument ?? null,
        outerPrinted: around ?? null,
        sentence,
      });
      if (mention === null) continue;
      const { found } = mention;
      readings.set(printed, mention);
      read.set(printed, { index: mentions.length, instrument: found.instrument });
      if (printed.type !== 'anaphoric' && found.rule !== ownDocumentRule) before.remember(mention);
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
        pinpoint: pinpointOf(text, printed.range),
      });
    }
  }
  return mentions;
}

/** Mentions of a block that name their instrument, with the text as it was read. */
function namingIn(
  block: Block,
  raw: string,
  knownTitles: KnownTitles,
): { readonly naming: readonly Printed[]; readonly text: string } {
  if (!mayCite(foldKeepingLength(block.text))) return { naming: [], text: block.text };
  const passage = passageOf(block, raw, knownTitles);
  return { naming: findCitations(passage), text: passage.text };
}

/** Phrases of a block that point back; none overlaps a mention that names its instrument. */
function pointingIn(
  text: string,
  naming: readonly Printed[],
  ownKind: InstrumentKind | null,
  shortNames: ShortNames,
): readonly Printed[] {
  const pointing = [...shortNames.usesIn(text, naming), ...findAnaphors(text, ownKind)];
  if (pointing.length === 0) return pointing;
  const isTaken = coverOf(naming.map(({ range }) => range));
  return pointing.filter(({ range }) => !isTaken(range));
}

/** Resolves a mention; null for one that leans on what the document does not name, or not as a single instrument. */
function readMention(printed: Printed, bearer: ReadMention | null, around: Surroundings): ReadMention | null {
  if (printed.leansOn === null) {
    const reference = printedReference(printed);
    if (isOwnMention(printed, reference, around.context)) return { printed, found: ownDocument, reference };
    const found = resolve(printed, around);
    return { printed, found, reference: found.instrument?.reference ?? reference };
  }
  const antecedent = bearer ?? (printed.leansOn === 'shortName' ? null : around.before.of(printed));
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
  const isTyped = symbol.includes('-');
  const year =
    isTyped && yearInNumberKinds.includes(kind) ? (yearInNumber ?? issuedOn?.year ?? null) : yearInNumber;
  return canonicalReference(number, symbol, year);
}

/** For every mention the smallest one that holds it, or null; mentions with the same range hold none of each other. */
function parentsOf(all: readonly Printed[]): readonly (Printed | null)[] {
  const open: Printed[] = [];
  return all.map((one) => {
    const { start, end } = one.range;
    while ((open.at(-1)?.range.end ?? Number.POSITIVE_INFINITY) <= start) open.pop();
    const parent = open.findLast(
      ({ range }) => range.end >= end && (range.start !== start || range.end !== end),
    );
    open.push(one);
    return parent ?? null;
  });
}
