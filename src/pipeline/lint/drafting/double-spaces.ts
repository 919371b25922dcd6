import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { isRunning, type Paragraph } from './paragraph.ts';

/** Two or three spaces; more, or a tab, set columns apart. */
function reportsOf({ node, text }: Paragraph, raw: string): DraftReport[] {
  const { offsets } = node.block;
  const reports: DraftReport[] = [];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const [start, end] = [offsets[at] ?? 0, offsets[at + 1] ?? 0];
    const printed = raw.slice(start, end);
    if (!/^[ \u00a0]{2,3}$/.test(printed)) continue;
    reports.push({ rule: 'double-space', start, end, mend: { replacement: ' ', sure: true }, expected: ' ' });
  }
  return reports;
}

/** Blanks that stand twice between two words of running text. */
export const doubleSpaces: DraftLint = ({ paragraphs, raw }) =>
  paragraphs.filter(isRunning).flatMap((paragraph) => reportsOf(paragraph, raw));
