import type { Claim } from '../../../schemas/claim.ts';
import type { IsoDay } from '../../../schemas/date.ts';
import type { ForceState, Instrument } from '../../../schemas/instrument.ts';
import type { Reading } from '../../reading.ts';
import type { Registry } from '../../registry.ts';
import type { Paragraph } from './paragraph.ts';

/** What is known of an instrument's force on the day of the check. */
export interface Standing {
  readonly state: ForceState | 'notYet';
  /** ISO partial from which the state holds; null where no day is known. */
  readonly since: string | null;
  readonly claim: Claim | null;
  /** Instruments that stand in its place, nearest first; the last is the one to cite. */
  readonly successors: readonly Instrument[];
  /** Whether it is no basis to cite any more. */
  readonly isDead: boolean;
}

/** What a drafting rule may look at. */
export interface DraftDocument {
  readonly raw: string;
  readonly reading: Reading;
  /** Every node with text, in reading order, with what all rules ask of it. */
  readonly paragraphs: readonly Paragraph[];
  readonly registry: Registry;
  /** Day of the check. */
  readonly today: IsoDay;
  /** Full day that the draft prints as its own, else the day of the check. */
  readonly draftDay: IsoDay;
  /** Instrument of the registry by its id. */
  instrumentOf(id: string): Instrument | null;
  standingOf(instrument: Instrument): Standing;
}
