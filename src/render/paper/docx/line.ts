import { AlignmentType, Paragraph } from 'docx';
import { type Look, runsOf } from './run.ts';
import { spacing } from './spacing.ts';

interface LinePlace {
  readonly align?: 'left' | 'center';
  /** Space above and below, in points. */
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
}

/** A paragraph of letterhead, title or signature: single spaced, not indented, in the middle where nothing else is said. */
export const line = (text: string, look: Look, place: LinePlace = {}): Paragraph =>
  new Paragraph({
    alignment: place.align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER,
    spacing: spacing(place.before ?? 0, place.after ?? 0),
    indent: { firstLine: 0 },
    ...(place.keepNext === true ? { keepNext: true } : {}),
    children: runsOf(text, look),
  });
