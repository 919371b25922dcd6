import { describe, expect, test } from 'vitest';
import { countAll } from '../../src/search/facets.ts';
import type { RecordFilters, SearchRecord } from '../../src/search/record.ts';
import { type SearchOptions, search } from '../../src/search/search.ts';
import { memoryIndex } from './memory-index.ts';
import { misspelt } from './misspelt.ts';
import { name } from './small-lexicon.ts';

const record = (
  id: string,
  text: string,
  {
    title = '',
    day = '2024-01-01',
    ...filters
  }: { title?: string; day?: string } & Partial<RecordFilters> = {},
): SearchRecord => ({
  url: `/ke-hoach/${id}/#i`,
  title,
  plan: `Kế hoạch ${id}`,
  section: 'I',
  parts: [{ anchor: 'i', address: 'I', text }],
  filters: { kind: 'section', year: day.slice(0, 4), place: ['bac-kan'], ...filters },
  day,
});

const records = [
  record('duong', 'thực hiện đường lối của Đảng'),
  record('bieu-duong', 'biểu dương điển hình, Dương Văn A'),
  record('dot-xuat', 'Chú trọng khen thưởng đột xuất, khen thưởng theo chuyên đề'),
  record('apart', 'khen tập thể có thành tích đột xuất; hình thức thưởng bằng tiền'),
  record('far', `đột xuất ${'một việc khác nữa '.repeat(6)} khen các cá nhân và thưởng`),
  record('heading', 'Thành phần gồm', { title: 'Hồ sơ khen thưởng' }),
  record('body', 'Nộp hồ sơ khen thưởng trước ngày 15/11', { title: 'Thời gian' }),
  record('covid', 'thi đua phòng, chống dịch Covid-19', { place: ['dong-nai'] }),
  record('digital', 'thi đua chuyển đổi số', { place: ['dong-nai'], day: '2023-05-01' }),
  record('number', 'theo Nghị định số 98/2023/NĐ-CP của Chính phủ'),
  record('worded', 'học tập theo Chỉ thị số 05 của Bộ Chính trị'),
  record('range', 'giai đoạn 2021 – 2025'),
  record('short', 'Báo cáo HĐTĐKT huyện'),
  record('long', 'Hội đồng Thi đua - Khen thưởng huyện họp'),
  record('old', 'bình xét danh hiệu hằng năm', { day: '2019-03-02' }),
  record('new', 'bình xét danh hiệu hằng năm', { day: '2022-03-02' }),
  record('merged', 'Kế hoạch tôn vinh nhà giáo theo Quyết định số 7/QĐ-UBND', {
    place: ['binh-dinh'],
    placeNow: ['gia-lai'],
    level: 'commune',
    day: '2021-09-02',
  }),
  record('elsewhere', 'Quyết định số 7/QĐ-UBND về tôn vinh các nhà giáo', { day: '2020-09-02' }),
];

const { index, asked } = memoryIndex({
  records,
  names: [
    name('place', 'dong-nai', 'tỉnh Đồng Nai', ['Đồng Nai']),
    name('place', 'gia-lai', 'tỉnh Gia Lai', ['Gia Lai']),
    name('level', 'commune', 'Cấp xã'),
  ],
  abbreviations: [{ short: 'HĐTĐKT', long: ['Hội đồng Thi đua - Khen thưởng'] }],
});

const found = async (query: string, options: SearchOptions = {}): Promise<string[]> =>
  (await search(index, query, options)).hits.map(({ url, tier }) => `${url.split('/')[2]} ${tier}`);

