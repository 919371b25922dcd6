import { allMatches } from '../../parse/cue.ts';
import { lineIndex } from '../../text/position.ts';
import { commonShortForms, definitions, romanNumeral, shortFormCue } from './abbreviations.table.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { isInCitation, isRunning, mendAt, type Paragraph, spanAt } from './paragraph.ts';

interface Use {
  readonly short: string;
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

const offsetIn = ({ node }: Paragraph, index: number): number => node.block.offsets[index] ?? 0;

/** Where each short form is explained first. */
function explained(paragraphs: readonly Paragraph[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const paragraph of paragraphs) {
    if (!paragraph.text.includes('(') && !paragraph.folded.includes(' tat ')) continue;
    for (const cue of definitions) {
      for (const { index, 0: printed, groups } of allMatches(cue, paragraph.text)) {
        const short = groups?.['short'];
        if (short === undefined || found.has(short)) continue;
        found.set(short, offsetIn(paragraph, index + printed.indexOf(short)));
      }
    }
  }
  return found;
}

/** First uses of short forms in running text; headings in capitals hold none. */
function firstUses(paragraphs: readonly Paragraph[]): Use[] {
  const seen = new Set<string>();
  const uses: Use[] = [];
  for (const paragraph of paragraphs) {
    const { zone, text } = paragraph;
    if (!isRunning(paragraph) || zone === 'title' || !/\p{Ll}/u.test(text)) continue;
    for (const { index: start, 0: short } of allMatches(shortFormCue, text)) {
      const end = start + short.length;
      if (seen.has(short) || isInCitation(paragraph, start, end)) continue;
      // A name or heading in capitals goes on with other words in capitals; a short form stands alone.
      const beside = `${/\p{Lu}{2,} $/u.exec(text.slice(0, start))?.[0] ?? ''}${/^ \p{Lu}{2,}/u.exec(text.slice(end))?.[0] ?? ''}`;
      if (beside !== '' && !commonShortForms.has(beside.trim())) continue;
      seen.add(short);
      uses.push({ short, paragraph, start, end, at: offsetIn(paragraph, start) });
    }
  }
  return uses;
}

/** Short forms that are never explained, or used before they are. */
export const abbreviations: DraftLint = ({ paragraphs, raw, registry }) => {
  const known = explained(paragraphs);
  const index = lineIndex(raw);
  return firstUses(paragraphs).flatMap(({ short, paragraph, start, end, at }): DraftReport[] => {
    if (commonShortForms.has(short) || romanNumeral.test(short)) return [];
    const explainedAt = known.get(short);
    const place = { ...spanAt(paragraph, start, end, raw), actual: short };
    if (explainedAt !== undefined) {
      if (explainedAt <= at) return [];
      const line = String(index.point(explainedAt).line);
      return [{ rule: 'abbreviation-before-definition', ...place, values: { printed: short, line } }];
    }
    const [long, ...others] = registry.abbreviations.find((one) => one.short === short)?.long ?? [];
    const replacement = long === undefined || others.length > 0 ? null : `${long} (${short})`;
    return [
      {
        rule: 'undefined-abbreviation',
        ...place,
        values: { printed: short },
        ...(replacement === null
          ? {}
          : {
              expected: replacement,
              ...mendAt(paragraph, { start, end }, raw, { replacement, sure: false }),
            }),
      },
    ];
  });
};
