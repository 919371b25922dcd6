import type { Block } from '../../text/block.ts';
import { foldKeepingLength } from '../../text/fold.ts';
import type { KnownTitles } from './known-titles.ts';
import { titleEndsIn } from './title-ends.ts';

/** A block with what reading the mentions in it takes, worked out once. */
export interface Passage {
  readonly block: Block;
  /** Source that the block's offsets point into. */
  readonly raw: string;
  readonly folded: string;
  readonly knownTitles: KnownTitles;
  /** Where an unknown title that runs up to there would end, in order. */
  readonly titleEnds: readonly number[];
  /** Ends of the mentions that are already read, by where they begin; mentions are read from the last to the first. */
  readonly endsByStart: Map<number, number>;
}

export function passageOf(block: Block, raw: string, knownTitles: KnownTitles): Passage {
  const folded = foldKeepingLength(block.text);
  return {
    block,
    raw,
    folded,
    knownTitles,
    titleEnds: titleEndsIn(block.text),
    endsByStart: new Map(),
  };
}