test.each([
  ['đường', ['duong exact']],
  ['dương', ['bieu-duong exact']],
  ['duong', ['bieu-duong unmarked', 'duong unmarked']],
  ['khen thưởng đột xuất', ['dot-xuat exact', 'apart all', 'far all']],
  ['khen thuong dot xuat', ['dot-xuat unmarked', 'apart all', 'far all']],
  ['"khen thưởng đột xuất"', ['dot-xuat exact']],
  ['“khen thưởng” đột xuất', ['dot-xuat exact']],
  ['khen thưởng đột x', ['dot-xuat exact', 'apart all', 'far all']],
  ['thi đua -covid', ['long exact', 'digital exact']],
  ['-covid', ['covid exact']],
  ['thi đua -"chuyển đổi số"', ['covid exact', 'long exact']],
  ['nơi: đồng nai thi đua', ['covid exact', 'digital exact']],
  ['nơi: đồng nai', ['covid exact', 'digital exact']],
  ['năm: 2023 thi đua', ['digital exact']],
  ['nơi: hà giang thi đua', ['covid near', 'long near', 'digital near']],
  ['2021-2025', ['range exact']],
  ['2021 2025', ['range exact']],
  ['nd 98 2023', ['number exact']],
  ['nghi dinh 98', ['number exact']],
  ['nghị định 98 chính phủ', ['number exact']],
  ['nghị định 98 cao su', ['number near']],
  ['chỉ thị 5', ['worded exact']],
  ['98/2022/NĐ-CP', []],
  ['hội đồng thi đua khen thưởng huyện', ['long exact', 'short exact']],
  ['HĐTĐKT', ['short exact', 'long exact']],
  ['danh hiệu hằng năm', ['new exact', 'old exact']],
  ['danh hiệu 2019', ['old all']],
  ['danh hiệu năm 2019', ['old all']],
  ['tôn vinh ở Gia Lai', ['merged all']],
  ['gia lai 2021', ['merged all']],
  ['gia lai 2020', []],
  ['tôn vinh cấp xã', ['merged all']],
  ['quyết định 7 gia lai', ['merged all']],
  ['nơi: gia lai nhà giáo', ['merged exact']],
  ['nơi: gia lai', ['merged exact']],
])('%s finds %j', async (query, expected) => {
  expect((await found(query)).slice(0, Math.max(1, expected.length))).toEqual(expected);
});

test('a word alone, and a phrase in quotation marks, is held or not', async () => {
  expect(await found('covid')).toEqual(['covid exact']);
  expect((await found('"xuất đột"')).filter((hit) => !hit.endsWith('near'))).toEqual([]);
});

test('a heading weighs more than the body, words together more than words apart', async () => {
  expect((await found('hồ sơ khen thưởng')).slice(0, 2)).toEqual(['heading exact', 'body exact']);
  const { hits } = await search(index, 'khen thưởng đột xuất');
  expect(hits.slice(0, 3).map(({ score }) => score)).toEqual(
    hits
      .slice(0, 3)
      .map(({ score }) => score)
      .toSorted((a, b) => b - a),
  );
  expect(hits[1]?.score).toBeGreaterThan(hits[2]?.score ?? 1);
});

test('scores say the tier', async () => {
  const scoresOf = async (query: string) =>
    Object.fromEntries((await search(index, query)).hits.map(({ tier, score }) => [tier, score]));
  expect(await scoresOf('đường')).toEqual({ exact: 0.96 });
  expect((await scoresOf('hồ sơ khen thưởng'))['exact']).toBeCloseTo(0.96, 2);
  expect(await scoresOf('duong')).toEqual({ unmarked: 0.71 });
  const { all = 0, near = 0 } = await scoresOf('khen thưởng đột xuất');
  expect(all).toBeGreaterThanOrEqual(0.3);
  expect(all).toBeLessThan(0.5);
  expect(near).toBeLessThan(0.3);
});

