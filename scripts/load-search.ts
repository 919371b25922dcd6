/**
 * `node scripts/load-search.ts`: loads what the built site publishes into OpenSearch, where `SEARCH_BACKEND=opensearch` and
 * `OPENSEARCH_URL` say; method and settings in scripts/open-search/README.md.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure, runMain } from './failure.ts';
import { openSearchClient } from './open-search/client.ts';
import { loadIndex } from './open-search/load.ts';
import { publishedInput } from './open-search/published.ts';
import { searchSettings } from './open-search/settings.ts';
import { siteFolders } from './site-folders.ts';

const usage = 'Usage: node scripts/load-search.ts [--from SITE] [--shards N] [--replicas N]';

const wholeNumber = (text: string, least: number): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least) throw new Failure(`Unexpected number "${text}". ${usage}`);
  return number;
};

const load = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      shards: { type: 'string', default: '1' },
      replicas: { type: 'string', default: '0' },
    },
  });
  const settings = searchSettings({ ...process.env, SEARCH_BACKEND: 'opensearch' });
  if (settings.backend !== 'opensearch') return;
  const { url, alias } = settings;
  const site = values.from === undefined ? siteFolders().out : resolve(values.from);
  const client = openSearchClient(url);
  try {
    const report = await loadIndex(await publishedInput(site), {
      client,
      alias,
      spread: { shards: wholeNumber(values.shards, 1), replicas: wholeNumber(values.replicas, 0) },
      onProgress: (sent, resumed) =>
        console.error(`${sent} records sent${resumed === 0 ? '' : `, ${resumed} of them before`}`),
    });
    console.log(
      report.wasThere
        ? `${report.index} stands complete behind ${alias}: ${report.records} records, nothing to do.`
        : `${alias} leads to ${report.index}: ${report.records} records, ${report.resumed} of them sent before.`,
    );
  } finally {
    await client.close();
  }
};

if (import.meta.main) await runMain(load);
