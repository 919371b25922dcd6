import { matchesOf } from '../text/matches.ts';
import { matchCue } from './cue.ts';
import type { Paragraph } from './paragraphs.ts';
import { footnoteCue } from './profiles/tables.table.ts';

/**
 * Footnotes among the paragraphs of a body: text behind a mark that an earlier paragraph prints right behind a word. The
 * same mark that nothing points at is a marker of a list.
 */
export function footnotesIn(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const found = new Set<Paragraph>();
  const marks = new Set<string>();
  for (const paragraph of paragraphs) {
    const { text } = paragraph.block;
    const groups = matchCue(footnoteCue, text)?.groups;
    const mark = groups?.['mark'] ?? groups?.['raised'];
    if (mark !== undefined && marks.has(mark)) found.add(paragraph);
    for (const [reference] of matchesOf(
      /(?<=[\p{L}\d”"%)] ?)(?:[([]\d{1,2}[)\]]|[¹²³⁴⁵⁶⁷⁸⁹]|\[\^\w{1,3}\])/gu,
      text,
    ))
      marks.add(reference);
  }
  return found;
}
