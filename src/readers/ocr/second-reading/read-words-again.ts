import { splitLines } from '../../../pipeline/text/lines.ts';
import { repairLine } from '../../../pipeline/text/repair/repair-line.ts';
import type { DocumentBlock, ParagraphBlock, WeakWord } from '../../document.ts';
import { weakBelow } from '../../page/rows.ts';

/** A stretch of a text that is read otherwise. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly read: string;
}

/** Changes in order, without those that reach into one before them. */
function changesOf(text: string): Change[] {
  const found = splitLines(text).flatMap((line) => repairLine(line).repairs);
  let covered = 0;
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < covered) return false;
      covered = end;
      return true;
    });
}

/** Widens a change to the blanks around it, so that what is marked as doubtful is whole words. */
function wholeWord(text: string, at: number, length: number): Pick<WeakWord, 'start' | 'text'> {
  const start = text.lastIndexOf(' ', at) + 1;
  const blank = text.indexOf(' ', at + length);
  return { start, text: text.slice(start, blank < 0 ? text.length : blank) };
}

function readParagraph(block: ParagraphBlock): ParagraphBlock {
  const changes = changesOf(block.text);
  if (changes.length === 0) return block;
  let text = '';
  let from = 0;
  const places: { readonly at: number; readonly length: number }[] = [];
  for (const { start, end, read } of changes) {
    text += block.text.slice(from, start);
    places.push({ at: text.length, length: read.length });
    text += read;
    from = end;
  }
  text += block.text.slice(from);
  const moved = (at: number): number =>
    changes.reduce((sum, { start, end, read }) => (end <= at ? sum + read.length - (end - start) : sum), at);
  const isChanged = (word: WeakWord): boolean =>
    changes.some(({ start, end }) => start < word.start + word.text.length && end > word.start);
  const weakWords = [
    ...(block.weakWords ?? [])
      .filter((word) => !isChanged(word))
      .map((word) => ({ ...word, start: moved(word.start) })),
    ...places.map(({ at, length }) => ({ ...wholeWord(text, at, length), confidence: weakBelow - 1 })),
  ];
  const once = new Map(weakWords.map((word) => [word.start, word]));
  return { ...block, text, weakWords: [...once.values()].sort((a, b) => a.start - b.start) };
}

/**
 * Reads the words of recognised paragraphs a second time, by their neighbours: the same two witnesses as for printed damage
 * ("tỉnh thần" beside "tinh thần"). A scan is a draft, so the better reading stands in its text; each such word becomes a
 * doubtful one, for a person to look at.
 */
export const readWordsAgain = (blocks: readonly DocumentBlock[]): DocumentBlock[] =>
  blocks.map((block) =>
    block.type === 'paragraph'
      ? readParagraph(block)
      : {
          ...block,
          rows: block.rows.map((row) =>
            row.map((cell) => ({ ...cell, blocks: readWordsAgain(cell.blocks) })),
          ),
        },
  );
