import type { APIRoute, GetStaticPaths } from 'astro';
import { cacheKeyOf, planKey } from '../../site/cache-key.ts';
import { type MentionList, mentionLists } from '../../site/mention-lists.ts';
import { theCatalogue } from '../../site/queries.ts';
import { mentionColumns, mentionFileColumns } from '../../site/tables/mention-columns.ts';
import { mentionFilesOf } from '../../site/tables/mention-files.ts';
import { csvOf, csvResponse } from '../../site/tables/table.ts';

export const getStaticPaths = (() =>
  mentionLists(theCatalogue()).map((list) => ({
    params: { list: list.page.slice(1, -1) },
    props: { list },
    cacheKey: cacheKeyOf(
      list.rows,
      list.rows.map(({ plan }) => planKey(plan)),
    ),
  }))) satisfies GetStaticPaths;

/** The sentences that cite an instrument or name a movement, as a table; of a divided one, its files. */
export const GET: APIRoute<{ list: MentionList }> = ({ props: { list } }) => {
  const files = mentionFilesOf(list.page, list.rows);
  return csvResponse(
    files.length > 0
      ? csvOf(mentionFileColumns, files, theCatalogue())
      : csvOf(mentionColumns, list.rows, theCatalogue()),
  );
};
