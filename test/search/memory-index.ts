import type { Abbreviation } from '../../src/schemas/abbreviation.ts';
import type { SearchBackend } from '../../src/search/backend.ts';
import { foldKey } from '../../src/search/bare.ts';
import { cutRecord } from '../../src/search/cut-record.ts';
import type { EngineHit, FilterChoice, StoredRecord } from '../../src/search/engine.ts';
import { countFacets } from '../../src/search/facets.ts';
import { type Name, readyNames } from '../../src/search/name.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import type { SearchIndex } from '../../src/search/search.ts';
import { storedWords } from '../../src/search/stored-words.ts';
import { tidy } from '../../src/search/tidy.ts';
import { openVocabulary, VocabularyTally } from '../../src/search/vocabulary.ts';

/** What an index is made of. */
export interface MemoryInput {
  readonly records: readonly SearchRecord[];
  readonly names?: readonly Name[];
  readonly abbreviations?: readonly Abbreviation[];
}

const stored = (record: SearchRecord, at: number): StoredRecord => {
  const { starts } = cutRecord(record);
  return {
    at,
    url: record.url,
    title: tidy(record.title),
    content: tidy(record.parts.map(({ text }) => text).join(' ')),
    plan: record.plan,
    section: record.section,
    day: record.day,
    ...(record.isEarliest && { isEarliest: true }),
    filters: Object.fromEntries(
      Object.entries(record.filters).map(([name, value]) => [name, [value].flat()]),
    ),
    parts: record.parts.map(({ anchor, address }, part) => [anchor, address, starts[part] ?? 0] as const),
  };
};

const passes = ({ filters }: StoredRecord, choice: FilterChoice): boolean =>
  Object.entries(choice).every(
    ([name, values]) => values.length === 0 || values.some((value) => filters[name]?.includes(value)),
  );

/**
 * An index that proposes every record for every query, so that what a test sees is what the search itself makes of them.
 * `asked` notes how many records were wanted.
 */
export const memoryIndex = ({ records, names = [], abbreviations = [] }: MemoryInput) => {
  const tally = new VocabularyTally();
  for (const record of records) tally.add(cutRecord(record));
  const kept = records.map(stored);
  const asked: number[] = [];
  const hits = (choice: FilterChoice, isWanted: (record: StoredRecord) => boolean): EngineHit[] =>
    kept
      .filter((record) => passes(record, choice) && isWanted(record))
      .map((record) => ({ id: String(record.at), isInTitle: false, load: async () => record }));
  const backend: SearchBackend = {
    candidates: async (_plan, filters, enough) => {
      asked.push(enough);
      return hits(filters, () => true);
    },
    holding: async (terms, filters) =>
      hits(filters, (record) => {
        const keys = storedWords(record).all.map(({ key }) => (terms.length === 1 ? key : foldKey(key)));
        const wanted = terms.length === 1 ? terms : terms.map(foldKey);
        return ` ${keys.join(' ')} `.includes(` ${wanted.join(' ')} `);
      }),
    count: async (_plan, _tier, filters) => countFacets(kept.filter((record) => passes(record, filters))),
  };
  const lexicon = openVocabulary({ ...tally.vocabulary(), abbreviations });
  const index: SearchIndex = { backend, lexicon, names: readyNames(names) };
  return { index, asked };
};
