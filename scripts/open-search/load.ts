import type { Client } from '@opensearch-project/opensearch';
import type { Abbreviation } from '../../src/schemas/abbreviation.ts';
import { cutRecord } from '../../src/search/cut-record.ts';
import type { Name } from '../../src/search/name.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { VocabularyTally, writeVocabulary } from '../../src/search/vocabulary.ts';
import { Failure } from '../failure.ts';
import { type Beside, besideId } from './backend.ts';
import { documentOf, type RecordDocument } from './document.ts';
import { documentFormat, indexPattern, indexTemplate, type Spread } from './index-template.ts';
import { recordsQuery } from './query.ts';
import { NotYet, type Patience, tryAgain, usualPatience } from './try-again.ts';

/** What is loaded. */
export interface LoadInput {
  /** Read once, one at a time, and in the same order at each time. */
  readonly records: AsyncIterable<SearchRecord>;
  readonly names: readonly Name[];
  readonly abbreviations: readonly Abbreviation[];
  /** Changes with every change of what is loaded; hexadecimal. */
  readonly digest: string;
}

/** Where, and how. */
export interface LoadPlace {
  readonly client: Client;
  readonly alias: string;
  readonly spread: Spread;
  readonly patience?: Patience;
  /** Told after each batch; the number of records is not known before the end. */
  readonly onProgress?: (sent: number, resumed: number) => void;
}

/** What was done. */
export interface LoadReport {
  readonly index: string;
  readonly records: number;
  /** Records that an interrupted loading had sent before. */
  readonly resumed: number;
  /** The index stood complete behind the alias already. */
  readonly wasThere: boolean;
}

/** Records of one request: a fixed number, so that a second loading cuts the same batches. */
const batchSize = 400;
const digestLength = 12;

const indexName = (alias: string, digest: string): string =>
  `${indexPattern(alias).slice(0, -1)}${documentFormat}-${digest.slice(0, digestLength)}`;

const exists = async (client: Client, index: string): Promise<boolean> =>
  (await client.indices.exists({ index })).statusCode === 200;

const countRecords = async (client: Client, index: string): Promise<number> => {
  await client.indices.refresh({ index });
  return (await client.count({ index, body: { query: recordsQuery } })).body.count;
};

/** Indexes that an alias leads to. */
const behind = async (client: Client, alias: string): Promise<string[]> => {
  const { body, statusCode } = await client.indices.getAlias({ name: alias }, { ignore: [404] });
  return statusCode === 404 ? [] : Object.keys(body);
};

interface Sent {
  readonly id: string;
  readonly document: RecordDocument;
}

/**
 * Sends one batch until each of its documents is in; those that were refused for lack of room are sent again.
 *
 * @throws Failure for a document that OpenSearch will never take
 */
const sendBatch = async (
  client: Client,
  index: string,
  batch: readonly Sent[],
  patience: Patience,
): Promise<void> => {
  let left = batch;
  await tryAgain(async () => {
    const { body } = await client.bulk({
      index,
      body: left.flatMap(({ id, document }) => [{ index: { _id: id } }, document]),
    });
    const again: Sent[] = [];
    for (const [at, item] of body.items.entries()) {
      const { status, error } = item.index ?? { status: 500 };
      const sent = left[at];
      if (status < 300 || sent === undefined) continue;
      if (status !== 429 && status !== 503)
        throw new Failure(`OpenSearch refuses ${sent.id}: ${error?.reason ?? `status ${status}`}.`);
      again.push(sent);
    }
    left = again;
    if (left.length > 0) throw new NotYet(`${left.length} records were put off`);
  }, patience);
};

/** Address of a record, and which of those with the same address it is: a page may give several. */
const idMaker = (): ((url: string) => string) => {
  const seen = new Map<string, number>();
  return (url) => {
    const before = seen.get(url) ?? 0;
    seen.set(url, before + 1);
    return before === 0 ? url : `${url} ${before}`;
  };
};

/**
 * Sends all records. What an interrupted loading had sent is not sent again: batches are whole and in order, so that as
 * many are in as the index holds records for.
 */
const sendAll = async (
  { records }: LoadInput,
  index: string,
  { client, patience = usualPatience, onProgress }: LoadPlace,
): Promise<{ total: number; resumed: number; vocabulary: VocabularyTally }> => {
  const there = await countRecords(client, index);
  const resumed = there - (there % batchSize);
  const vocabulary = new VocabularyTally();
  const idOf = idMaker();
  let batch: Sent[] = [];
  let total = 0;
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    await sendBatch(client, index, batch, patience);
    batch = [];
    onProgress?.(total, resumed);
  };
  for await (const record of records) {
    vocabulary.add(cutRecord(record));
    const id = idOf(record.url);
    total += 1;
    if (total <= resumed) continue;
    batch.push({ id, document: documentOf(record) });
    if (batch.length >= batchSize) await flush();
  }
  await flush();
  return { total, resumed, vocabulary };
};

/** Lets the alias lead to a complete index in one step, then takes the others away. */
const putInPlace = async (client: Client, alias: string, index: string): Promise<void> => {
  const before = (await behind(client, alias)).filter((old) => old !== index);
  await client.indices.updateAliases({
    body: {
      actions: [...before.map((old) => ({ remove: { index: old, alias } })), { add: { index, alias } }],
    },
  });
  for (const old of before) await client.indices.delete({ index: old });
};

/**
 * Loads records into an index of their own, named by their digest, and lets the alias lead there when all are in: whoever
 * searches meanwhile asks the index of before. A loading that was interrupted goes on where it was; one that has nothing
 * to do does nothing.
 *
 * @throws Failure where OpenSearch does not answer, or will not take a record
 */
export const loadIndex = async (input: LoadInput, place: LoadPlace): Promise<LoadReport> => {
  const { client, alias, spread, patience = usualPatience } = place;
  const index = indexName(alias, input.digest);
  const isThere = await tryAgain(() => exists(client, index), patience);
  if (isThere && (await behind(client, alias)).includes(index))
    return { index, records: await countRecords(client, index), resumed: 0, wasThere: true };
  const template = indexTemplate(alias, spread);
  await tryAgain(() => client.indices.putIndexTemplate({ name: alias, body: template }), patience);
  if (!isThere) await client.indices.create({ index });
  const { total, resumed, vocabulary } = await sendAll(input, index, place);
  const beside: Beside = {
    vocabulary: writeVocabulary({ ...vocabulary.vocabulary(), abbreviations: input.abbreviations }),
    names: input.names,
  };
  await tryAgain(() => client.index({ index, id: besideId, body: { beside } }), patience);
  const records = await tryAgain(() => countRecords(client, index), patience);
  if (records !== total)
    throw new Failure(
      `Unexpected ${records} records in ${index}, expected ${total}: delete it and load again.`,
    );
  await tryAgain(() => putInPlace(client, alias, index), patience);
  return { index, records, resumed, wasThere: false };
};
