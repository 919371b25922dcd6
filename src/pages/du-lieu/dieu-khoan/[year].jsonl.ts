import type { APIRoute, GetStaticPaths } from 'astro';
import type { Reading } from '../../../pipeline/reading.ts';
import { plansKey } from '../../../site/cache-key.ts';
import { clausesOfPlans, plansByYear } from '../../../site/clause-years.ts';

export const getStaticPaths = (() =>
  [...plansByYear()].map(([year, readings]) => ({
    params: { year },
    props: { readings },
    cacheKey: plansKey(readings.map(({ entry }) => entry.id)),
  }))) satisfies GetStaticPaths;

/** The clauses of one year's plans, one JSON object a line. */
export const GET: APIRoute<{ readings: readonly Reading[] }> = ({ props }) =>
  new Response(
    clausesOfPlans(props.readings)
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
    { headers: { 'content-type': 'application/jsonl; charset=utf-8' } },
  );
