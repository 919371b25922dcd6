import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, type Icon, icons } from '../site/icon/draw-icon.ts';

export const getStaticPaths = (() =>
  icons.map((icon) => ({ params: { icon: icon.name }, props: { icon } }))) satisfies GetStaticPaths;

/** The site's mark as a picture, for home screens and lists of programs. */
export const GET: APIRoute<{ icon: Icon }> = ({ props }) =>
  new Response(Uint8Array.from(drawIcon(props.icon)), { headers: { 'content-type': 'image/png' } });
