import type { Reading } from '../../pipeline/reading.ts';
import { abridge } from '../../pipeline/stored/abridge.ts';
import { packReading, unpackReading } from '../../pipeline/stored/pack-reading.ts';
import { fingerprintOf } from '../../pipeline/text/fingerprint.ts';
import { type Sidecar, sidecar as sidecarSchema } from '../../schemas/sidecar.ts';
import type { PlanFile } from '../content.ts';
import { SharedStrings } from './shared-strings.ts';

/** What pages of other plans are told of a plan: its abridged reading, and what a person added to it. */
export interface PlanRecord {
  readonly reading: Reading;
  readonly sidecar: Sidecar | null;
  /** Mark of the words of its text. */
  readonly mark: string;
}

/** The record of a plan that was read. */
export const recordOf = ({ sidecar, text }: PlanFile, reading: Reading): PlanRecord => ({
  reading: abridge(reading),
  sidecar,
  mark: fingerprintOf(text),
});

/** Strings that the records of one process have in common. */
const strings = new SharedStrings();

/** A record as one line. */
export const packRecord = ({ reading, sidecar, mark }: PlanRecord): string =>
  `${JSON.stringify({ sidecar, mark })}\t${packReading(reading)}\n`;

/**
 * The record that {@link packRecord} made a line of.
 *
 * @throws Error where the line is no such record
 */
export const unpackRecord = (line: string): PlanRecord => {
  const cut = line.indexOf('\t');
  const { sidecar, mark }: Omit<PlanRecord, 'reading'> = JSON.parse(line.slice(0, cut));
  const reading = unpackReading(line.slice(cut + 1));
  strings.share(reading.entry);
  strings.share(reading.tree);
  return {
    sidecar: sidecar === null ? null : sidecarSchema.parse(sidecar),
    mark,
    reading,
  };
};
