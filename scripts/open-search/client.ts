import { Client } from '@opensearch-project/opensearch';

const requestTimeout = 30_000;

/** A client that leaves it to the caller to try again, so that tries are bounded in one place. */
export const openSearchClient = (url: string): Client =>
  new Client({ node: url, maxRetries: 0, requestTimeout });
