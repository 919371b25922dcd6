import type { APIRoute, GetStaticPaths } from 'astro';
import type { MentionRow } from '../../pipeline/catalogue/mention-row.ts';
import { cacheKeyOf, planKey } from '../../site/cache-key.ts';
import { mentionLists } from '../../site/mention-lists.ts';
import { theCatalogue } from '../../site/queries.ts';
import { mentionColumns } from '../../site/tables/mention-columns.ts';
import { mentionFilesOf } from '../../site/tables/mention-files.ts';
import { csvOf, csvResponse } from '../../site/tables/table.ts';

export const getStaticPaths = (() =>
  mentionLists(theCatalogue()).flatMap(({ page, rows }) =>
    mentionFilesOf(page, rows).map((file) => ({
      params: { list: page.slice(1, -1), part: file.part },
      props: { rows: file.rows },
      cacheKey: cacheKeyOf(
        file.rows,
        file.rows.map(({ plan }) => planKey(plan)),
      ),
    })),
  )) satisfies GetStaticPaths;

/** Sentences of one year that cite an instrument or name a movement, where one file would be too large for all. */
export const GET: APIRoute<{ rows: readonly MentionRow[] }> = ({ props }) =>
  csvResponse(csvOf(mentionColumns, props.rows, theCatalogue()));
