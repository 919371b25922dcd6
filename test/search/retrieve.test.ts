import { expect, test } from 'vitest';
import { joiner } from '../../src/search/encode.ts';
import type { Engine, EngineHit, Question } from '../../src/search/engine.ts';
import { type Tier, tiers } from '../../src/search/match.ts';
import { pagefindBackend } from '../../src/search/pagefind-backend.ts';
import { widestPass } from '../../src/search/passes.ts';
import { planQuery } from '../../src/search/plan-query.ts';
import { retrieve } from '../../src/search/retrieve.ts';
import { openVocabulary, type ShardPlace } from '../../src/search/vocabulary.ts';

const common = ['thi', 'đua'];
const syllables = [
  ...[
    'biểu',
    'danh',
    'dương',
    'hiệu',
    'hội',
    'khen',
    'lí',
    'lý',
    'mới',
    'nông',
    'phong',
    'sắc',
    'thi',
    'thôn',
  ],
  ...['thưởng', 'thể', 'trào', 'tập', 'xuất', 'xã', 'xử', 'đua', 'đổi', 'đột'],
];
const newest: ShardPlace = { tag: 'vi', years: [], held: '', heldNumbers: '' };
const older: ShardPlace = { tag: 'vi-2020', years: ['2020'], held: '', heldNumbers: '' };

const lexiconOf = (shards: readonly ShardPlace[]) =>
  openVocabulary({
    records: 10,
    runFiles: 0,
    shards,
    frequencies: syllables.map((word) => (common.includes(word) ? 5 : 1)),
    syllables,
    numbers: ['98/2023/NĐ-CP', '98/KH-UBND'],
    abbreviations: [{ short: 'NTM', long: ['nông thôn mới'] }],
  });
const lexicon = lexiconOf([newest]);

/** A question as one line: "=" where marks must be as written, "~" where not; the bar of đ as it is read. */
const shown = ({ term, keepMarks }: Pick<Question, 'term' | 'keepMarks'>): string =>
  `${keepMarks ? '=' : '~'}${term === null ? '' : term.replaceAll('d\u0335', 'đ').replaceAll(joiner, '_')}`;

const hit = (id: string, isInTitle = false): EngineHit => ({
  id,
  isInTitle,
  load: () => Promise.reject(new Error('nothing is loaded here')),
});

/** An engine that notes what it is asked, and answers by the question as one line. */
const engineOf = (answers: Readonly<Record<string, readonly EngineHit[]>> = {}) => {
  const asked: Question[] = [];
  const engine: Engine = {
    search: async (question) => {
      asked.push(question);
      for (const tag of question.shards ?? []) question.opened?.add(tag);
      return answers[shown(question)] ?? [];
    },
    count: async (question) => ({ asked: { [shown(question)]: 1 } }),
  };
  return { engine, asked };
};

const questionsFor = async (query: string): Promise<string[]> => {
  const { engine, asked } = engineOf();
  await retrieve(engine, lexicon, planQuery(query, lexicon), {}, 12);
  return asked.map(shown);
};

test.each([
  ['thi đua', ['="thi_đua"', '~thi_ đua_', '~"thi_đua"', '~thi_ đua_']],
  ['thi dua', ['~"thi_dua"', '~thi_ dua_', '~"thi_dua"', '~thi_ dua_']],
  ['đua', ['=đua_']],
  ['dua', ['~dua_']],
  ['khen th', ['~khen_th', '~khen_ th', '~"khen_th"']],
  ['th', ['~th']],
  ['"thi đua"', ['="thi_đua"']],
  ['"khen blockchain"', []],
  ['"khen" thi đua', ['~khen_ thi_đua', '~khen_ thi_ đua_', '~khen_']],
  ['thi đua thưởng', ['="thi_đua đua_thưởng"', '~thưởng_', '~"đua_thưởng"', '~"thi_đua"', '~thưởng_ thi_']],
  ['NTM', ['="nông_thôn thôn_mới"', '~nông_ thôn_ mới_', '~"nông_thôn"', '~"thôn_mới"', '~nông_ thôn_']],
  ['xử lí', ['="xử_lí"', '="xử_lý"', '~"xử_lí"', '~"xử_lý"', '~xử_ lí_', '~xử_ lý_', '~"xử_lí"', '~xử_ lí_']],
  ['khen blockchain thưởng', ['~"khen_thưởng"', '~khen_ thưởng_']],
  ['blockchain thưởng', []],
  ['98/2022/NĐ-CP', []],
  ['nghị định 98/2023', ['~"982023nđcp_"', '~"nghi_dinh dinh_so so_982023"', '~"nghi_dinh dinh_982023"']],
  ['98/KH-UBND "khen thưởng"', ['~98khubnd_ khen_thưởng']],
  ['98/KH-UBND "khen thưởng" phong', ['~98khubnd_ khen_thưởng phong_', '~98khubnd_ khen_thưởng']],
  ['đột xuất 98/KH-UBND', ['~98khubnd_ đột_xuất', '~98khubnd_ đột_ xuất_', '~"98khubnd_"']],
  ['phong 98/KH-UBND', ['~98khubnd_ phong_', '~"98khubnd_"']],
  ['98/KH-UBND phong tr', ['~98khubnd_ phong_tr', '~98khubnd_ phong_ tr', '~"98khubnd_"']],
  ['', []],
])('%s asks %j', async (query, expected) => {
  expect(await questionsFor(query)).toEqual(expected);
});