describe('a hit', () => {
  test('shows the words around what answers, and where they stand', async () => {
    const [hit] = (await search(index, 'đột xuất, khen')).hits;
    expect(hit).toMatchObject({
      url: '/ke-hoach/dot-xuat/#i',
      plan: 'Kế hoạch dot-xuat',
      section: 'I',
      day: '2024-01-01',
      isNamed: false,
      isInContext: false,
      missing: [],
      markedTitle: [{ text: '', isMatch: false }],
    });
    expect(hit?.snippet.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['đột xuất, khen']);
  });

  test('says what the record does not hold', async () => {
    const { hits } = await search(index, 'khen thưởng chuyển đổi số thi đua');
    const near = hits.find(({ url }) => url.includes('digital'));
    expect(near).toMatchObject({ tier: 'near', missing: ['khen', 'thưởng'] });
  });

  test('is named where its title begins with what was asked for', async () => {
    const [hit] = (await search(index, 'hồ sơ khen thưởng')).hits;
    expect(hit).toMatchObject({ isNamed: true, title: 'Hồ sơ khen thưởng' });
    expect(hit?.markedTitle).toEqual([{ text: 'Hồ sơ khen thưởng', isMatch: true }]);
    expect((await search(index, 'khen thưởng')).hits[0]).toMatchObject({
      title: 'Hồ sơ khen thưởng',
      isNamed: false,
    });
  });

  test('leads to the part that holds the first match', async () => {
    const parts = [
      { anchor: 'ii', address: 'II', text: 'Tổ chức thực hiện' },
      { anchor: 'ii.1', address: 'II.1', text: 'Phòng Nội vụ tham mưu' },
      { anchor: 'ii.2 x', address: 'II.2', text: 'Các xã báo cáo' },
    ];
    const own = memoryIndex({ records: [{ ...record('parts', ''), parts }] }).index;
    const urlOf = async (query: string) => {
      const [hit] = (await search(own, query)).hits;
      return [hit?.url, hit?.section];
    };
    expect(await urlOf('thực hiện')).toEqual(['/ke-hoach/parts/#ii', 'II']);
    expect(await urlOf('Nội vụ')).toEqual(['/ke-hoach/parts/#ii.1', 'II.1']);
    expect(await urlOf('các xã')).toEqual(['/ke-hoach/parts/#ii.2%20x', 'II.2']);
    expect(await urlOf('hiện phòng')).toEqual(['/ke-hoach/parts/#ii', 'II']);
    const bare = memoryIndex({
      records: [{ ...record('x', 'thi đua'), parts: [{ anchor: 'a', address: 'A', text: 'thi đua' }] }],
    });
    expect((await search(bare.index, 'đua')).hits[0]?.url).toBe('/ke-hoach/x/#a');
  });
});

describe('what may have been meant', () => {
  test.each(misspelt)('%s: %s', async (typed, meant) => {
    const { hits, proposals } = await search(index, typed);
    expect(proposals[0]?.query).toBe(meant);
    expect(proposals.map(({ query }) => query)).not.toContain(typed);
    expect(hits.filter(({ tier }) => tier === 'exact' || tier === 'unmarked')).toEqual([]);
  });

  test.each(['khen thưởng', 'duong', '98/2022/NĐ-CP', 'hội đồng thi đua', ''])(
    'nothing is proposed for %j',
    async (typed) => {
      expect((await search(index, typed)).proposals).toEqual([]);
    },
  );

  test('a proposal says how many records hold it', async () => {
    const { proposals } = await search(index, 'khem thưởng');
    expect(proposals[0]).toEqual({ query: 'khen thưởng', records: 4 });
    expect((await search(index, 'khem thưởng', { filters: { place: ['dong-nai'] } })).proposals).toEqual([]);
  });

  test('a sentence is not mended', async () => {
    const { proposals } = await search(index, 'khem thưởng đột suất theo chuyên đề của các tập thể');
    expect(proposals).toEqual([]);
  });
});

