import type { Instrument, InstrumentKind } from '../../schemas/instrument.ts';
import type { CitationMention, DocumentContext } from '../mention.ts';
import type { Registry } from '../registry.ts';
import { lineIndex } from '../text/position.ts';
import { emphasisBefore, printedForm, rawRangeOf } from '../text/raw-range.ts';
import type { StatementRole, Textual } from '../tree.ts';
import { findAnaphors } from './find/anaphors.ts';
import { findCitations } from './find/find-citations.ts';
import { knownTitlesOf } from './find/known-titles.ts';
import { type Passage, passageOf } from './find/passage.ts';
import { canonicalReference } from './find/symbol.ts';
import { isOwnMention, ownKindOf } from './own-document.ts';
import type { Printed } from './printed.ts';
import { soleAntecedent } from './resolve/antecedent.ts';
import { resolve } from './resolve/resolve.ts';
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
  for (const node of nodes) {
    if (node.type === 'statement' && silentRoles.includes(node.role)) continue;
    const { block } = node;
    const printedHere = mentionsIn(passageOf(block, raw, knownTitles), ownKind).filter(
      (one) => !isOwnMention(one, printedReference(one), context),
    );
    const read = new Map<Printed, { readonly index: number; readonly instrument: Instrument | null }>();
    for (const [order, printed] of printedHere.entries()) {
      const parent = read.get(smallestAround(printedHere, order) ?? printed) ?? null;
      const mention = readMention(printed, { context, registry, before, outer: parent?.instrument ?? null });
      if (mention === null) continue;
      const { found } = mention;
      read.set(printed, { index: mentions.length, instrument: found.instrument });
      if (printed.type !== 'anaphoric') before.push(mention);
      const closing = printed.title !== null && emphasisBefore(block, printed.title.start, raw);
      const range = rawRangeOf(block, printed.range, raw, closing);
      const [start, end] = [places.point(range.start), places.point(range.end)];
      const span = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
      mentions.push({
        node,
        range: printed.range,
        raw: range,
        title: printed.title,
        nestedIn: parent?.index ?? null,
        record: { ...span, text: printedForm(block, printed.range, raw, range), ...fieldsOf(mention) },
        rejected: found.rejected,
        pinpoint: null,
      });
    }
  }
  return mentions;
}

/** Mentions of a block in reading order; a phrase that points back never overlaps one that names its instrument. */
function mentionsIn(passage: Passage, ownKind: InstrumentKind | null): readonly Printed[] {
  const naming = findCitations(passage);
  const isFree = ({ range }: Printed): boolean =>
    naming.every((one) => one.range.end <= range.start || one.range.start >= range.end);
  const pointing = findAnaphors(passage.block.text, ownKind).filter(isFree);
  if (pointing.length === 0) return naming;
  return [...naming, ...pointing].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

/** Resolves a mention; null for a phrase that points back to no single instrument. */
function readMention(printed: Printed, around: Surroundings): ReadMention | null {
  if (printed.type !== 'anaphoric') {
    const found = resolve(printed, around);
    return { printed, found, reference: found.instrument?.reference ?? printedReference(printed) };
  }
  const antecedent = soleAntecedent(printed.kind, around.before);
  if (antecedent === null) return null;
  const { found, reference } = antecedent;
  return { printed, found: { ...found, rule: 'sole-antecedent' }, reference };
}

function fieldsOf({ printed, found, reference }: ReadMention) {
  return {
    type: printed.type,
    kind: printed.kind,
    number: printed.number,
    symbol: printed.symbol,
    reference,
    issuedOn: printed.issuedOn,
    issuer: printed.issuer,
    title: printed.titleText,
    outcome: found.outcome,
    instrument: found.instrument?.id ?? null,
    rule: found.rule,
  };
}

/** Reference as far as a mention prints it; the year that a decree's number lost is that of its day. */
function printedReference({ number, symbol, yearInNumber, issuedOn, kind }: Printed): string | null {
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
