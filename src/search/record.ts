/** Kinds of thing that search finds; a `page` is one of the site itself. */
export type RecordKind = 'section' | 'instrument' | 'movement' | 'place' | 'clause' | 'guide' | 'page';

/** Values by which hits may be narrowed; every value is an id or a number, never a word of the interface. */
export interface RecordFilters {
  readonly kind: RecordKind;
  readonly level?: string;
  /** The place whose body speaks and those above it, as they were when it spoke. */
  readonly place?: readonly string[];
  /** What stands in that place's stead today: an id where one is known, else its name. */
  readonly placeNow?: readonly string[];
  readonly year?: string;
  readonly movement?: readonly string[];
  readonly instrument?: readonly string[];
  readonly role?: string;
  /** `lapsed` where the section cites an instrument that is no basis any more. */
  readonly basis?: 'lapsed';
}

/** A part of a record with an address of its own. */
export interface RecordPart {
  /** Fragment of the part within the record's page, without `#`. */
  readonly anchor: string;
  /** Address of the part as the plan page shows it: "II.4 –1"; empty outside the outline. */
  readonly address: string;
  readonly text: string;
}

/** One thing that can be found: a section of a plan, an instrument, a movement, a guide. */
export interface SearchRecord {
  /** Address from the site's root, with fragment where the record is a section. */
  readonly url: string;
  /** Heading of the section, or name of the thing. */
  readonly title: string;
  /** Title of the plan that the section belongs to; empty for other kinds. */
  readonly plan: string;
  /** Address of the section as a reader says it: "II.4"; empty for other kinds. */
  readonly section: string;
  /** Parts in reading order; their texts together are what is searched beside the title. */
  readonly parts: readonly RecordPart[];
  readonly filters: RecordFilters;
  /** Day by which equal hits are sorted, newest first; ISO, as far as known, empty where unknown. */
  readonly day: string;
  /** The day is printed nowhere; the plan cannot have been signed before it. */
  readonly isEarliest?: true;
}

/** The whole searched text of a record. */
export const textOf = (record: SearchRecord): string => record.parts.map(({ text }) => text).join(' ');
