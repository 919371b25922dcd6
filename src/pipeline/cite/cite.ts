import type { CitationRecord } from '../../schemas/entry.ts';
import type { Instrument } from '../../schemas/instrument.ts';
import type { CitationMention, DocumentContext } from '../mention.ts';
import type { Registry } from '../registry.ts';
import { lineIndex } from '../text/position.ts';
import { emphasisBefore, printedForm, rawRangeOf } from '../text/raw-range.ts';
import type { StatementRole, Textual } from '../tree.ts';
import { findCitations } from './find/find-citations.ts';
import { knownTitlesOf } from './find/known-titles.ts';
import { passageOf } from './find/passage.ts';
import { canonicalReference } from './find/symbol.ts';
import type { Printed } from './printed.ts';
import { resolve } from './resolve/resolve.ts';
import type { Resolution } from './resolve/sift.ts';

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
  const before: { printed: Printed; instrument: Instrument }[] = [];
  for (const node of nodes) {
    if (node.type === 'statement' && silentRoles.includes(node.role)) continue;
    const { block } = node;
    const first = mentions.length;
    const outers: (Instrument | null)[] = [];
    const printedHere = findCitations(passageOf(block, raw, knownTitles)).filter(
      (one) => referenceOf(one, null) === null || referenceOf(one, null) !== context.reference,
    );
    for (const [index, printed] of printedHere.entries()) {
      const parent = smallestAround(printedHere, index);
      const outer = parent === null ? null : (outers[parent] ?? null);
      const found = resolve(printed, { context, registry, before, outer });
      outers.push(found.instrument);
      if (found.instrument !== null) before.push({ printed, instrument: found.instrument });
      const closing = printed.title !== null && emphasisBefore(block, printed.title.start, raw);
      const range = rawRangeOf(block, printed.range, raw, closing);
      const [start, end] = [places.point(range.start), places.point(range.end)];
      const span = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
      const record: CitationRecord = {
        ...span,
        text: printedForm(block, printed.range, raw, range),
        ...fieldsOf(printed, found),
      };
      mentions.push({
        node,
        range: printed.range,
        raw: range,
        title: printed.title,
        nestedIn: parent === null ? null : first + parent,
        record,
        rejected: found.rejected,
        pinpoint: null,
      });
    }
  }
  return mentions;
}

function fieldsOf(printed: Printed, found: Resolution) {
  return {
    type: printed.type,
    kind: printed.kind,
    number: printed.number,
    symbol: printed.symbol,
    reference: referenceOf(printed, found.instrument),
    issuedOn: printed.issuedOn,
    issuer: printed.issuer,
    title: printed.titleText,
    outcome: found.outcome,
    instrument: found.instrument?.id ?? null,
    rule: found.rule,
  };
}

function referenceOf(
  { number, symbol, yearInNumber, issuedOn, kind }: Printed,
  instrument: Instrument | null,
): string | null {
  if (instrument !== null) return instrument.reference;
  if (number === null || symbol === null) return null;
  const year =
    kind === 'decree' || kind === 'circular' ? (yearInNumber ?? issuedOn?.year ?? null) : yearInNumber;
  return canonicalReference(number, symbol, year);
}

function smallestAround(all: readonly Printed[], index: number): number | null {
  const own = all[index];
  if (own === undefined) return null;
  for (let i = index - 1; i >= 0; i -= 1) {
    const one = all[i];
    if (one === undefined || (one.range.start === own.range.start && one.range.end === own.range.end))
      continue;
    if (one.range.start <= own.range.start && one.range.end >= own.range.end) return i;
  }
  return null;
}
