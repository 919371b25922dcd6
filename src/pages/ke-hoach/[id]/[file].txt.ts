import type { APIRoute, GetStaticPaths } from 'astro';
import { planFile, planFilePaths } from '../../../site/views/plan-file.ts';

export const getStaticPaths = planFilePaths satisfies GetStaticPaths;

/** A plan as plain text. */
export const GET: APIRoute = ({ params }) => planFile(params['id'] ?? '', 'txt');
