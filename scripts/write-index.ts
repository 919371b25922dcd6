import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Abbreviation } from '../src/schemas/abbreviation.ts';
import { includeCharacters } from '../src/search/encode.ts';
import { indexRecord } from '../src/search/index-record.ts';
import type { Name } from '../src/search/name.ts';
import type { SearchRecord } from '../src/search/record.ts';
import { suggestionsFile } from '../src/search/suggest.ts';
import { vocabularyFile, vocabularyOf, writeVocabulary } from '../src/search/vocabulary.ts';
import { Failure } from './failure.ts';

const assertNone = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Failure(`The search index could not be built: ${errors.join('; ')}.`);
};

/** Records with nothing to be found by, such as a heading that was lost, are left out. */
const hasWords = ({ content, meta }: ReturnType<typeof indexRecord>): boolean =>
  content !== '' || meta['title'] !== '';

/**
 * Writes a Pagefind bundle and the vocabulary beside it. Pagefind's own process is ended in any case.
 *
 * @param folder the bundle's folder; made where it is missing
 * @returns number of records in the index
 * @throws Failure with Pagefind's words where it reports an error
 */
export const writeIndex = async (
  { records, names }: { readonly records: readonly SearchRecord[]; readonly names: readonly Name[] },
  abbreviations: readonly Abbreviation[],
  folder: string,
): Promise<number> => {
  try {
    const { index, errors } = await createIndex({ includeCharacters, forceLanguage: 'vi' });
    assertNone(errors);
    if (index === undefined) throw new Failure('The search index could not be built: Pagefind gave none.');
    const written = records.map(indexRecord).filter(hasWords);
    for (const record of written) assertNone((await index.addCustomRecord(record)).errors);
    assertNone((await index.writeFiles({ outputPath: folder })).errors);
    const vocabulary = vocabularyOf(records, abbreviations);
    await writeFile(join(folder, vocabularyFile), writeVocabulary(vocabulary));
    await writeFile(join(folder, suggestionsFile), JSON.stringify(names));
    return written.length;
  } finally {
    await close();
  }
};
