import type { PrintedDate } from '../../schemas/date.ts';
import type { CitationRecord } from '../../schemas/entry.ts';
import type { InstrumentKind } from '../../schemas/instrument.ts';
import type { Range } from '../text/block.ts';

/** A meeting that passed a resolution, as printed. */
export interface PrintedEvent {
  readonly event: 'plenum' | 'congress';
  readonly ordinal: string;
  readonly term: string | null;
  /** Party body of a congress as printed; null for the national one. */
  readonly body: string | null;
}

/** What one mention prints of its instrument; nothing is looked up yet. */
export interface Printed {
  readonly range: Range;
  readonly title: Range | null;
  readonly kind: InstrumentKind;
  readonly type: CitationRecord['type'];
  /** At least two digits. */
  readonly number: string | null;
  /** Canonical: "NĐ-CP", "CT/TW", "QH15". */
  readonly symbol: string | null;
  readonly yearInNumber: number | null;
  readonly issuedOn: PrintedDate | null;
  readonly issuer: string | null;
  /** Where the body stands in the block; null where it is not printed as one word group. */
  readonly issuerAt: Range | null;
  readonly titleText: string | null;
  /** Term of the Party body, "XII", printed with it or alone. */
  readonly term: string | null;
  readonly event: PrintedEvent | null;
  /** A day or number stands behind it that could not be read. */
  readonly unread: boolean;
  /**
   * What a mention that names too little needs before it in the document: an instrument of its number ("Nghị định
   * 98"), one that was given this short name ("sau đây gọi tắt là …"), or the only one of its kind ("Nghị định này").
   */
  readonly leansOn: 'number' | 'shortName' | 'kind' | 'any' | null;
}
