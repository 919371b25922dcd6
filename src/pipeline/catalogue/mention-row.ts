import type { Level } from '../../schemas/identity.ts';
import type { Role } from '../../schemas/role.ts';
import type { CitationMention, MovementMention } from '../mention.ts';
import type { Reading } from '../reading.ts';
import { sentenceAround } from '../text/sentence.ts';
import type { Textual } from '../tree.ts';

/** One mention as a row of a backlink list: which plan, where in it, and in what words. */
export interface MentionRow {
  readonly plan: string;
  readonly level: Level;
  readonly place: string | null;
  /** ISO partial of the plan's signing, as far as known. */
  readonly day: string | null;
  /** Fragment of the division; null where the mention stands outside the outline. */
  readonly anchor: string | null;
  readonly role: Role | null;
  readonly line: number;
  /** The sentence, cut from the reading text, and where the mention lies in it. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

const placeIn = (node: Textual): Pick<MentionRow, 'anchor' | 'role'> =>
  node.type === 'division' ? { anchor: node.anchor, role: node.role } : { anchor: null, role: null };

/** Makes the row of a citation or a movement mention. */
export const mentionRow = (reading: Reading, mention: CitationMention | MovementMention): MentionRow => {
  const { text } = mention.node.block;
  const sentence = sentenceAround(text, mention.range);
  return {
    plan: reading.entry.id,
    level: reading.context.level,
    place: reading.context.place,
    day: reading.context.day,
    ...placeIn(mention.node),
    line: mention.record.line,
    before: text.slice(sentence.start, mention.range.start),
    text: text.slice(mention.range.start, mention.range.end),
    after: text.slice(mention.range.end, sentence.end).trimEnd(),
  };
};

/** Newest plans first, then the order of the text. */
export const byPlan = (a: MentionRow, b: MentionRow): number =>
  (b.day ?? '').localeCompare(a.day ?? '') || a.plan.localeCompare(b.plan) || a.line - b.line;
