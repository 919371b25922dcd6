import { Failure } from '../failure.ts';

/** Which index answers searches, and where OpenSearch is. */
export type SearchSettings =
  | { readonly backend: 'pagefind' }
  | { readonly backend: 'opensearch'; readonly url: string; readonly alias: string };

const defaultAlias = 'kho-thi-dua';
const alias = /^[a-z][a-z0-9-]{0,60}$/;

/**
 * `SEARCH_BACKEND` is `pagefind`, which is taken where it is not set, or `opensearch`; then `OPENSEARCH_URL` says where it is,
 * name and password included, and `OPENSEARCH_INDEX` what its alias is called.
 *
 * @throws Failure for any other value
 */
export const searchSettings = (environment: NodeJS.ProcessEnv = process.env): SearchSettings => {
  const backend = environment['SEARCH_BACKEND'] ?? 'pagefind';
  if (backend === 'pagefind') return { backend };
  if (backend !== 'opensearch')
    throw new Failure(`Unexpected SEARCH_BACKEND "${backend}", expected pagefind or opensearch.`);
  const url = environment['OPENSEARCH_URL'] ?? 'http://localhost:9200';
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Failure('Unexpected OPENSEARCH_URL, expected an address with http or https.');
  const name = environment['OPENSEARCH_INDEX'] ?? defaultAlias;
  if (!alias.test(name))
    throw new Failure(
      `Unexpected OPENSEARCH_INDEX "${name}", expected small letters, digits and dashes, a letter first.`,
    );
  return { backend, url, alias: name };
};
