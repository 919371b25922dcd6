import type { DraftLine, DraftOrigin } from '../../schemas/draft.ts';
import { copying } from '../../site/copy/copying.ts';
import { addToBasket, basketParts } from '../basket/basket.ts';
import { type CopiedBlock, textOfSpans } from './copied-block.ts';
import type { CopySource } from './copy-source.ts';

/** A row of a table becomes a line of text: a draft has no tables. */
const linesOf = (block: CopiedBlock): Omit<DraftLine, 'level'>[] =>
  block.type === 'paragraph'
    ? [{ marker: block.marker, text: textOfSpans(block.spans) }]
    : block.rows.map((cells) => ({ marker: null, text: cells.map(textOfSpans).join(' | ') }));

/** Blocks as the lines of a draft, their levels counted from the outermost of them. */
const draftLines = (blocks: readonly CopiedBlock[]): DraftLine[] => {
  const levels = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.level] : []));
  const outermost = levels.reduce((least, level) => Math.min(least, level), 9);
  let last = 1;
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') last = block.level - outermost + 1;
    return linesOf(block).map((line) => ({ ...line, level: last }));
  });
};

/** Names nothing but the clause in this browser: parts of a basket and of a draft are told apart by it. */
const newId = (): string => `doan-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

/** Puts a clause into the basket, as it stands and where it comes from, and says what became of it. */
export const toBasket = async (
  source: CopySource,
  origin: DraftOrigin,
  blocks: readonly CopiedBlock[],
): Promise<string> => {
  const { basket } = copying;
  const role = await source.role();
  const outcome = addToBasket({ id: newId(), role, lines: draftLines(blocks), origin });
  if (outcome === 'done') return basket.done(source.name, basketParts().length);
  return outcome === 'held' ? basket.held(source.name) : basket[outcome];
};
