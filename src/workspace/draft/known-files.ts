import { z } from 'zod';
import type { Known } from '../../drafting/clashes/find-clashes.ts';
import { forceRecord } from '../../schemas/force-record.ts';
import { places } from '../../schemas/place.ts';
import { routes } from '../../site/routes.ts';

const fetchJson = async (address: string): Promise<unknown> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.json();
};

/** The published force of instruments and the published places. Throws where one of them cannot be read. */
export const fetchKnown = async (): Promise<Known> => {
  const [records, placeRecords] = await Promise.all([
    fetchJson(routes.dataset('hieu-luc')),
    fetchJson(routes.dataset('dia-phuong')),
  ]);
  return { records: z.array(forceRecord).parse(records), places: places.parse(placeRecords) };
};
