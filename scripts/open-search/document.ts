import { cutRecord } from '../../src/search/cut-record.ts';
import type { StoredRecord } from '../../src/search/engine.ts';
import { filterNames } from '../../src/search/index-record.ts';
import { type SearchRecord, textOf } from '../../src/search/record.ts';
import { tidy } from '../../src/search/tidy.ts';
import type { Word } from '../../src/search/words.ts';

/** A record as OpenSearch holds it; the fields of `RecordFilters` stand beside the others. */
export interface RecordDocument {
  readonly url: string;
  readonly clauses: readonly string[];
  readonly day: string;
  readonly title: string;
  readonly content: string;
  readonly plan: string;
  readonly section: string;
  readonly words: string;
  readonly titleWords: string;
  readonly parts: StoredRecord['parts'];
  readonly [filter: string]: unknown;
}

/** Stands between the words of title and text, so that no phrase runs from one into the other. */
const gap = '|';
const keysOf = (words: readonly Word[]): string => words.map(({ key }) => key).join(' ');

const planId = /^\/ke-hoach\/([^/]+)\//;

/** Writes a record as a document; its words stand where the reading of an answer counts them. */
export const documentOf = (record: SearchRecord): RecordDocument => {
  const cut = cutRecord(record);
  const { filters } = record;
  const plan = planId.exec(record.url)?.[1] ?? '';
  return {
    url: record.url,
    clauses: record.parts.flatMap(({ anchor }) => (anchor === '' ? [] : [`${plan}#${anchor}`])),
    day: record.day,
    ...Object.fromEntries(
      filterNames.flatMap((name) => (filters[name] === undefined ? [] : [[name, [filters[name]].flat()]])),
    ),
    title: tidy(record.title),
    content: tidy(textOf(record)),
    plan: record.plan,
    section: record.section,
    words: `${keysOf(cut.title)} ${gap} ${keysOf(cut.text)}`.trim(),
    titleWords: keysOf(cut.title),
    parts: record.parts.flatMap(({ anchor, address }, at) =>
      anchor === '' ? [] : [[anchor, address, cut.starts[at] ?? 0] as const],
    ),
  };
};

/** Reads a document back as the stored record that an answer is read from. */
export const recordOf = (document: RecordDocument): StoredRecord => ({
  at: 0,
  url: document.url,
  title: document.title,
  content: document.content,
  plan: document.plan,
  section: document.section,
  day: document.day,
  parts: document.parts,
  filters: Object.fromEntries(
    filterNames.flatMap((name) => {
      const values = document[name];
      return Array.isArray(values) ? [[name, values.map(String)]] : [];
    }),
  ),
});
