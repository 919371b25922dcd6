import { expect, test } from 'vitest';
import type { FilterCounts } from '../../src/search/engine.ts';
import { openPagefind, type PagefindModule } from '../../src/search/pagefind-engine.ts';
import type { ShardPlace } from '../../src/search/vocabulary.ts';

const shard = (tag: string, years: readonly string[]): ShardPlace => ({
  tag,
  years,
  held: '',
  heldNumbers: '',
});
const shards = [shard('vi', []), shard('vi-2021', ['2021']), shard('vi-2020', ['2020', '2019'])];

/** A stand-in of Pagefind's script: every index has the record "<term> of <tag>"; all that it is told is noted. */
const standIn = (counts: Readonly<Record<string, FilterCounts>> = {}) => {
  const told: string[] = [];
  const module: PagefindModule = {
    createInstance: ({ language, noWorker, basePath, baseUrl }) => {
      told.push(`open ${basePath} ${baseUrl} ${language}${noWorker ? '' : ' in a worker'}`);
      return {
        options: async ({ exactDiacritics }) => {
          await new Promise((done) => setImmediate(done));
          told.push(`${language} marks ${exactDiacritics}`);
        },
        search: async (term, { filters }) => {
          told.push(`${language} ask ${term} ${JSON.stringify(filters)}`);
          const carried = { at: 1, plan: 'P', section: 'I', day: '', parts: [] };
          const data = async () => ({
            url: `/x/ ${JSON.stringify(carried)}`,
            content: `${term} of ${language}`,
            meta: { title: 'T' },
            filters: { year: ['2024'] },
          });
          const matchedMetaFields = language === 'vi' ? ['title'] : language === 'vi-2021' ? [] : undefined;
          const result =
            matchedMetaFields === undefined ? { id: '7', data } : { id: '7', data, matchedMetaFields };
          return { results: [result], filters: counts[language] ?? {} };
        },
        filters: async () => {
          told.push(`${language} filters`);
        },
      };
    },
  };
  return { module, told };
};

const question = { term: 'a', keepMarks: true, filters: {}, enough: 10 };

test('each index is opened when it is first asked, and its hits bear its tag', async () => {
  const { module, told } = standIn();
  const engine = openPagefind(module, '/pagefind/', { shards, records: 10 });
  expect(told).toEqual([]);
  const hits = await engine.search({ ...question, shards: ['vi', 'vi-2020'] });
  expect(hits.map(({ id, isInTitle }) => [id, isInTitle])).toEqual([
    ['vi 7', true],
    ['vi-2020 7', false],
  ]);
  await engine.search({
    ...question,
    keepMarks: false,
    filters: { place: ['x'], level: [] },
    shards: ['vi'],
  });
  expect(told).toEqual([
    'open /pagefind/ / vi',
    'vi marks true',
    'vi ask a {}',
    'open /pagefind/ / vi-2020',
    'vi-2020 marks true',
    'vi-2020 ask a {}',
    'vi marks false',
    'vi ask a {"place":{"any":["x"]}}',
  ]);
});

test('a hit loads as a record', async () => {
  const { module } = standIn();
  const [hit] = await openPagefind(module, '/', { shards, records: 10 }).search(question);
  expect(await hit?.load()).toEqual({
    at: 1,
    plan: 'P',
    section: 'I',
    day: '',
    parts: [],
    url: '/x/',
    title: 'T',
    content: 'a of vi',
    filters: { year: ['2024'] },
  });
});

test.each([
  ['all', {}, ['vi', 'vi-2021', 'vi-2020']],
  ['those of the years asked for', { filters: { year: ['2019', '2018'] } }, ['vi', 'vi-2020']],
  ['those named', { shards: ['vi-2021'] }, ['vi-2021']],
  ['those named, in their order', { shards: ['vi-2020', 'vi', 'vi-1999'] }, ['vi-2020', 'vi']],
  ['until enough is found', { enough: 2 }, ['vi', 'vi-2021']],
  ['the first alone', { isBrief: true }, ['vi']],
])('of the indexes are asked: %s', async (_what, more, expected) => {
  const opened = new Set<string>();
  const { module } = standIn();
  await openPagefind(module, '/', { shards, records: 10 }).search({ ...question, opened, ...more });
  expect([...opened]).toEqual(expected);
});

test('an index that is not open is asked the cheaper question first, and no more where it has no answer', async () => {
  const { module, told } = standIn();
  const empty: PagefindModule = {
    createInstance: (options) => {
      const instance = module.createInstance(options);
      return {
        ...instance,
        search: async (term, more) => {
          const found = await instance.search(term, more);
          return options.language === 'vi-2021' && term === 'rare' ? { ...found, results: [] } : found;
        },
      };
    },
  };
  const opened = new Set(['vi']);
  const hits = await openPagefind(empty, '/', { shards, records: 10 }).search({
    ...question,
    probe: 'rare',
    opened,
  });
  expect(hits.map(({ id }) => id)).toEqual(['vi 7', 'vi-2020 7']);
  expect(told.filter((line) => line.includes(' ask '))).toEqual([
    'vi ask a {}',
    'vi-2021 ask rare {}',
    'vi-2020 ask rare {}',
    'vi-2020 ask a {}',
  ]);
  expect([...opened]).toEqual(['vi', 'vi-2021', 'vi-2020']);
});

test('only a large index is searched in a worker', async () => {
  const isInWorker = async (records: number): Promise<boolean> => {
    const { module, told } = standIn();
    await openPagefind(module, '/', { shards, records }).search(question);
    return told[0]?.endsWith('in a worker') === true;
  };
  expect([await isInWorker(4999), await isInWorker(5000)]).toEqual([false, true]);
});

test('counts of all indexes are added up, zeros left out', async () => {
  const { module, told } = standIn({
    vi: { year: { '2024': 2, '2023': 0 }, level: { commune: 1 } },
    'vi-2021': { year: { '2021': 3, '2024': 1 } },
  });
  const engine = openPagefind(module, '/', { shards: shards.slice(0, 2), records: 10 });
  expect(await engine.count(question)).toEqual({ year: { '2024': 3, '2021': 3 }, level: { commune: 1 } });
  expect(told.slice(1, 4)).toEqual(['vi marks true', 'vi filters', 'vi ask a {}']);
});

test('questions are asked one after the other, also behind one that fails', async () => {
  const { module, told } = standIn();
  const failing: PagefindModule = {
    createInstance: (options) => {
      if (options.language === 'vi-2021') throw new Error('not there');
      return module.createInstance(options);
    },
  };
  const engine = openPagefind(failing, '/', { shards, records: 10 });
  const [first, second, third] = await Promise.allSettled([
    engine.search({ ...question, shards: ['vi'] }),
    engine.search({ ...question, shards: ['vi-2021'] }),
    engine.search({ ...question, keepMarks: false, shards: ['vi'] }),
  ]);
  expect([first?.status, second?.status, third?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(told.slice(1)).toEqual(['vi marks true', 'vi ask a {}', 'vi marks false', 'vi ask a {}']);
});
