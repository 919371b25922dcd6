import type { APIRoute, GetStaticPaths } from 'astro';
import { type Example, examples } from '../../../site/examples.ts';

export const getStaticPaths = (() =>
  examples.map((example) => ({ params: { id: example.id }, props: { example } }))) satisfies GetStaticPaths;

/** A program to download and run. */
export const GET: APIRoute<{ example: Example }> = ({ props }) =>
  new Response(props.example.text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