test('of a phrase of four words and more, one pair may be broken, an inner one first; the rarest pairs come first', async () => {
  expect(await questionsFor('khen thưởng đột xuất')).toEqual([
    '="khen_thưởng thưởng_đột đột_xuất"',
    '~khen_thưởng đột_xuất',
    '~khen_ thưởng_đột đột_xuất',
    '~khen_thưởng thưởng_đột xuất_',
    '~khen_ thưởng_ đột_ xuất_',
    '~"khen_thưởng"',
    '~"thưởng_đột"',
    '~"đột_xuất"',
    '~khen_ thưởng_',
  ]);
  expect(await questionsFor('phong trào thi đua tập thể')).toEqual([
    '="phong_trào trào_thi thi_đua đua_tập tập_thể"',
    '~phong_trào thi_đua đua_tập tập_thể',
    '~phong_trào trào_thi đua_tập tập_thể',
    '~phong_trào trào_thi thi_đua tập_thể',
    '~phong_ trào_thi thi_đua đua_tập tập_thể',
    '~phong_trào trào_thi thi_đua đua_tập thể_',
    '~"phong_trào"',
    '~"tập_thể"',
    '~"trào_thi"',
    '~"đua_tập"',
    '~"thi_đua"',
  ]);
});

test('of more than ten words the twelve rarest pairs are asked for alone', async () => {
  const asked = await questionsFor('thi đua khen thưởng đột xuất tập thể xã nông thôn mới phong trào');
  expect(asked).toHaveLength(12);
  expect(asked[0]).toBe('~"khen_thưởng"');
  expect(asked.at(-1)).toBe('~"đua_khen"');
  expect(asked).not.toContain('~"thi_đua"');
  const quoted = await questionsFor('"thi đua khen thưởng đột xuất tập thể xã nông thôn mới"');
  expect(quoted).toHaveLength(1);
  expect(await questionsFor('thi đua khen thưởng đột xuất tập thể xã nông')).toHaveLength(19);
});

test('a query of nothing but field words asks for all records', async () => {
  const plan = { ...planQuery('', lexicon), filters: { year: ['2024'] } };
  const { engine, asked } = engineOf();
  await retrieve(engine, lexicon, plan, { year: ['2024'] }, 12);
  expect(asked).toMatchObject([{ term: null, keepMarks: false, filters: { year: ['2024'] }, enough: 12 }]);
});

test('no weaker question is asked once enough is found; what a stricter one found comes first', async () => {
  const ids = async (enough: number): Promise<string[]> => {
    const { engine } = engineOf({
      '="thi_đua"': [hit('b'), hit('a')],
      '~thi_ đua_': [hit('a'), hit('c'), hit('t', true)],
    });
    return (await retrieve(engine, lexicon, planQuery('thi đua', lexicon), {}, enough)).map(({ id }) => id);
  };
  expect(await ids(2)).toEqual(['b', 'a']);
  expect(await ids(3)).toEqual(['b', 'a', 't', 'c']);
});

test('a record that answers more pairs of a step is worth more than one in whose title a pair stands', async () => {
  const { engine, asked } = engineOf({
    '~"khen_thưởng"': [hit('one', true), hit('two')],
    '~khen_ thưởng_': [hit('two'), hit('one')],
    '~"thưởng_xã"': [hit('two')],
  });
  const found = await retrieve(engine, lexicon, planQuery('blockchain khen thưởng xã', lexicon), {}, 12);
  expect(found.map(({ id }) => id)).toEqual(['two', 'one']);
  expect(asked.map(shown)).toEqual(['~"khen_thưởng"', '~"thưởng_xã"', '~khen_ thưởng_']);
});

test('of many pairs no more are asked for once six occur and enough is found', async () => {
  const query = 'thi đua khen thưởng đột xuất tập thể xã nông thôn mới phong trào';
  const asked = await questionsFor(query);
  const answers = Object.fromEntries(asked.map((line, at) => [line, [hit(`${at}`), hit(`${at}b`)]]));
  const { engine, asked: again } = engineOf(answers);
  await retrieve(engine, lexicon, planQuery(query, lexicon), {}, 12);
  expect(again).toHaveLength(6);
  const { engine: slow, asked: all } = engineOf(answers);
  await retrieve(slow, lexicon, planQuery(query, lexicon), {}, 15);
  expect(all).toHaveLength(8);
});

