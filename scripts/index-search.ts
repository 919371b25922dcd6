import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, readContent } from '../src/loaders/content.ts';
import { latestCheck } from '../src/loaders/latest-check.ts';
import { forceOn } from '../src/pipeline/catalogue/force.ts';
import type { Reading } from '../src/pipeline/reading.ts';
import { run } from '../src/pipeline/run.ts';
import { guide } from '../src/schemas/guide.ts';
import { modelClause } from '../src/schemas/model-clause.ts';
import type { Name } from '../src/search/name.ts';
import { namesOf } from '../src/search/names-of.ts';
import type { SearchRecord } from '../src/search/record.ts';
import { type GuideText, placesAbove, planRecords, registryRecords } from '../src/search/records.ts';
import { search as words } from '../src/site/copy/search.ts';
import { levelNames, roleNames } from '../src/site/copy/terms.ts';
import { nameOf, placeNameOf } from '../src/site/names.ts';
import { runMain } from './failure.ts';
import { projectRoot } from './project-root.ts';
import { writeIndex } from './write-index.ts';

/** Everything that an index is written from. */
export interface IndexInput {
  readonly records: readonly SearchRecord[];
  readonly names: readonly Name[];
}

const frontMatter = /^---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$)/;
const markup = /<[^>]*>|\{[^}]*\}|\]\([^)]*\)|[*_`#[\]]|^import .*$/gm;

/** The prose of an MDX file, without front matter and markup. */
const proseOf = (path: string): string =>
  readFileSync(path, 'utf8').replace(frontMatter, '').replace(markup, ' ').replace(/\s+/g, ' ').trim();

const idsIn = ({ files }: Content, folder: string): { id: string; value: unknown; text: string }[] =>
  [...files].flatMap(([key, file]) => {
    const [own, id] = key.split('/');
    return own === folder && id !== undefined
      ? [{ id, value: file.value, text: proseOf(join(projectRoot, 'content', folder, `${id}.mdx`)) }]
      : [];
  });

const guidesOf = (content: Content): GuideText[] =>
  idsIn(content, 'guides').map(({ id, value, text }) => ({ guide: { ...guide.parse(value), id }, text }));

const clausesOf = (content: Content) =>
  idsIn(content, 'model-clauses').map(({ id, value, text }) => ({
    clause: { ...modelClause.parse(value), id },
    text,
  }));

const readingsOf = (content: Content): Reading[] =>
  content.plans.map(({ id, path, text, sha256, sidecar }) =>
    run({ path, text, sha256 }, content.registry, { id, ...(sidecar === null ? {} : { sidecar }) }),
  );

/** Everything in `content/` that search can find, and every name that it may be asked for. */
export const indexInput = (content: Content): IndexInput => {
  const { registry } = content;
  const world = { registry, today: process.env['BUILD_DATE'] ?? latestCheck(content) };
  const readings = readingsOf(content);
  const spoken = new Set(readings.flatMap(({ context }) => placesAbove(context.place)));
  const places = registry.places.filter(({ id }) => spoken.has(id));
  const records = [
    ...readings.flatMap((reading) => planRecords(reading, world)),
    ...registryRecords(world, clausesOf(content), guidesOf(content), ({ id }) => spoken.has(id)),
  ];
  const roles = new Set(records.map(({ filters }) => filters.role));
  const names = namesOf({
    instruments: registry.instruments,
    movements: registry.movements,
    places,
    nameOf,
    placeNameOf: ({ id }) => placeNameOf(id, registry),
    stateOf: (instrument) => forceOn(instrument, world.today, registry).state,
    terms: [
      {
        kind: 'role',
        names: Object.fromEntries(Object.entries(roleNames).filter(([id]) => roles.has(id))),
      },
      { kind: 'level', names: levelNames },
      { kind: 'kind', names: words.kinds },
    ],
  });
  return { records, names };
};

/**
 * Writes the search index of a built site into its folder `pagefind`, and prints what it holds.
 *
 * @param site folder of the built site
 * @throws Failure where Pagefind reports an error
 */
export const indexSite = async (site: string): Promise<void> => {
  const content = readContent(join(projectRoot, 'content'));
  const { records, names } = indexInput(content);
  await writeIndex({ records, names }, content.registry.abbreviations, join(site, 'pagefind'));
  const counts = Object.entries(Object.groupBy(records, ({ filters }) => filters.kind));
  console.log(`Search: ${counts.map(([kind, found]) => `${found.length} ${kind}`).join(', ')} records.`);
};

if (import.meta.main) await runMain(() => indexSite(join(projectRoot, 'dist')));