test('an unknown word is told, with those that exist, and no hit is better than near', async () => {
  const { hits, unknown } = await search(index, 'blockchain thi đua quỹ');
  expect(unknown.map(({ typed }) => typed)).toEqual(['blockchain', 'quỹ']);
  expect(hits.every(({ tier }) => tier === 'near')).toBe(true);
  expect((await search(index, 'thướng')).unknown).toEqual([
    { typed: 'thướng', nearest: expect.arrayContaining(['thưởng']) },
  ]);
});

test.each([
  ['phong trào đường lối', ['exact', 'Đường lối']],
  ['phong trao duong loi', ['unmarked', 'Đường lối']],
  ['phong trào thi đua đường lối', ['exact', 'Đường lối']],
  ['phong trào thi đua Dương Văn A', ['exact', 'Thi đua Dương Văn A']],
  ['phong trào “đường lối”', ['exact', 'Đường lối']],
  ['phong trào của Đảng', []],
])('“%s” finds the page of what it names: %j', async (query, expected) => {
  const movement = (id: string, title: string): SearchRecord => ({
    ...record(id, '', { title, kind: 'movement' }),
    plan: '',
  });
  const { index: named } = memoryIndex({
    records: [
      ...records,
      movement('duong-loi', 'Đường lối'),
      movement('duong-van-a', 'Thi đua Dương Văn A'),
      record('phong-trao', 'phong trào trong cơ quan'),
    ],
    names: [],
    abbreviations: [],
  });
  const { hits } = await search(named, query);
  const pages = hits.filter(({ filters }) => filters['kind']?.includes('movement'));
  expect(pages.slice(0, 1).flatMap(({ tier, title }) => [tier, title])).toEqual(expected);
});

test('an instrument is found by its kind and its title, the one in force first', async () => {
  const instrument = (id: string, title: string, day: string): SearchRecord => ({
    ...record(id, '', { title, kind: 'instrument', instrument: [id], day, year: day.slice(0, 4) }),
    plan: '',
  });
  const { index: registered } = memoryIndex({
    records: [
      ...records,
      instrument('luat-15-2003-qh11', '15/2003/QH11 Luật Thi đua', '2003-01-01'),
      instrument('luat-06-2022-qh15', '06/2022/QH15 Luật Thi đua', '2022-01-01'),
      instrument('luat-16-2026-qh16', '16/2026/QH16 Luật Thi đua', '2026-01-01'),
      instrument('chi-thi-34-ct-tw-2014', '34-CT/TW Về đổi mới công tác thi đua', '2014-01-01'),
      instrument('ke-hoach-1-kh-ubnd-2014', '1/KH-UBND Về đổi mới công tác thi đua', '2014-01-01'),
    ],
    names: [
      {
        kind: 'instrument',
        id: 'luat-06-2022-qh15',
        name: 'Luật Thi đua',
        also: [],
        url: '',
        state: 'inForce',
      },
    ],
    abbreviations: [],
  });
  const first = async (query: string): Promise<string[]> =>
    (await search(registered, query)).hits.slice(0, 1).flatMap(({ filters }) => filters['instrument'] ?? []);
  expect(await first('luật thi đua')).toEqual(['luat-06-2022-qh15']);
  expect(await first('chỉ thị về đổi mới công tác thi đua')).toEqual(['chi-thi-34-ct-tw-2014']);
  expect(await first('chi thi doi moi cong tac')).toEqual(['chi-thi-34-ct-tw-2014']);
  expect(await first('luật thi đua 2026')).toEqual(['luat-16-2026-qh16']);
});

test('a short form that occurs nowhere finds its long form beside an unknown word', async () => {
  const { index: written } = memoryIndex({
    records: records.filter(({ url }) => !url.includes('/short/')),
    names: [],
    abbreviations: [{ short: 'HĐTĐKT', long: ['Hội đồng Thi đua - Khen thưởng'] }],
  });
  const { hits, unknown } = await search(written, 'hđtđkt huyện blockchain');
  expect(hits.map(({ plan, tier }) => [plan, tier])).toContainEqual(['Kế hoạch long', 'near']);
  expect(unknown.map(({ typed }) => typed)).toEqual(['blockchain']);
});

