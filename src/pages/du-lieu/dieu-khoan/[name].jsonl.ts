import type { APIRoute, GetStaticPaths } from 'astro';
import { clauseFilePaths, clausesOfPlans } from '../../../site/clause-years.ts';

export const getStaticPaths = clauseFilePaths satisfies GetStaticPaths;

/** Line by line, so that they never stand in one string. */
const linesOf = (plans: readonly string[]): string[] =>
  Array.from(clausesOfPlans(plans), (line) => `${JSON.stringify(line)}\n`);

/** The clauses of plans of one year, one JSON object a line. */
export const GET: APIRoute<{ plans: readonly string[] }> = ({ props }) =>
  new Response(new Blob(linesOf(props.plans)), {
    headers: { 'content-type': 'application/jsonl; charset=utf-8' },
  });
