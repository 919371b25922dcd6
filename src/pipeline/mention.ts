import type { CitationRecord, MovementRecord } from '../schemas/entry.ts';
import type { Level } from '../schemas/identity.ts';
import type { Range, RawRange } from './text/block.ts';
import type { Textual } from './tree.ts';

/**
 * What `cite` and `movement` may know of the document they stand in, found by `parse` and the sidecar.
 * `day` is the signing day as ISO partial, else the earliest day that the document's own dates allow, else null.
 */
export interface DocumentContext {
  readonly id: string;
  readonly day: string | null;
  readonly level: Level;
  /** Place path of the issuer ("bac-kan", "thai-nguyen/dinh-hoa/lam-vy"), or null. */
  readonly place: string | null;
  /** Own reference ("152/KH-UBND"), so that a self-reference is not taken for a citation. */
  readonly reference: string | null;
  readonly subject: string | null;
}

/** A stand-off record of a citation: the published record, where it stands in its block, and why it resolved as it did. */
export interface CitationMention {
  readonly node: Textual;
  readonly range: Range;
  readonly raw: RawRange;
  /** Where the title stands in the block, quotation marks left out; null where the mention prints none. */
  readonly title: Range | null;
  /** Index of the smallest citation that contains this one, or null. */
  readonly nestedIn: number | null;
  readonly record: CitationRecord;
  /** Instruments considered and turned down, with the reason. */
  readonly rejected: readonly { readonly instrument: string; readonly reason: string }[];
  readonly pinpoint: string | null;
}

/** A stand-off record of a movement mention. */
export interface MovementMention {
  readonly node: Textual;
  readonly range: Range;
  readonly raw: RawRange;
  readonly record: MovementRecord;
}
