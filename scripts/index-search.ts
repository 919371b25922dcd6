import { join } from 'node:path';
import { type Content, readContent } from '../src/loaders/content.ts';
import { run } from '../src/pipeline/run.ts';
import { guide } from '../src/schemas/guide.ts';
import type { SearchRecord } from '../src/search/record.ts';
import { searchRecords } from '../src/search/records.ts';
import { runMain } from './failure.ts';
import { projectRoot } from './project-root.ts';
import { writeIndex } from './write-index.ts';

const guidesOf = ({ files }: Content) =>
  [...files].flatMap(([key, file]) => {
    const [folder, id] = key.split('/');
    return folder === 'guides' && id !== undefined ? [{ ...guide.parse(file.value), id }] : [];
  });

/** Everything in `content/` that search can find. */
export const recordsOf = (content: Content): SearchRecord[] => {
  const readings = content.plans.map(({ id, path, text, sha256, sidecar }) =>
    run({ path, text, sha256 }, content.registry, { id, ...(sidecar === null ? {} : { sidecar }) }),
  );
  return searchRecords(readings, content.registry, guidesOf(content));
};

/**
 * Writes the search index of a built site into its folder `pagefind`, and prints what it holds.
 *
 * @param site folder of the built site
 * @throws Failure where Pagefind reports an error
 */
export const indexSite = async (site: string): Promise<void> => {
  const content = readContent(join(projectRoot, 'content'));
  const records = recordsOf(content);
  await writeIndex(records, content.registry.abbreviations, join(site, 'pagefind'));
  const counts = Object.entries(Object.groupBy(records, ({ filters }) => filters.kind));
  console.log(`Search: ${counts.map(([kind, found]) => `${found.length} ${kind}`).join(', ')} records.`);
};

if (import.meta.main) await runMain(() => indexSite(join(projectRoot, 'dist')));
