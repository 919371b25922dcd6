import type { InstrumentKind } from '../../../schemas/instrument.ts';
import type { Block } from '../../text/block.ts';
import { foldKeepingLength } from '../../text/fold.ts';
import type { Printed } from '../printed.ts';
import { findAnaphors } from './anaphors.ts';
import { coverOf } from './cover.ts';
import { findCitations } from './find-citations.ts';
import { mayCite } from './gate.ts';
import type { KnownTitles } from './known-titles.ts';
import { passageOf } from './passage.ts';
import type { ShortNames } from './short-names.ts';

/** The mentions of a block that name their instrument, with the text as it was read. */
export interface Naming {
  readonly text: string;
  readonly naming: readonly Printed[];
}

/** Mentions of a block that name their instrument. */
export function namingIn(block: Block, raw: string, knownTitles: KnownTitles): Naming {
  if (!mayCite(foldKeepingLength(block.text))) return { naming: [], text: block.text };
  const passage = passageOf(block, raw, knownTitles);
  return { naming: findCitations(passage), text: passage.text };
}

/**
 * All mentions of a block in reading order, outer before inner, with the phrases that point back; none of those overlaps
 * a mention that names its instrument.
 */
export function mentionsIn(
  { text, naming }: Naming,
  ownKind: InstrumentKind | null,
  shortNames: ShortNames,
): readonly Printed[] {
  const pointing = [...shortNames.usesIn(text, naming), ...findAnaphors(text, ownKind)];
  if (pointing.length === 0) return naming;
  const isTaken = coverOf(naming.map(({ range }) => range));
  return [...naming, ...pointing.filter(({ range }) => !isTaken(range))].sort(
    (a, b) => a.range.start - b.range.start || b.range.end - a.range.end,
  );
}
