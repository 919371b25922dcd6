import { AlignmentType, Paragraph } from 'docx';
import { type Look, runsOf } from './run.ts';
import { twipsOfPoints } from './units.ts';

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
    spacing: {
      before: twipsOfPoints(place.before ?? 0),
      after: twipsOfPoints(place.after ?? 0),
      line: 240,
    },
    indent: { firstLine: 0 },
    ...(place.keepNext === true ? { keepNext: true } : {}),
    children: runsOf(text, look),
  });
