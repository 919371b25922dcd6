import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Content, readContent } from '../src/loaders/content.ts';
import { latestCheck } from '../src/loaders/latest-check.ts';
import { planReader } from '../src/loaders/readings/plan-reader.ts';
import { type PartName, partFromEnvironment } from '../src/loaders/shard/part.ts';
import { summaryFolder } from '../src/loaders/shard/shard-folder.ts';
import { readSummaryIndex } from '../src/loaders/shard/summary-folder.ts';
import { forceOn } from '../src/pipeline/catalogue/force.ts';
import { type Guide, guide } from '../src/schemas/guide.ts';
import { modelClause } from '../src/schemas/model-clause.ts';
import { type NameSources, namesOf } from '../src/search/names-of.ts';
import type { SearchRecord } from '../src/search/record.ts';
import { planRecords, type RecordWorld, registryRecords } from '../src/search/records.ts';
import { search as words } from '../src/site/copy/search.ts';
import { levelNames, roleNames } from '../src/site/copy/terms.ts';
import { isDoubtful } from '../src/site/label.ts';
import { nameOf, placeNameOf } from '../src/site/names.ts';
import { sitePages } from '../src/site/site-pages.ts';
import { Failure, runMain } from './failure.ts';
import { projectRoot } from './project-root.ts';
import { siteFolders } from './site-folders.ts';
import { type IndexInput, writeIndex } from './write-index.ts';

const frontMatter = /^---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$)/;
const link = /\[([^\]]*)\]\([^)]*\)/g;
const markup = /`[^`]*`|<[^>]*>|\{[^}]*\}|[*_`#]|^import .*$/gm;

/** The prose of an MDX file, without front matter and markup; blanks keep their brackets. */
const proseOf = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(frontMatter, '')
    .replace(link, '$1')
    .replace(markup, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const filesIn = ({ files }: Content, folder: string): { id: string; value: unknown }[] =>
  [...files].flatMap(([key, file]) => {
    const [own, id] = key.split('/');
    return own === folder && id !== undefined ? [{ id, value: file.value }] : [];
  });

const guidesOf = (content: Content): Guide[] =>
  filesIn(content, 'guides').map(({ id, value }) => ({ ...guide.parse(value), id }));

const clausesOf = (content: Content) =>
  filesIn(content, 'model-clauses').map(({ id, value }) => ({
    clause: { ...modelClause.parse(value), id },
    text: proseOf(join(siteFolders().content, 'model-clauses', `${id}.mdx`)),
  }));

/** What the plans speak of, gathered while they are read. */
interface Spoken {
  readonly roles: Set<string>;
}

/** Records of the plans, one plan read at a time, then of what stands beside them. */
function* recordsOf(
  content: Content,
  world: RecordWorld,
  spoken: Spoken,
  part: PartName | null,
): Generator<SearchRecord> {
  const { registry } = content;
  const { read } = planReader(registry, projectRoot);
  // The hub's own plans are indexed by the parts that they belong to.
  const plans = part === 'hub' ? [] : content.plans;
  for (const plan of plans) {
    const reading = read(plan);
    for (const record of planRecords(reading, world)) {
      if (record.filters.role !== undefined) spoken.roles.add(record.filters.role);
      yield record;
    }
  }
  if (part === null || part === 'hub')
    yield* registryRecords(world, clausesOf(content), guidesOf(content), sitePages);
}

const termsOf = (roles: ReadonlySet<string>): NameSources['terms'] => [
  { kind: 'role', names: Object.fromEntries(Object.entries(roleNames).filter(([id]) => roles.has(id))) },
  { kind: 'level', names: levelNames },
  { kind: 'kind', names: words.kinds },
];

/** Everything in `content/` that search can find, and every name that it may be asked for. */
export const indexInput = (content: Content): IndexInput => {
  const { registry } = content;
  const part = partFromEnvironment();
  const shared = part === null ? null : readSummaryIndex(summaryFolder(projectRoot));
  const world = { registry, today: process.env['BUILD_DATE'] ?? shared?.today ?? latestCheck(content) };
  const spoken: Spoken = { roles: new Set(shared?.roles) };
  return {
    records: recordsOf(content, world, spoken, part),
    names: () =>
      namesOf({
        instruments: registry.instruments,
        movements: registry.movements,
        places: registry.places,
        nameOf,
        placeNameOf: ({ id }) => placeNameOf(id, registry),
        // What is hearsay is no state to suggest by.
        stateOf: (instrument) => {
          const now = forceOn(instrument, world.today, registry);
          return isDoubtful(now) ? '' : now.state;
        },
        terms: termsOf(spoken.roles),
      }),
    abbreviations: registry.abbreviations,
  };
};

/**
 * Writes the search index of a built site into its folder `pagefind`, and prints what it holds.
 *
 * @param site folder of the built site
 * @param together length of the records that one index holds; see `IndexPlace`
 * @throws Failure where Pagefind reports an error
 */
export const indexSite = async (site: string, together?: number): Promise<void> => {
  const folders = siteFolders();
  const part = partFromEnvironment();
  const input = indexInput(readContent(folders.content));
  const cache = join(folders.cache, 'search');
  const { records, shards, built } = await writeIndex(input, {
    folder: join(site, 'pagefind'),
    cache,
    ...(part === null ? {} : { tag: `vi-${part}` }),
    ...(together === undefined ? {} : { together }),
  });
  console.log(`Search: ${records} records in ${shards} index(es), ${built} built anew.`);
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { together: { type: 'string' } } });
  const together = values.together === undefined ? undefined : Number(values.together);
  if (together !== undefined && !(together > 0))
    throw new Failure('Usage: node scripts/index-search.ts [--together LENGTH]');
  await indexSite(siteFolders().out, together);
};

if (import.meta.main) await runMain(main);
