import type { Instrument } from '../../schemas/instrument.ts';
import type { CitationMention, DocumentContext } from '../mention.ts';
import type { Registry } from '../registry.ts';
import { foldedKey } from '../text/phrase.ts';
import { lineIndex } from '../text/position.ts';
import type { StatementRole, Textual } from '../tree.ts';
import { knownTitlesOf } from './find/known-titles.ts';
import { mentionsIn, namingIn } from './find/mentions-in.ts';
import { pinpointOf } from './find/pinpoint.ts';
import { ShortNames } from './find/short-names.ts';
import { recordOf } from './mention-record.ts';
import { parentsOf } from './nesting.ts';
import { isOwnMention, ownDocumentRule, ownKindOf } from './own-document.ts';
import type { Printed } from './printed.ts';
import { printedReference } from './reference.ts';
import { Antecedents } from './resolve/antecedent.ts';
import { citingDay } from './resolve/citing-day.ts';
import { withNamedBelow } from './resolve/named-below.ts';
import { readMention } from './resolve/read-mention.ts';
import type { ReadMention } from './resolve/surroundings.ts';

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
  given: DocumentContext,
  registry: Registry,
): readonly CitationMention[] {
  const knownTitles = knownTitlesOf(registry);
  const places = lineIndex(raw);
  const blocks = nodes
    .filter((node) => node.type !== 'statement' || !silentRoles.includes(node.role))
    .map((node) => ({ node, ...namingIn(node.block, raw, knownTitles) }));
  const named = blocks.flatMap(({ naming }) => naming);
  const context = { ...given, day: citingDay(given.day, named) };
  const ownKind = ownKindOf(nodes, context);
  const made: { readonly mention: CitationMention; readonly printed: Printed }[] = [];
  const before = new Antecedents();
  const shortNames = new ShortNames();
  const readings = new Map<Printed, ReadMention>();
  for (const { node, text, naming } of blocks) {
    const { block } = node;
    const printedHere = mentionsIn({ text, naming }, ownKind, shortNames).filter(
      (one) => !isOwnMention(one, printedReference(one), context) || namesItsKind(one, text),
    );
    const sentence = lazily(() => foldedKey(block.text));
    const read = new Map<Printed, { readonly index: number; readonly instrument: Instrument | null }>();
    const parents = parentsOf(printedHere);
    for (const [order, printed] of printedHere.entries()) {
      const around = parents[order] ?? null;
      const parent = around === null ? null : (read.get(around) ?? null);
      const bearer = shortNames.bearerOf(printed);
      const mention = readMention(printed, bearer === undefined ? null : (readings.get(bearer) ?? null), {
        context,
        registry,
        printed: named,
        before,
        outer: parent?.instrument ?? null,
        outerPrinted: around,
        sentence,
      });
      if (mention === null) continue;
      const { found } = mention;
      readings.set(printed, mention);
      read.set(printed, { index: made.length, instrument: found.instrument });
      if (printed.type !== 'anaphoric' && found.rule !== ownDocumentRule) before.remember(mention);
      made.push({
        printed,
        mention: {
          node,
          range: printed.range,
          title: printed.title,
          nestedIn: parent?.index ?? null,
          ...recordOf(mention, block, raw, places),
          rejected: found.rejected,
          pinpoint: pinpointOf(text, printed.range),
        },
      });
    }
  }
  return made.map(({ mention, printed }) => withNamedBelow(mention, printed, { before, context, registry }));
}

/** A number alone is the document's own heading; with the name of its kind it is a mention. */
function namesItsKind({ range }: Printed, text: string): boolean {
  return /\p{L}/u.test(text.charAt(range.start));
}

/** A value that is worked out at most once. */
function lazily<T>(work: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
}
