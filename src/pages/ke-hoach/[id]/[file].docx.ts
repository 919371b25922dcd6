import type { APIRoute, GetStaticPaths } from 'astro';
import { planFile, planFilePaths } from '../../../site/views/plan-file.ts';

export const getStaticPaths = planFilePaths satisfies GetStaticPaths;

/** A plan as a Word file in the layout of its form. */
export const GET: APIRoute = ({ params }) => planFile(params['id'] ?? '', 'docx');
