import type { APIRoute, GetStaticPaths } from 'astro';
import { plansKey } from '../../../site/cache-key.ts';
import { clausesOfPlans, plansByYear } from '../../../site/clause-years.ts';

export const getStaticPaths = (() =>
  [...plansByYear()].map(([year, plans]) => ({
    params: { year },
    props: { plans },
    cacheKey: plansKey(plans),
  }))) satisfies GetStaticPaths;

/** Line by line: a year of a large catalogue may be longer than a string. */
const linesOf = (plans: readonly string[]): string[] =>
  Array.from(clausesOfPlans(plans), (line) => `${JSON.stringify(line)}\n`);

/** The clauses of one year's plans, one JSON object a line. */
export const GET: APIRoute<{ plans: readonly string[] }> = ({ props }) =>
  new Response(new Blob(linesOf(props.plans)), {
    headers: { 'content-type': 'application/jsonl; charset=utf-8' },
  });
