/** Files that are mutated together, and the tests that have to notice. */
export interface MutatedGroup {
  /** Begins with the room: `npm run mutate -- text` runs every group of it, `-- text/fold` one. */
  readonly name: string;
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

const text = 'src/pipeline/text';
const cite = 'src/pipeline/cite';
const parse = 'src/pipeline/parse';
const search = 'src/search';

/**
 * What `npm run mutate` may be asked for. The tests are those that look at the files from near: a mutant that only the
 * reading of whole plans would notice counts as survived, for no test says what the function does. Few tests a group also
 * keep a run short: whatever stands outside of functions is tried with every test of its group.
 */
export const mutatedGroups: readonly MutatedGroup[] = [
  {
    name: 'text/letters',
    files: ['fold', 'slug', 'fingerprint', 'numerals', 'look', 'phrase'].map((file) => `${text}/${file}.ts`),
    tests: ['fold', 'slug', 'fingerprint', 'numerals', 'look', 'phrase'].map(
      (file) => `test/pipeline/text/${file}.test.ts`,
    ),
  },
  {
    name: 'text/places',
    files: ['position', 'raw-range', 'sentence', 'date'].map((file) => `${text}/${file}.ts`),
    tests: ['position', 'raw-range', 'sentence', 'date'].map((file) => `test/pipeline/text/${file}.test.ts`),
  },
  {
    name: 'text/lines',
    files: ['lines', 'normalise', 'plain-markup', 'printed-star'].map((file) => `${text}/${file}.ts`),
    tests: ['test/pipeline/text/lines.test.ts'],
  },
  {
    name: 'text/markdown',
    files: ['markdown-markup', 'markdown-table'].map((file) => `${text}/${file}.ts`),
    tests: ['test/pipeline/text/markdown.test.ts'],
  },
  {
    name: 'text/repair',
    files: [`${text}/repair/*.ts`],
    tests: ['test/pipeline/text/repair/*.test.ts'],
  },
  {
    name: 'search/words',
    files: ['bare', 'tidy', 'words', 'encode', 'snippet', 'likeness', 'page-address', 'terms'].map(
      (file) => `${search}/${file}.ts`,
    ),
    tests: ['encode', 'words', 'snippet', 'likeness', 'records'].map((file) => `test/search/${file}.test.ts`),
  },
  {
    name: 'search/query',
    files: ['query-syntax', 'document-number', 'nearest', 'nearest-number', 'plan-query', 'sayings'].map(
      (file) => `${search}/${file}.ts`,
    ),
    tests: ['query-syntax', 'document-number', 'nearest', 'plan-query'].map(
      (file) => `test/search/${file}.test.ts`,
    ),
  },
  {
    name: 'search/answer',
    files: ['match', 'stretch', 'best-first', 'facets', 'wording', 'stored-words', 'suggest', 'search'].map(
      (file) => `${search}/${file}.ts`,
    ),
    tests: ['match', 'search', 'suggest'].map((file) => `test/search/${file}.test.ts`),
  },
  {
    name: 'cite/find',
    files: [`${cite}/find/*.ts`],
    tests: ['test/pipeline/cite/**/*.test.ts'],
  },
  {
    name: 'cite/resolve',
    files: [`${cite}/*.ts`, `${cite}/resolve/*.ts`],
    tests: ['test/pipeline/cite/**/*.test.ts'],
  },
  {
    name: 'parse/marks',
    files: ['anchor-names', 'anchors', 'letter-series', 'marker', 'quota', 'schedule-values'].map(
      (file) => `${parse}/${file}.ts`,
    ),
    tests: ['anchor-names', 'marker', 'schedule', 'hierarchy'].map(
      (file) => `test/pipeline/parse/${file}.test.ts`,
    ),
  },
  {
    name: 'parse/whole',
    files: [`${parse}/*.ts`, `${parse}/fields/*.ts`],
    tests: ['test/pipeline/parse/*.test.ts'],
  },
];
