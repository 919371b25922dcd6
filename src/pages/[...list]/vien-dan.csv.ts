import type { APIRoute, GetStaticPaths } from 'astro';
import type { MentionRow } from '../../pipeline/catalogue/mention-row.ts';
import { cacheKeyOf, planKey } from '../../site/cache-key.ts';
import { theCatalogue } from '../../site/queries.ts';
import { routes } from '../../site/routes.ts';
import { mentionColumns } from '../../site/tables/mention-columns.ts';
import { csvOf, csvResponse } from '../../site/tables/table.ts';
import { rowsOfFamily } from '../../site/views/movement/family.ts';

export const getStaticPaths = (() => {
  const catalogue = theCatalogue();
  const { registry, citedBy, stubs } = catalogue;
  const pages = [
    ...registry.instruments.map(({ id }) => ({ address: routes.instrument(id), rows: citedBy.get(id) })),
    ...[...stubs.values()].map(({ id, rows }) => ({ address: routes.instrument(id), rows })),
    ...registry.movements.map((movement) => ({
      address: routes.movement(movement.id),
      rows: rowsOfFamily(catalogue, movement),
    })),
  ];
  return pages.map(({ address, rows }) => ({
    params: { list: address.slice(1, -1) },
    props: { rows: rows ?? [] },
    cacheKey: cacheKeyOf(
      rows,
      (rows ?? []).map(({ plan }) => planKey(plan)),
    ),
  }));
}) satisfies GetStaticPaths;

/** The sentences that cite an instrument or name a movement, as a table. */
export const GET: APIRoute<{ rows: readonly MentionRow[] }> = ({ props }) =>
  csvResponse(csvOf(mentionColumns, props.rows, theCatalogue()));
