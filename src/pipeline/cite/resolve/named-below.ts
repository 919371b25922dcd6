import type { CitationMention, DocumentContext } from '../../mention.ts';
import type { Registry } from '../../registry.ts';
import type { Printed } from '../printed.ts';
import type { Antecedents } from './antecedent.ts';
import { repeatedBy } from './numbered.ts';

/** What is known when a document is read to its end. */
interface WholeDocument {
  readonly before: Antecedents;
  readonly context: DocumentContext;
  readonly registry: Registry;
}

/**
 * A mention that its number and symbol left open, as in the subject of a document, with the one instrument that the
 * document names in full further down; every other mention as it was.
 */
export function withNamedBelow(
  mention: CitationMention,
  printed: Printed,
  whole: WholeDocument,
): CitationMention {
  if (mention.record.outcome !== 'ambiguous' || printed.unread) return mention;
  const named = repeatedBy(printed, whole);
  if (named === null) return mention;
  const { id, reference } = named;
  return {
    ...mention,
    record: { ...mention.record, outcome: 'resolved', instrument: id, reference, rule: 'named-below' },
    rejected: mention.rejected.filter(({ instrument }) => instrument !== id),
  };
}
