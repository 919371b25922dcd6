import type { InstrumentKind } from '../../schemas/instrument.ts';
import type { DocumentContext } from '../mention.ts';
import { isoOf } from '../text/date.ts';
import { foldedKey } from '../text/phrase.ts';
import type { Textual } from '../tree.ts';
import { symbolAt } from './find/symbol.ts';
import { kinds } from './patterns/kinds.table.ts';
import type { Printed } from './printed.ts';

/** Rule of a mention that prints the number of the document itself with its day or body. */
export const ownDocumentRule = 'own-document';

/** Kinds by their folded names; of two kinds with one name the first. */
const kindByName = new Map(
  kinds.toReversed().flatMap(({ names, kind }) => names.map((name) => [foldedKey(name), kind] as const)),
);

/** Kind of the citing document by its printed type, else by its own symbol; null where neither tells it. */
export function ownKindOf(nodes: readonly Textual[], context: DocumentContext): InstrumentKind | null {
  for (const node of nodes) {
    if (node.type !== 'statement' || node.role !== 'documentType') continue;
    const kind = kindByName.get(foldedKey(node.block.text));
    if (kind !== undefined) return kind;
  }
  return context.reference === null ? null : (symbolAt(context.reference, 0)?.kind ?? null);
}

/**
 * Is a mention with this reference the document itself? Another body's document may bear the same number: one that
 * prints another day is that, and so is one that prints its body and no day.
 */
export function isOwnMention(
  { issuedOn, issuer }: Printed,
  reference: string | null,
  context: DocumentContext,
): boolean {
  if (reference === null || reference !== context.reference) return false;
  const printed = issuedOn === null ? null : isoOf(issuedOn);
  if (printed === null) return issuer === null;
  const length = Math.min(printed.length, context.day?.length ?? 0);
  return printed.slice(0, length) === context.day?.slice(0, length) || context.day === null;
}
