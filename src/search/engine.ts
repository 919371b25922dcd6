/** A record as the index gives it back, still encoded. */
export interface StoredRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A found record whose text is not loaded yet. */
export interface EngineHit {
  readonly id: string;
  readonly load: () => Promise<StoredRecord>;
}

/** Values that a hit must have, by filter name; several values of one filter are alternatives. */
export type FilterChoice = Readonly<Record<string, readonly string[]>>;

/** The index, as the browser and the terminal both open it. */
export interface Engine {
  /**
   * @param term words of the encoded writing; quotation marks around it ask for the phrase
   * @param keepMarks whether marks must be as written
   */
  readonly search: (term: string, keepMarks: boolean, filters: FilterChoice) => Promise<readonly EngineHit[]>;
}
