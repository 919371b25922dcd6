import { placedText } from '../render/paper/text.ts';
import type { Draft } from '../schemas/draft.ts';
import { paperOfParagraphs, paragraphsOf } from './paper-of-draft.ts';

/** Where in the printed text a line of a part stands, UTF-16 offsets, half open. */
export interface PrintedLine {
  readonly start: number;
  readonly end: number;
  readonly part: string;
  /** Index in the lines of its part. */
  readonly line: number;
}

/** A draft as plain text, and which stretch of it comes from which line. */
export interface PrintedDraft {
  readonly text: string;
  /** In the order of the text. */
  readonly lines: readonly PrintedLine[];
}

/** The draft as the checker reads it. */
export const printedDraft = (draft: Draft): PrintedDraft => {
  const paragraphs = paragraphsOf(draft);
  const owners = new Map(paragraphs.map((one) => [one.paragraph, one] as const));
  const { text, pieces } = placedText(paperOfParagraphs(draft, paragraphs));
  const lines = pieces.flatMap(({ start, text: printed, block }): PrintedLine[] => {
    const owner = block?.type === 'paragraph' ? owners.get(block) : undefined;
    if (owner === undefined || owner.part === null || owner.line === null) return [];
    return [{ start, end: start + printed.length, part: owner.part, line: owner.line }];
  });
  return { text, lines };
};
