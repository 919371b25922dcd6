import type { APIRoute, GetStaticPaths } from 'astro';
import type { Movement } from '../../../../schemas/movement.ts';
import { feedResponse } from '../../../../site/feed-response.ts';
import { movementFeed } from '../../../../site/feeds.ts';
import { theCatalogue } from '../../../../site/queries.ts';

export const getStaticPaths = (() =>
  theCatalogue().registry.movements.map((movement) => ({
    params: { id: movement.id },
    props: { movement },
  }))) satisfies GetStaticPaths;

/** Plans that name one movement, the newest first. */
export const GET: APIRoute<{ movement: Movement }> = ({ props }) =>
  feedResponse(movementFeed(theCatalogue(), props.movement), theCatalogue().today);
