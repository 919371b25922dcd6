import type { ForceRecord } from '../../schemas/force-record.ts';
import { isRecord } from '../../schemas/is-record.ts';
import { fetchJson } from '../fetch-json.ts';
import type { ForceOf } from './stop.ts';

const areForceRecords = (value: unknown): value is readonly ForceRecord[] =>
  Array.isArray(value) &&
  value.every(
    (record) => isRecord(record) && typeof record['id'] === 'string' && typeof record['state'] === 'string',
  );

let asked: Promise<ForceOf | null> | null = null;
let known: ForceOf | null = null;

const fetchForce = async (): Promise<ForceOf | null> => {
  try {
    const records = await fetchJson('/du-lieu/hieu-luc.json', areForceRecords);
    known = new Map(records.map((record) => [record.id, record]));
    return known;
  } catch {
    return null;
  }
};

/** The force of all instruments, asked for once; null where it cannot be had, after which it is asked for anew. */
export const askForce = async (): Promise<ForceOf | null> => {
  asked ??= fetchForce();
  const force = await asked;
  if (force === null) asked = null;
  return force;
};

/** What is known already, so that a copy may go on within the click. */
export const knownForce = (): ForceOf | null => known;
