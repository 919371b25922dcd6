import type { InstrumentKind } from '../../schemas/instrument.ts';
import type { CitationMention } from '../mention.ts';
import { findCue } from '../parse/cue.ts';
import type { Reading } from '../reading.ts';
import type { Registry } from '../registry.ts';
import { carriesOutCue, looksBackCue, ruleKinds, taskKinds } from './carries-out.table.ts';
import { type MentionRow, mentionRow } from './mention-row.ts';
import { stubsOf } from './stub.ts';

/** How a text says that it carries another one out. */
export type CarryOutWitness =
  /** One of the plan's bases: "Thực hiện Kế hoạch số 645/KH-UBND …". */
  | 'basis'
  /** The plan's own subject: "Thực hiện Chỉ thị số 19/CT-TTg". */
  | 'subject'
  /** The title of a cited text, as a plan prints it: "Kế hoạch số 106/KH-HĐTĐKT … về thực hiện Chỉ thị số 19/CT-TTg". */
  | 'title';

/** One text carries out another, and where that is said. Ids are those of instruments, stubs or, for `lower`, plans. */
export interface CarryOutLink {
  readonly lower: string;
  readonly upper: string;
  readonly witness: CarryOutWitness;
  readonly row: MentionRow;
}

const wordsBefore = ({ node, range }: CitationMention, from = 0): string =>
  node.block.text.slice(from, range.start);

const saysSo = (before: string): boolean =>
  findCue([carriesOutCue], before) !== null && findCue([looksBackCue], before) === null;

/** Start of the statement or clause in which a citation stands, so that words before another stop do not count. */
const clauseBefore = (mention: CitationMention): string => {
  const before = wordsBefore(mention);
  return before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
};

const isTaskFor = (kind: InstrumentKind, before: string): boolean =>
  !ruleKinds.has(kind) && findCue([looksBackCue], before) === null && (taskKinds.has(kind) || saysSo(before));

/** What a citation says of a carrying out by the plan itself, or null. */
const ownWitness = (mention: CitationMention, isBasis: boolean): 'basis' | 'subject' | null => {
  const { node, record } = mention;
  const before = clauseBefore(mention);
  if (node.type === 'statement' && node.role === 'subject')
    return !ruleKinds.has(record.kind) && saysSo(before) ? 'subject' : null;
  return isBasis && isTaskFor(record.kind, before) ? 'basis' : null;
};

/** Whether the title of a cited text says that this text carries out the one that its title cites. */
const titleSaysSo = (outer: CitationMention, inner: CitationMention): boolean =>
  outer.node === inner.node &&
  outer.title !== null &&
  outer.title.start <= inner.range.start &&
  !ruleKinds.has(outer.record.kind) &&
  !ruleKinds.has(inner.record.kind) &&
  saysSo(wordsBefore(inner, outer.title.start));

/**
 * Everything that one document says of who carries out what: itself in its bases and its subject, and the texts that it
 * cites in their titles. A citation that leads to no page gives nothing. Each pair is told once, by the first basis that says
 * so, else by the first witness.
 */
export const carryOutLinks = (reading: Reading, registry: Registry): CarryOutLink[] => {
  const stubs = stubsOf(reading, registry);
  const ids = reading.citations.map(({ record }, index) => record.instrument ?? stubs[index]?.id ?? null);
  const bases = new Set(reading.entry.legalBasis);
  const links = new Map<string, CarryOutLink>();
  const put = (lower: string, upper: string, witness: CarryOutWitness, mention: CitationMention): void => {
    const key = `${lower} ${upper}`;
    const known = links.get(key)?.witness;
    if (lower === upper || known === 'basis' || (known !== undefined && witness !== 'basis')) return;
    links.set(key, { lower, upper, witness, row: mentionRow(reading, mention) });
  };
  for (const [index, mention] of reading.citations.entries()) {
    const upper = ids[index] ?? null;
    if (upper === null) continue;
    if (mention.nestedIn === null) {
      const witness = ownWitness(mention, bases.has(index));
      if (witness !== null) put(reading.entry.id, upper, witness, mention);
      continue;
    }
    const outer = reading.citations[mention.nestedIn];
    const lower = ids[mention.nestedIn] ?? null;
    if (outer !== undefined && lower !== null && titleSaysSo(outer, mention))
      put(lower, upper, 'title', mention);
  }
  return [...links.values()];
};
