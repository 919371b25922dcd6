import type { API, Client } from '@opensearch-project/opensearch';
import type { SearchBackend } from '../../src/search/backend.ts';
import type { EngineHit, FilterChoice, FilterCounts } from '../../src/search/engine.ts';
import { filterNames } from '../../src/search/index-record.ts';
import { type Name, readyNames } from '../../src/search/name.ts';
import type { SearchIndex } from '../../src/search/search.ts';
import { type Lexicon, openVocabulary, readVocabulary } from '../../src/search/vocabulary.ts';
import { Failure } from '../failure.ts';
import { type RecordDocument, recordOf } from './document.ts';
import { queryOf, rowQuery } from './query.ts';

/** Id of the document beside the records. */
export const besideId = 'beside';

/** What the document beside the records holds. */
export interface Beside {
  /** As `writeVocabulary` writes it. */
  readonly vocabulary: string;
  readonly names: readonly Name[];
}

/** Answers beyond those that are read, so that whoever reads on is told that there are more. */
const spare = 25;
const mostValues = 1000;
const mostHolding = 20;

const readHit = ({ _id, _source }: { _id?: string; _source?: RecordDocument }): EngineHit[] =>
  _id === undefined || _source === undefined
    ? []
    : [{ id: _id, isInTitle: false, load: async () => recordOf(_source) }];

const searchBackend = (client: Client, alias: string, lexicon: Lexicon): SearchBackend => {
  const ask = async (body: API.Search_RequestBody): Promise<readonly EngineHit[]> => {
    const { body: answer } = await client.search({ index: alias, body });
    const hits = answer.hits.hits as { _id?: string; _source?: RecordDocument }[];
    return hits.flatMap(readHit);
  };
  const newestFirst: API.Search_RequestBody['sort'] = [
    { _score: { order: 'desc' } },
    { day: { order: 'desc' } },
    { url: { order: 'asc' } },
  ];
  return {
    candidates: (plan, filters, enough) =>
      ask({ query: queryOf(plan, filters, lexicon), sort: newestFirst, size: 2 * enough + spare }),
    holding: (terms, filters) =>
      ask({ query: rowQuery(terms, filters), sort: newestFirst, size: mostHolding }),
    count: async (plan, tier, filters: FilterChoice): Promise<FilterCounts> => {
      const { body } = await client.search({
        index: alias,
        body: {
          size: 0,
          query: queryOf(plan, filters, lexicon, [tier]),
          aggs: Object.fromEntries(
            filterNames.map((name) => [name, { terms: { field: name, size: mostValues } }]),
          ),
        },
      });
      const aggregations = (body.aggregations ?? {}) as Record<
        string,
        { readonly buckets: readonly { readonly key: string; readonly doc_count: number }[] }
      >;
      return Object.fromEntries(
        Object.entries(aggregations).map(([name, { buckets }]) => [
          name,
          Object.fromEntries(buckets.map(({ key, doc_count }) => [key, doc_count])),
        ]),
      );
    },
  };
};

/**
 * Opens what was loaded behind an alias: the same search as over the published index.
 *
 * @throws Failure where nothing was loaded
 */
export const openOpenSearch = async (client: Client, alias: string): Promise<SearchIndex> => {
  const { body, statusCode } = await client.get({ index: alias, id: besideId }, { ignore: [404] });
  const source = body._source as { readonly beside: Beside } | undefined;
  if (statusCode === 404 || source === undefined)
    throw new Failure(
      `Unexpected absence of the index ${alias} in OpenSearch: load it with "node scripts/load-search.ts".`,
    );
  const { vocabulary, names } = source.beside;
  const lexicon = openVocabulary(readVocabulary(vocabulary));
  return { backend: searchBackend(client, alias, lexicon), lexicon, names: readyNames(names) };
};
