import { allMatches } from './cue.ts';
import { bodyCue } from './profiles/issuer.table.ts';
import { decidesCue, enactingCues, verbInName } from './profiles/preamble.table.ts';

/** The name of the body that brings a document into being, as a range of the sentence. */
export interface Enactor {
  readonly start: number;
  readonly end: number;
}

const longestName = 160;

/**
 * The body that is the subject of the enacting clause: it opens the clause right before the verb and runs up to it.
 * "Căn cứ Quyết định của UBND tỉnh ban hành Kế hoạch" has none, for there the body opens no clause.
 */
export function findEnactor(text: string): Enactor | null {
  for (const cue of enactingCues) {
    for (const { index } of allMatches(cue, text).reverse()) {
      const enactor = subjectBefore(text, index);
      if (enactor !== null) return enactor;
    }
  }
  return null;
}

function subjectBefore(text: string, verb: number): Enactor | null {
  const before = text.slice(0, verb).trimEnd();
  const start = allMatches(bodyCue, before)
    .map(({ index }) => index)
    .findLast((at) => at === 0 || /[;,.:]\s*$/.test(before.slice(0, at)));
  if (start === undefined || before.length - start > longestName) return null;
  const name = before.slice(start);
  if (/[;:]|\([^)]*$/.test(name)) return null;
  // Of several verbs of one sentence ("hướng dẫn … và đề nghị …") the name ends before the first.
  const cut = name.search(verbInName);
  return { start, end: cut > 0 ? start + cut : before.length };
}

/** Whether a paragraph enacts: it has an enactor, or hands over to the body with the words of one. */
export function isEnacting(text: string): boolean {
  if (findEnactor(text) !== null) return true;
  return (
    (/:\s*$/.test(text) && enactingCues.some((cue) => allMatches(cue, text).length > 0)) || decides(text)
  );
}

/** "QUYẾT ĐỊNH" on a line of its own, between the basis and the articles. */
export function decides(text: string): boolean {
  return allMatches(decidesCue, text).length > 0;
}
