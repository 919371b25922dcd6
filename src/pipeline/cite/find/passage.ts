import type { InstrumentKind } from '../../../schemas/instrument.ts';
import type { Block } from '../../text/block.ts';
import { foldKeepingLength } from '../../text/fold.ts';
import { inMixedCase } from './capitals.ts';
import type { KnownTitles } from './known-titles.ts';
import { withMarksRestored } from './restored.ts';
import { titleEndsIn } from './title-ends.ts';

/** A mention that may stand in the title of another. */
export interface Inner {
  readonly end: number;
  readonly kind: InstrumentKind;
  /** Does it print nothing but a name? */
  readonly isNameAlone: boolean;
  /** Term of its Party body, or null. */
  readonly term: string | null;
}

/** A block with what reading the mentions in it takes, worked out once. */
export interface Passage {
  readonly block: Block;
  /** What the patterns read, unit for unit the block's text: lost marks restored, capitals in mixed case. */
  readonly text: string;
  /** Source that the block's offsets point into. */
  readonly raw: string;
  readonly folded: string;
  readonly knownTitles: KnownTitles;
  /** Where an unknown title that runs up to there would end, in order. */
  readonly titleEnds: readonly number[];
  /** Mentions that are already read, by where they begin; mentions are read from the last to the first. */
  readonly innerByStart: Map<number, Inner>;
}

/** Hyphens and signs that stand for the plain hyphen of a symbol. */
const otherHyphen = /[\u2010\u2011\u2012\u2212]/g;

/** Marks that some write for quotation marks, with those that the patterns read, as long. */
const otherQuotes: readonly (readonly [printed: RegExp, read: string])[] = [
  [/(?<=„[^“]{0,300})“/g, '”'],
  [/[‘«„]/g, '“'],
  [/»|’(?!\p{L})/gu, '”'],
  [/(?<![^ (])''(?=[^ ])/g, '“ '],
  [/''/g, ' ”'],
];

export function passageOf(block: Block, raw: string, knownTitles: KnownTitles): Passage {
  const printed = otherQuotes.reduce(
    (text, [marks, read]) => text.replace(marks, read),
    block.text.replace(otherHyphen, '-'),
  );
  const folded = foldKeepingLength(printed);
  const text = inMixedCase(withMarksRestored(printed, folded));
  return {
    block,
    text,
    raw,
    folded,
    knownTitles,
    titleEnds: titleEndsIn(text),
    innerByStart: new Map(),
  };
}
