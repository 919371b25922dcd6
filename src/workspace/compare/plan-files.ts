import type { Entry } from '../../schemas/entry.ts';
import { routes } from '../../site/routes.ts';
import type { ComparedPlan } from '../../site/views/compared-plan.ts';

const fetchJson = async (address: string): Promise<unknown> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.json();
};

/** The plans among which people choose. Throws where the list cannot be read. */
export const fetchPlans = async (): Promise<readonly ComparedPlan[]> =>
  (await fetchJson(routes.comparedPlans)) as readonly ComparedPlan[];

const records = new Map<string, Promise<Entry>>();

/**
 * The published record of a plan, fetched once; after a failure the next call tries again.
 *
 * @param plan of the list, so that no address makes the page ask for anything else
 */
export const fetchRecord = ({ id }: ComparedPlan): Promise<Entry> => {
  const asked =
    records.get(id) ??
    fetchJson(routes.planRecord(id))
      .then((record) => record as Entry)
      .catch((error: unknown) => {
        records.delete(id);
        throw error;
      });
  records.set(id, asked);
  return asked;
};
