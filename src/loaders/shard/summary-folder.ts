import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { packedVersion } from '../../pipeline/stored/pack-reading.ts';
import { isRecord } from '../../schemas/is-record.ts';
import { isPartName, type PartName } from './part.ts';
import { type PlanRecord, packRecord, shareStrings, unpackRecord } from './plan-record.ts';

/** A plan's place among the parts, and the plans of any part that its pages speak of. */
export interface PlanPlace {
  readonly id: string;
  readonly part: PartName;
  /** Plans within the reach of its chain, of whatever part. */
  readonly near: readonly string[];
}

/** The folder's table of contents. */
export interface SummaryIndex {
  readonly version: number;
  /** Day for which the state of the law is told in every part, `YYYY-MM-DD`. */
  readonly today: string;
  /** Newest plan first. */
  readonly plans: readonly PlanPlace[];
  /** Roles that any clause plays. */
  readonly roles: readonly string[];
}

/** What this version wrote has the shape that it writes. */
const isIndex = (value: unknown): value is SummaryIndex =>
  isRecord(value) && value['version'] === packedVersion;

const indexFile = 'index.json';
const recordsFile = (part: PartName): string => `${part}.jsonl.gz`;

/**
 * Writes the summaries of all parts, beside their place and put there at the end: a folder is never half new.
 *
 * @param records of each part, newest plan first
 */
export const writeSummaries = (
  folder: string,
  index: Omit<SummaryIndex, 'version'>,
  records: ReadonlyMap<PartName, readonly PlanRecord[]>,
): void => {
  const draft = join(dirname(folder), `.summaries-${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  for (const [part, own] of records)
    writeFileSync(join(draft, recordsFile(part)), gzipSync(own.map(packRecord).join('')));
  writeFileSync(join(draft, indexFile), `${JSON.stringify({ version: packedVersion, ...index })}\n`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
};

/**
 * The table of contents of a folder of summaries.
 *
 * @throws Error where there is none, or one of another version
 */
export const readSummaryIndex = (folder: string): SummaryIndex => {
  let index: unknown;
  try {
    index = JSON.parse(readFileSync(join(folder, indexFile), 'utf8'));
  } catch {
    throw new Error(
      `Unexpected absence of summaries in ${folder}, expected them: run "npm run shard -- divide".`,
    );
  }
  if (!isIndex(index))
    throw new Error(
      `Unexpected form of the summaries in ${folder}, expected version ${packedVersion}: run "npm run shard -- divide".`,
    );
  return index;
};

/** Records of the wanted plans, read part by part; a part of which nothing is wanted is not opened. */
export const readSummaries = (
  folder: string,
  { plans }: SummaryIndex,
  isWanted: (id: string) => boolean,
): PlanRecord[] => {
  const parts = new Set(plans.filter(({ id }) => isWanted(id)).map(({ part }) => part));
  return [...parts].sort().flatMap((part) =>
    gunzipSync(readFileSync(join(folder, recordsFile(part))))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map(unpackRecord)
      .filter(({ reading }) => isWanted(reading.entry.id))
      .map(shareStrings),
  );
};

/** The part of every plan, by the plan's id. */
export const partsOfPlans = (folder: string): ReadonlyMap<string, PartName> =>
  new Map(readSummaryIndex(folder).plans.map(({ id, part }) => [id, part]));

/** Parts that a folder holds summaries of. */
export const partsIn = (folder: string): PartName[] =>
  readdirSync(folder)
    .map((name) => name.replace(/\.jsonl\.gz$/, ''))
    .filter(isPartName)
    .sort();
