import type { Range } from '../../text/block.ts';

/** What a stretch of a clause names: the parts by which two printings of one clause may differ. */
export type EntityKind =
  | 'citation'
  | 'movement'
  | 'period'
  | 'deadline'
  | 'date'
  | 'year'
  | 'place'
  | 'issuer'
  | 'number';

/**
 * How what is named stands to the plan that names it: its own year, place or body, the year before or after it, or a
 * place above its own; null where it stands for itself.
 */
export type Relation = 'own' | 'previous' | 'next' | 'above' | null;

/** A stretch of a block that names something. */
export interface Entity extends Range {
  readonly kind: EntityKind;
  /** Equal for all printed forms of what is named; null for a citation whose instrument stays open. */
  readonly value: string | null;
  /** The name as it is printed, folded: the number of a text, the figures of a date. */
  readonly form: string;
  readonly relation: Relation;
}
