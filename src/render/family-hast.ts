import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ComparedLine } from '../pipeline/clause/families/clause-family.ts';

/** A stretch of a common text as a page prints it. */
export interface FamilyPiece {
  readonly text: string;
  /** Name of the blank; null for words. */
  readonly slot: string | null;
  /** Address of the instrument that the words cite. */
  readonly href: string | null;
}

export interface FamilyLine {
  readonly marker: string | null;
  readonly level: number;
  readonly pieces: readonly FamilyPiece[];
}

/** What a listener is told before words that sight tells by a line. */
export interface DifferenceWords {
  readonly added: string;
  readonly left: string;
}

/** Deepest level that is set in from the one above it. */
const deepest = 4;

const paragraph = (
  { marker, level }: Pick<FamilyLine, 'marker' | 'level'>,
  contents: readonly ElementContent[],
): Element =>
  h('p', { className: ['text', `level-${Math.min(level, deepest)}`] }, [
    ...(marker === null ? [] : [h('b', marker), { type: 'text' as const, value: ' ' }]),
    ...contents,
  ]);

const commonPiece = ({ text, slot, href }: FamilyPiece): ElementContent => {
  if (slot !== null) return h('span', { className: ['slot'], dataSlot: slot }, text);
  return href === null ? { type: 'text', value: text } : h('a', { href }, text);
};

/** Paragraphs of a common text: blanks as `span.slot`, citations as links, markers as typed. */
export const commonTextToHast = (lines: readonly FamilyLine[]): Element[] =>
  lines.map((line) => paragraph(line, line.pieces.map(commonPiece)));

/**
 * Paragraphs of a wording: `ins` for words of its own, `del` for words of the common text that it lacks, `span.named` for
 * what it has in place of a blank.
 */
export const wordingToHast = (lines: readonly ComparedLine[], words: DifferenceWords): Element[] =>
  lines.map((line) =>
    paragraph(
      line,
      line.pieces.map(({ state, text }): ElementContent => {
        if (state === 'same') return { type: 'text', value: text };
        if (state === 'named') return h('span', { className: ['named'] }, text);
        const [tag, told] = state === 'missing' ? ['del', words.left] : ['ins', words.added];
        return h(tag, [h('span', { className: ['sr'] }, told), text]);
      }),
    ),
  );
