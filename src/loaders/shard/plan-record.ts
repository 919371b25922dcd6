import type { Reading } from '../../pipeline/reading.ts';
import { abridge } from '../../pipeline/stored/abridge.ts';
import { headOf, type ReadingHead } from '../../pipeline/stored/held-reading.ts';
import { packedVersion, packReading, unpackReading } from '../../pipeline/stored/pack-reading.ts';
import { fingerprintOf } from '../../pipeline/text/fingerprint.ts';
import { isRecord } from '../../schemas/is-record.ts';
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

/** What is at hand of every plan of a large catalogue; the rest of its record is opened when it is asked for. */
export interface PlanHead {
  readonly head: ReadingHead;
  /** Mark of the words of its text. */
  readonly mark: string;
}

/** The head of a record. */
export const planHeadOf = ({ reading, mark }: PlanRecord): PlanHead => ({ head: headOf(reading), mark });

/** Strings that the records and heads of one process have in common. */
const strings = new SharedStrings();

/** What is packed, with the version of the form: what this version packed has the shape that it packs. */
type Packed<Value> = Value & { readonly version: number };

const isOfThisVersion = (value: unknown): boolean => isRecord(value) && value['version'] === packedVersion;
const isPackedHead = (value: unknown): value is Packed<PlanHead> => isOfThisVersion(value);

/** A head as one line. */
export const packHead = (head: PlanHead): string =>
  `${JSON.stringify({ version: packedVersion, ...head } satisfies Packed<PlanHead>)}\n`;

const otherVersion = (): Error =>
  new Error(`Unexpected form of a record, expected version ${packedVersion}.`);

/**
 * The head that {@link packHead} made a line of.
 *
 * @throws SyntaxError where the line is no JSON; Error where another version wrote it
 */
export const unpackHead = (line: string): PlanHead => {
  const value: unknown = JSON.parse(line);
  if (!isPackedHead(value)) throw otherVersion();
  const { head, mark } = value;
  strings.share(head);
  return { head, mark };
};

/** What a record holds beside its reading. */
type Beside = Omit<PlanRecord, 'reading'>;

const isPackedBeside = (value: unknown): value is Packed<Beside> => isOfThisVersion(value);

/** A record as one line. */
export const packRecord = ({ reading, sidecar, mark }: PlanRecord): string =>
  `${JSON.stringify({ version: packedVersion, sidecar, mark } satisfies Packed<Beside>)}\t${packReading(reading)}\n`;

/**
 * The record that {@link packRecord} made a line of.
 *
 * @throws Error where the line is no such record
 */
export const unpackRecord = (line: string): PlanRecord => {
  const cut = line.indexOf('\t');
  const beside: unknown = JSON.parse(line.slice(0, cut));
  if (!isPackedBeside(beside)) throw otherVersion();
  const { sidecar, mark } = beside;
  return {
    sidecar: sidecar === null ? null : sidecarSchema.parse(sidecar),
    mark,
    reading: unpackReading(line.slice(cut + 1)),
  };
};

/** Makes the short strings of a record one with those of others that stay in memory with it. */
export const shareStrings = (record: PlanRecord): PlanRecord => {
  strings.share(record.reading.entry);
  strings.share(record.reading.tree);
  return record;
};
