import type { DraftFinding } from '../pipeline/lint/drafting/draft-finding.ts';
import { markOfNumber, pinnedTo } from '../render/citation/pinned-numbers.ts';
import type { Draft } from '../schemas/draft.ts';
import type { Clash, ClashMend } from './clash.ts';
import type { PrintedDraft, PrintedLine } from './printed-draft.ts';

const lineAt = (lines: readonly PrintedLine[], offset: number): PrintedLine | null =>
  lines.find(({ start, end }) => start <= offset && offset < end) ?? null;

/** Offset at which each line of a text begins. */
const startsOf = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

const countOf = (text: string, words: string): number => text.split(words).length - 1;

/** Offset at which the words stand in a text for the time `before + 1`; -1 where they do not. */
const offsetOf = (text: string, words: string, before: number): number => {
  let at = text.indexOf(words);
  for (let times = 0; times < before && at >= 0; times += 1) at = text.indexOf(words, at + words.length);
  return at;
};

/** A mend is offered where the line holds the words as typed, not as filled in. */
const mendOf = (
  { mend, quoted, start, rule }: DraftFinding,
  at: PrintedLine | null,
  printed: PrintedDraft,
  draft: Draft,
): ClashMend | null => {
  if (mend === null || at === null || quoted === '') return null;
  const { part, line } = at;
  const typed = draft.sections.flatMap(({ parts }) => parts).find(({ id }) => id === part)?.lines[line]?.text;
  if (typed === undefined) return null;
  if (countOf(typed, quoted) !== countOf(printed.text.slice(at.start, at.end), quoted)) return null;
  const offset = offsetOf(typed, quoted, countOf(printed.text.slice(at.start, start), quoted));
  if (offset < 0) return null;
  const mention = { start: offset, end: offset + quoted.length };
  const pinned = rule === 'lapsed-basis' ? pinnedTo(typed, [mention]) : [];
  const marks = pinned
    .filter(({ isOwn }) => isOwn)
    .map((number) => ({ part, line, at: number.start, from: number.text, to: markOfNumber(number) }));
  return {
    to: mend.replacement,
    isSure: mend.sure,
    pinned: [...new Set(pinned.map(({ text }) => text))],
    edits: [{ part, line, at: offset, from: quoted, to: mend.replacement }, ...marks],
  };
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
      mend: mendOf(finding, at, printed, draft),
    };
  });
  return [...new Map(clashes.map((clash) => [identity(clash), clash])).values()];
};