test('only indexes that hold a word are asked, and for weaker answers only those that are open', async () => {
  const split = lexiconOf([newest, { ...older, held: 'A'.repeat(4) }]);
  const { engine, asked } = engineOf({ '="khen_thưởng"': [hit('a')] });
  await retrieve(engine, split, planQuery('khen thưởng', split), {}, 12);
  expect(asked.map(({ shards }) => shards)).toEqual([['vi', 'vi-2020'], ['vi'], ['vi', 'vi-2020'], ['vi']]);
  const { engine: one, asked: word } = engineOf();
  await retrieve(one, split, planQuery('khen', split), {}, 12);
  expect(word.map(({ shards }) => shards)).toEqual([['vi']]);
});

test('the two rarest words are probed where a question asks for more, and never where it asks for two', async () => {
  const words = ['khen', 'phong', 'thưởng', 'trào'];
  const rare = openVocabulary({
    records: 100,
    runFiles: 0,
    shards: [newest],
    frequencies: [3, 1, 2, 3],
    syllables: words,
    numbers: [],
    abbreviations: [],
  });
  const probes = async (query: string): Promise<string[]> => {
    const { engine, asked } = engineOf();
    await retrieve(engine, rare, planQuery(query, rare), {}, 12);
    return asked.flatMap((question) =>
      'probe' in question ? [`${shown(question)} ${String(question.probe).replaceAll(joiner, '_')}`] : [],
    );
  };
  expect(await probes('khen thưởng phong trào')).toEqual(['~khen_ thưởng_ phong_ trào_ phong_ thưởng_']);
  expect(await probes('khen thưởng')).toEqual([]);
});

test('a word that a break leaves alone is not looked for where a phrase was found', async () => {
  const { engine, asked } = engineOf({ '~khen_thưởng đột_xuất': [hit('a')] });
  await retrieve(engine, lexicon, planQuery('khen thưởng đột xuất', lexicon), {}, 12);
  expect(asked.map(shown)).not.toContain('~khen_ thưởng_đột đột_xuất');
  expect(asked.map(shown)).toContain('~khen_ thưởng_ đột_ xuất_');
});

const widest = (query: string, tier: Tier): string | null => {
  const pass = widestPass(planQuery(query, lexicon), lexicon, tier);
  return pass === null ? null : shown(pass);
};

test.each([
  ['thi đua', ['="thi_đua"', '~"thi_đua"', '~thi_ đua_', null]],
  ['đua', ['=đua_', '~đua_', null, null]],
  ['khen th', ['~khen_th', '~khen_th', '~khen_ th', null]],
  ['98/KH-UBND', ['~"98khubnd_"', '~"98khubnd_"', '~"98khubnd_"', '~"98khubnd_"']],
  ['"khen" đua', ['~khen_ đua_', '~khen_ đua_', '~khen_ đua_', '~khen_ đua_']],
  ['98/2022/NĐ-CP', [null, null, null, null]],
  ['', [null, null, null, null]],
])('the widest question for %j, tier by tier: %j', (query, expected) => {
  expect(tiers.map((tier) => widest(query, tier))).toEqual(expected);
});

test('the backend counts by the widest question, and nothing where there is none', async () => {
  const { count } = pagefindBackend(engineOf().engine, lexicon);
  expect(await count(planQuery('thi đua', lexicon), 'exact', {})).toEqual({ asked: { '="thi_đua"': 1 } });
  expect(await count(planQuery('thi đua', lexicon), 'near', {})).toEqual({});
  const narrowed = { ...planQuery('', lexicon), filters: { year: ['2024'] } };
  expect(await count(narrowed, 'near', {})).toEqual({ asked: { '~': 1 } });
});

test('what holds some words is asked for briefly: a phrase without regard to marks, a word with them', async () => {
  const { engine, asked } = engineOf({ '~"thi_dua"': [hit('a')] });
  const { holding, candidates } = pagefindBackend(engine, lexicon);
  expect(await holding(['thi', 'dua'], { year: ['2024'] })).toHaveLength(1);
  expect(await holding(['đua'], {})).toEqual([]);
  expect(asked).toMatchObject([
    { term: expect.any(String), keepMarks: false, filters: { year: ['2024'] }, enough: 1, isBrief: true },
    { keepMarks: true, isBrief: true, shards: ['vi'] },
  ]);
  asked.length = 0;
  expect(await holding(['blockchain'], {})).toEqual([]);
  expect(asked).toEqual([]);
  expect(await candidates(planQuery('thi dua', lexicon), {}, 1)).toHaveLength(1);
});
