import type { Root } from 'hast';
import type { ReadPlan } from '../../drafting/read-plan.ts';
import type { LegacyReading } from './legacy-letters.ts';
import type { Topic } from './topics.table.ts';

/** How a draft is written down; Markdown marks are taken off only where they are meant. */
export type DraftFormat = 'text' | 'markdown';

export type Severity = 'error' | 'warning' | 'info';

/** Other words for a range of the draft; UTF-16 offsets, half open. */
export interface DraftEdit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** What may stand in the place of the words that a notice is about. */
export interface Mend {
  readonly replacement: string;
  /** True where the mend is a matter of form alone; false where a person has to judge it first. */
  readonly sure: boolean;
  /** What else changes with it: numbers of forms and provisions that hang on the old words become blanks. */
  readonly also: readonly DraftEdit[];
  /** What a person has to look at in such numbers; null where there are none. */
  readonly note: string | null;
}

/** What a notice rests on, as it is quoted beside it. */
export interface RuleSource {
  /** "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 3", or where a fact was read. */
  readonly place: string;
  readonly quotation: string | null;
  /** Page of the instrument on this site; null where it has none. */
  readonly href: string | null;
  /** How sure the site is of the quotation, and on which day it was checked. */
  readonly standing: string;
}

/** One thing noticed in a draft, ready to be shown beside its line. */
export interface DraftNotice {
  /** Unique among the notices of one check. */
  readonly key: string;
  readonly severity: Severity;
  readonly rule: string;
  /** What the rule looks at; the filter of the page. */
  readonly topic: Topic;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** Range of the draft, UTF-16 offsets, half open; empty where something is missing. */
  readonly start: number;
  readonly end: number;
  /** Row of the document in which it stands; null where no shown row owns its line. */
  readonly fragment: string | null;
  readonly words: string;
  readonly reason: string;
  /** What to do; null where the reason says it. */
  readonly advice: string | null;
  /** Why the rule is there; null where the advice says it. */
  readonly why: string | null;
  /** On whose word a fact is stated, and the rule of form: what is quoted beside the notice. */
  readonly sources: readonly RuleSource[];
  readonly mend: Mend | null;
}

/** Something that the paper says of itself; `value` is null where it is blank or silent. */
export interface DraftFact {
  readonly name: string;
  readonly value: string | null;
}

/** A draft as it was read, with everything noticed in it, in the order of the lines. */
export interface CheckedDraft {
  readonly document: Root;
  /** What the drafting page takes over. */
  readonly plan: ReadPlan;
  readonly notices: readonly DraftNotice[];
  readonly facts: readonly DraftFact[];
  readonly lines: number;
  readonly citations: number;
  readonly movements: number;
}

/** What the worker of the checker gives. */
export interface Checked {
  readonly checked: CheckedDraft;
  /** The draft in Unicode, where it was typed in the letters of an old font. */
  readonly legacy: LegacyReading | null;
}