test('an unknown number is told, with those that exist; a known one, or none, is not', async () => {
  const { hits, nearestNumbers } = await search(index, 'nghị định 98/2022/NĐ-CP');
  expect(hits).toEqual([]);
  expect(nearestNumbers).toEqual(['98/2023/NĐ-CP']);
  expect((await search(index, 'nghị định 98')).nearestNumbers).toBeNull();
  expect((await search(index, 'thi đua')).nearestNumbers).toBeNull();
});

test('a place and a year beside the words narrow to plans of that place and year', async () => {
  const [hit] = (await search(index, 'chuyển đổi số Đồng Nai 2023')).hits;
  expect(hit).toMatchObject({ url: '/ke-hoach/digital/#i', tier: 'all', isInContext: true, score: 0.49 });
  const [apart] = (await search(index, 'đua số Đồng Nai')).hits;
  expect(apart).toMatchObject({ url: '/ke-hoach/digital/#i', tier: 'all', isInContext: true });
  expect(apart?.score).toBeLessThan(0.49);
});

test('the last word may be the beginning of a longer one, though it is a word itself', async () => {
  const own = memoryIndex({
    records: [record('a', 'khen thu gọn'), record('b', 'khen thưởng'), record('c', 'thu chi')],
  });
  const tiersOf = async (query: string) =>
    (await search(own.index, query)).hits.map(({ url, tier }) => `${url.split('/')[2]} ${tier}`);
  expect(await tiersOf('khen thu')).toEqual(['a exact']);
  expect(await tiersOf('chi thu')).toEqual(['c all']);
  expect(await tiersOf('khen thư')).toEqual(['b exact']);
});

test('filters of the page and field words narrow together', async () => {
  const narrow = { filters: { place: ['dong-nai'] } };
  expect(await found('thi đua', narrow)).toEqual(['covid exact', 'digital exact']);
  expect(await found('năm: 2023 thi đua', narrow)).toEqual(['digital exact']);
  expect(await found('nơi: đồng nai thi đua', { filters: { place: ['dong-nai', 'bac-kan'] } })).toEqual([
    'covid exact',
    'digital exact',
  ]);
  expect(await found('nơi: đồng nai thi đua', { filters: { place: ['bac-kan'] } })).toEqual([]);
  expect(await found('thi đua', { filters: { place: [] } })).toHaveLength(3);
  expect((await search(index, 'nơi: đồng nai thi đua')).filters).toEqual({ place: ['dong-nai'] });
});

test('no more records are read than asked for, and those that were not are counted', async () => {
  const answer = await search(index, 'thi đua', { most: 9 });
  expect(answer.hits.map(({ url }) => url)).toEqual(['/ke-hoach/covid/#i', '/ke-hoach/digital/#i']);
  expect(answer.unread).toBe(records.length - 9);
  expect((await search(index, 'thi đua')).unread).toBe(0);
  asked.length = 0;
  await search(index, 'thi đua', { most: 100 });
  await search(index, 'thi đua', { most: 4 });
  expect(asked).toEqual([50, 12]);
});

test('facets count what was found, near answers left out', async () => {
  const answer = await search(index, 'thi đua blockchain');
  expect(answer.facets.place).toEqual({});
  const { facets } = await search(index, 'thi đua chuyển');
  expect(facets.place).toEqual({ 'dong-nai': 1 });
  expect(facets.kind).toEqual({ section: 1 });
  expect((await countAll(index, await search(index, 'nơi: đồng nai thi đua'))).year).toEqual({
    '2023': 1,
    '2024': 1,
  });
});

test('a field word whose value nothing is called is told', async () => {
  expect((await search(index, 'nơi: hà giang covid')).unknownFields).toMatchObject([
    { filter: 'place', value: 'hà giang covid' },
  ]);
});
