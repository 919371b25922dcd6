import type { Entry } from '../../schemas/entry.ts';
import { isRecord } from '../../schemas/is-record.ts';
import { routes } from '../../site/routes.ts';
import type { ComparedPlan } from '../../site/views/compared-plan.ts';
import { fetchJson } from '../fetch-json.ts';

const isComparedPlan = (value: unknown): value is ComparedPlan =>
  isRecord(value) &&
  ['id', 'plate', 'title', 'level', 'also'].every((name) => typeof value[name] === 'string') &&
  (value['year'] === null || typeof value['year'] === 'number');

const areComparedPlans = (value: unknown): value is readonly ComparedPlan[] =>
  Array.isArray(value) && value.every(isComparedPlan);

/** The plans among which people choose. Throws where the list cannot be read. */
export const fetchPlans = (): Promise<readonly ComparedPlan[]> =>
  fetchJson(routes.comparedPlans, areComparedPlans);

const isEntry = (value: unknown): value is Entry =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  ['recipients', 'outline', 'citations', 'movements', 'dates'].every((name) => Array.isArray(value[name]));

const records = new Map<string, Promise<Entry>>();

/**
 * The published record of a plan, fetched once; after a failure the next call tries again.
 *
 * @param plan of the list, so that no address makes the page ask for anything else
 */
export const fetchRecord = ({ id }: ComparedPlan): Promise<Entry> => {
  const asked =
    records.get(id) ??
    fetchJson(routes.planRecord(id), isEntry).catch((error: unknown) => {
      records.delete(id);
      throw error;
    });
  records.set(id, asked);
  return asked;
};
