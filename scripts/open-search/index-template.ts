import type { API } from '@opensearch-project/opensearch';
import { filterNames } from '../../src/search/index-record.ts';
import { barredD, iyInitials } from '../../src/search/marks.table.ts';

/** Counts with every change of the template or of what a document holds; part of the name of each index. */
export const documentFormat = 1;

const exact = 'kho_exact';
const folded = 'kho_folded';

/** Text that is given back and never searched. */
const shown = { type: 'text', index: false } as const;
const keyword = { type: 'keyword' } as const;

/** Words are sent as the keys that the whole project cuts texts into, a space between two. */
const words = {
  type: 'text',
  analyzer: exact,
  norms: false,
  fields: { folded: { type: 'text', analyzer: folded, norms: false } },
} as const;

/** How an index spreads over the nodes of a cluster; one node holds one copy. */
export interface Spread {
  readonly shards: number;
  readonly replicas: number;
}

/** Names of the indexes behind an alias. */
export const indexPattern = (alias: string): string => `${alias}-v*`;

/**
 * The template of all indexes behind an alias: `words` with marks as written, `words.folded` without marks, `đ` as d, and
 * i for y where both are written. The mapping is strict: a field that is not named here is refused.
 */
export const indexTemplate = (
  alias: string,
  { shards, replicas }: Spread,
): API.Indices_PutIndexTemplate_RequestBody => ({
  index_patterns: [indexPattern(alias)],
  priority: 200,
  version: documentFormat,
  template: {
    settings: {
      index: { number_of_shards: shards, number_of_replicas: replicas },
      analysis: {
        char_filter: {
          kho_barred_d: { type: 'mapping', mappings: [`${barredD.lower}=>d`, `${barredD.upper}=>d`] },
        },
        filter: {
          kho_i_for_y: {
            type: 'pattern_replace',
            pattern: `^(${iyInitials.join('|')})y$`,
            replacement: '$1i',
          },
        },
        analyzer: {
          [exact]: { type: 'custom', tokenizer: 'whitespace' },
          [folded]: {
            type: 'custom',
            char_filter: ['kho_barred_d'],
            tokenizer: 'whitespace',
            filter: ['lowercase', 'asciifolding', 'kho_i_for_y'],
          },
        },
      },
    },
    mappings: {
      dynamic: 'strict',
      properties: {
        url: keyword,
        /** Ids of the clauses, as `/du-lieu/dieu-khoan/` publishes them. */
        clauses: keyword,
        day: keyword,
        ...Object.fromEntries(filterNames.map((name) => [name, keyword])),
        title: shown,
        content: shown,
        plan: shown,
        section: shown,
        words,
        titleWords: words,
        parts: { type: 'object', enabled: false },
        /** What the one document beside the records holds: the vocabulary and the names. */
        beside: { type: 'object', enabled: false },
      },
    },
  },
});
