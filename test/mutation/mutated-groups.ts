/** Files that are mutated together, and the tests that have to notice. */
export interface MutatedGroup {
  /** Begins with the room: `npm run mutate -- text` runs every group of it, `-- text/signs` one. */
  readonly name: string;
  /** Globs; tables and declarations are left out. */
  readonly files: readonly string[];
  /** Globs; one that begins with "!" takes away. */
  readonly tests: readonly string[];
}

const text = 'src/pipeline/text';
const search = 'src/search';
const wholeIndexes = ['search', 'queries', 'hostile', 'write-index', 'saved-score'];

/**
 * What `npm run mutate` may be asked for. The tests are those that look at the files from near: a mutant that only the
 * reading of whole plans would notice counts as survived, for no test says what the function does.
 */
export const mutatedGroups: readonly MutatedGroup[] = [
  {
    name: 'text/reading',
    files: [`${text}/*.ts`],
    // How time grows with length says nothing of a mutant, and much of the machine.
    tests: ['test/pipeline/text/*.test.ts', '!test/pipeline/text/markdown-time.test.ts'],
  },
  { name: 'text/repair', files: [`${text}/repair/*.ts`], tests: ['test/pipeline/text/repair/*.test.ts'] },
  { name: 'text/signs', files: [`${text}/signs/*.ts`], tests: ['test/pipeline/text/signs/*.test.ts'] },
  {
    name: 'cite',
    files: ['src/pipeline/cite/**/*.ts'],
    tests: ['test/pipeline/cite/**/*.test.ts', '!test/pipeline/cite/patterns.test.ts'],
  },
  {
    name: 'search',
    files: [`${search}/*.ts`],
    // Tests that write a whole index look from too far.
    tests: ['test/search/*.test.ts', ...wholeIndexes.map((name) => `!test/search/${name}.test.ts`)],
  },
  { name: 'parse', files: ['src/pipeline/parse/**/*.ts'], tests: ['test/pipeline/parse/*.test.ts'] },
];
