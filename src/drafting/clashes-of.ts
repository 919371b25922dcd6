import type { DraftFinding } from '../pipeline/lint/drafting/draft-finding.ts';
import type { Draft } from '../schemas/draft.ts';
import type { Clash } from './clash.ts';
import type { PrintedDraft, PrintedLine } from './printed-draft.ts';

const lineAt = (lines: readonly PrintedLine[], offset: number): PrintedLine | null =>
  lines.find(({ start, end }) => start <= offset && offset < end) ?? null;

/** Offset at which each line of a text begins. */
const startsOf = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** A mend is offered where the line holds the words as typed, not as filled in. */
const mendOf = ({ mend, quoted }: DraftFinding, at: PrintedLine | null, draft: Draft): Clash['mend'] => {
  if (mend === null || at === null || quoted === '') return null;
  const typed = draft.sections
    .flatMap(({ parts }) => parts)
    .find(({ id }) => id === at.part)
    ?.lines[at.line]?.text.includes(quoted);
  return typed === true ? { line: at.line, from: quoted, to: mend.replacement } : null;
};

/** One clash of a rule about the same words in one part is told once. */
const identity = ({ rule, part, words }: Clash): string => `${rule}\n${part ?? ''}\n${words}`;

/**
 * What the rules found in the printed text, by the parts of the draft.
 *
 * @param printed the text that was looked at
 * @param draft the draft that it was printed from
 */
export const clashesOf = (
  findings: readonly DraftFinding[],
  printed: PrintedDraft,
  draft: Draft,
): readonly Clash[] => {
  const starts = startsOf(printed.text);
  const clashes = findings.map((finding): Clash => {
    const at = lineAt(printed.lines, finding.start);
    const other =
      finding.otherLine === null ? null : lineAt(printed.lines, starts[finding.otherLine - 1] ?? -1);
    return {
      rule: finding.rule,
      part: at?.part ?? null,
      words: finding.quoted,
      reason: finding.reason,
      otherPart: other === null || other.part === at?.part ? null : other.part,
      claim: finding.claim,
      mend: mendOf(finding, at, draft),
    };
  });
  return [...new Map(clashes.map((clash) => [identity(clash), clash])).values()];
};
