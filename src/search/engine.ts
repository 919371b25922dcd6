import type { Carried } from './index-record.ts';

/** A record as the index gives it back; title and content are tidied text. */
export interface StoredRecord extends Carried {
  readonly url: string;
  readonly title: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A found record whose text is not loaded yet. */
export interface EngineHit {
  readonly id: string;
  /** Whether the title holds some of what was asked for. */
  readonly isInTitle: boolean;
  readonly load: () => Promise<StoredRecord>;
}

/** Values that a hit must have, by filter name; several values of one filter are alternatives. */
export type FilterChoice = Readonly<Record<string, readonly string[]>>;

/** Records by filter name and value. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A question to the index. */
export interface Question {
  /** Words of the encoded writing; quotation marks around them ask for the phrase; null asks for all records. */
  readonly term: string | null;
  /** Whether marks must be as written. */
  readonly keepMarks: boolean;
  readonly filters: FilterChoice;
  /** Records after which no further year is asked, where years have indexes of their own. */
  readonly enough: number;
  /** Tags of the indexes that are asked, in their order; all where it is left out. */
  readonly shards?: readonly string[];
  /**
   * What every answer answers too, and costs less to ask: an index that was not open yet is asked the question itself only
   * where it answers this one.
   */
  readonly probe?: string | null;
  /** Is told the tags of the indexes that were asked, since those that might answer are not all opened. */
  readonly opened?: Set<string>;
  /** Whether only the first index is asked: the newest years and what stands beside the plans. */
  readonly isBrief?: boolean;
}

/** The index, as the browser and the terminal both open it. */
export interface Engine {
  /** Hits in the index's own order: what is asked for in the title first, then the newest. */
  readonly search: (question: Question) => Promise<readonly EngineHit[]>;
  /** Records that answer, by filter and value, of all years; fetches every filter, so ask it after the hits are shown. */
  readonly count: (question: Question) => Promise<FilterCounts>;
}
